package org.povertystandard.rules.compile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.FormFact;
import org.povertystandard.rules.interpret.Interval;

/**
 * A fact as a standard reads it.
 *
 * @param fact its name
 * @param ofMember whether it is asked of each member
 * @param type what an answer can be
 * @param form the item of the form; null for a question beyond it
 * @param unasked what an unasked question beyond the form counts as
 * @param askedOf of which members it is asked; empty for all
 */
record Slot(
        FactId fact,
        boolean ofMember,
        FactType type,
        @Nullable FormFact form,
        Optional<FactValue> unasked,
        Optional<Criterion> askedOf) {

    boolean isAge() {
        return form instanceof FormFact.Age;
    }

    /** The numbers an unknown answer can be. */
    Interval domain() {
        return type instanceof FactType.Number number
                ? Interval.between(
                        number.minimum().orElse(null), number.maximum().orElse(null))
                : Interval.UNBOUNDED;
    }

    /** The decimals of every answer; answers to questions beyond the form are not held to theirs. */
    int decimals() {
        return form != null && type instanceof FactType.Number number ? number.decimals() : Cuts.NO_GRID;
    }
}
