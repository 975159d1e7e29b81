package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.FactId;

/**
 * Of whom member facts are asked. Of everyone else they are not applicable.
 *
 * @param facts the member facts
 * @param askedOf a criterion of one member
 * @param cite where the form says so
 */
public record Question(List<FactId> facts, Criterion askedOf, List<CitationId> cite) {
    public Question {
        facts = List.copyOf(facts);
        cite = List.copyOf(cite);
    }
}
