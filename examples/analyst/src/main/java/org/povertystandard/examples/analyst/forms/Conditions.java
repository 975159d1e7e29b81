package org.povertystandard.examples.analyst.forms;

import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.review.Children;
import org.povertystandard.examples.analyst.review.EthnicMinority;
import org.povertystandard.examples.analyst.review.Profile;
import org.povertystandard.examples.analyst.review.ReviewRow;
import org.povertystandard.examples.analyst.review.Span;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.review.Basis;
import org.povertystandard.review.ListStatus;

/**
 * What makes a household count in a column.
 *
 * @param basis the class meant
 */
record Conditions(Basis basis) {
    /** A test of one household of a review. */
    interface Condition extends Function<ReviewRow, Truth> {
        default Condition and(Condition other) {
            return row -> apply(row).and(other.apply(row));
        }
    }

    static Condition everybody() {
        return row -> Truth.TRUE;
    }

    Condition on(ListStatus list) {
        return row -> row.isOn(list, basis);
    }

    static Condition minority() {
        return profile(Profile::ethnicMinority);
    }

    static Condition withoutCapacity() {
        return profile(Profile::withoutCapacity);
    }

    static Condition withMerit() {
        return profile(Profile::withMerit);
    }

    static Condition deprived(IndicatorId indicator) {
        return profile(profile -> profile.deprived().getOrDefault(indicator, Truth.UNKNOWN));
    }

    static Condition cause(HardshipCause cause) {
        return profile(profile ->
                profile.causes().map(named -> Truth.of(named.contains(cause))).orElse(Truth.UNKNOWN));
    }

    static Condition headOf(EthnicGroup group) {
        return profile(profile ->
                profile.ethnicity().map(own -> Truth.of(own.equals(group))).orElse(Truth.UNKNOWN));
    }

    private static Condition profile(Function<Profile, Truth> question) {
        return row -> row.profile().map(question).orElse(Truth.UNKNOWN);
    }

    static boolean isKinh(EthnicGroup group) {
        return group.equals(EthnicMinority.KINH);
    }

    static Function<ReviewRow, Amount> households(Condition condition) {
        return row -> Amount.one(condition.apply(row));
    }

    static Function<ReviewRow, Amount> persons(Condition condition) {
        return row -> {
            Truth truth = condition.apply(row);
            return truth == Truth.FALSE || row.persons().isPresent()
                    ? Amount.of(Span.of(truth, Span.exactly(row.persons().orElse(0))))
                    : new Amount(0, 1);
        };
    }

    Function<ReviewRow, Amount> children(ListStatus list, Function<Children, Span> which) {
        return row -> {
            Truth listed = row.isOn(list, basis);
            Optional<Children> children = row.profile().flatMap(Profile::children);
            return listed == Truth.FALSE || children.isPresent()
                    ? Amount.of(Span.of(listed, children.map(which).orElse(Span.NONE)))
                    : new Amount(0, 1);
        };
    }
}
