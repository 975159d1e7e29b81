package org.povertystandard.testkit;

import java.util.Optional;
import java.util.function.Predicate;
import org.povertystandard.criterion.Expression;

/**
 * A what-if: within one part of a test, some leaves come out for one member as they do in another draft.
 *
 * @param part the part, such as {@code indicator nutrition}; everywhere else nothing is swapped
 * @param leaves which comparisons, answers and lookups of the part
 * @param member whose, or the household's
 * @param other the draft that they are taken from
 */
record Swap(String part, Predicate<Expression> leaves, int member, Draft other) {

    /** The draft that a leaf is taken from, if it is swapped. */
    Optional<Draft> of(Expression leaf, int asked) {
        return asked == member && leaves.test(leaf) ? Optional.of(other) : Optional.empty();
    }
}
