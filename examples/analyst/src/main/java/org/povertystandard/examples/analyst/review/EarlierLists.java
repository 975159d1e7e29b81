package org.povertystandard.examples.analyst.review;

import java.util.HashMap;
import java.util.Map;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.review.Basis;

/**
 * Who was on a list in the years before the opening, as far as their lists say. They are all the lists there were, so who is on none was
 * never listed; but a household that stands on one with a class that is not known, on the basis asked for, may have been.
 */
final class EarlierLists {
    private final Basis basis;
    private final Map<String, Truth> listed = new HashMap<>();

    EarlierLists(Basis basis) {
        this.basis = basis;
    }

    /** Takes a row; a household may have several, of several years. */
    void add(ReviewRow row) {
        add(row.household().value(), row.isListed(basis));
    }

    /** Takes a row that could not be understood. */
    void addNotUnderstood(String household) {
        add(household, Truth.UNKNOWN);
    }

    private void add(String household, Truth one) {
        if (one != Truth.FALSE) {
            listed.merge(household, one, Truth::or);
        }
    }

    /** Whether it was on a list in one of these years. */
    Truth listed(HouseholdId household) {
        return listed.getOrDefault(household.value(), Truth.FALSE);
    }
}
