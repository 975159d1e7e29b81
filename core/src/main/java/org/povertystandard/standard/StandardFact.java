package org.povertystandard.standard;

import java.util.Optional;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;

/**
 * A question beyond the official form that the standard's tests ask.
 *
 * @param declaration the question
 * @param unaskedCountsAs what it counts as when it was not asked: an answer of its type or
 *     {@link FactValue#NOT_APPLICABLE}; empty means that an absent answer is unknown
 */
public record StandardFact(FactDeclaration declaration, Optional<FactValue> unaskedCountsAs) {
    public FactId id() {
        return declaration.id();
    }
}
