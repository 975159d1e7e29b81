package org.povertystandard.testkit;

import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;

/** What an answer makes of a criterion that looks at it and at nothing else; empty for other criteria. */
interface Answered {
    Optional<Boolean> meets(Criterion criterion);

    /** One answer of a choice; empty if there is none. */
    static Answered code(FactId fact, Optional<String> code) {
        return criterion -> criterion instanceof Criterion.In in && in.fact().equals(fact)
                ? Optional.of(code.filter(in.codes()::contains).isPresent())
                : Optional.empty();
    }

    static Answered number(Law law, Quantity quantity, Rational number) {
        return criterion -> criterion instanceof Criterion.Compare compare
                        && compare.left().equals(quantity)
                ? law.fixed(compare.right()).map(limit -> compare.operator().holds(number.compareTo(limit)))
                : Optional.empty();
    }
}
