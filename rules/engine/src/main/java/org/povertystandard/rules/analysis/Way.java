package org.povertystandard.rules.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A way to bring something about: answers, shared between ways that begin alike.
 *
 * @param cost how far its answers are from plain
 * @param given an answer, if this is one
 * @param left a way that is part of it
 * @param right another
 * @param member whose the answers of the left way are; null if that is said further down or further up
 */
record Way(
        long cost,
        @Nullable Given given,
        @Nullable Way left,
        @Nullable Way right,
        @Nullable Integer member) {
    static final Way NOTHING = new Way(0, null, null, null, null);

    /** Tells whose an answer is. */
    interface Teller {
        void tell(int member, Given given);
    }

    static Way of(Option option) {
        return new Way(option.cost(), option.given(), null, null, null);
    }

    Way and(Way other) {
        return other == NOTHING ? this : this == NOTHING ? other : new Way(cost + other.cost, null, this, other, null);
    }

    Way ofMember(int index) {
        return new Way(cost, null, this, null, index);
    }

    /** Tells all answers; those that no member gives are the household's. */
    void each(int whose, Teller teller) {
        int index = member == null ? whose : member;
        if (given != null) {
            teller.tell(index, given);
        }
        if (left != null) {
            left.each(index, teller);
        }
        if (right != null) {
            right.each(index, teller);
        }
    }
}
