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
 * @param added what the members add to a block, if this is that; how they do it their roster says, further up
 * @param roster who the members are; null if that is said further up
 */
record Way(
        long cost,
        @Nullable Given given,
        @Nullable Way left,
        @Nullable Way right,
        @Nullable Integer member,
        @Nullable Added added,
        @Nullable Roster roster) {
    static final Way NOTHING = new Way(0, null, null, null, null, null, null);

    /** So much added to the counts of a block. */
    private record Added(int block, long counts) {}

    /** Tells whose an answer is. */
    interface Teller {
        void tell(int member, Given given);
    }

    static Way of(Option option) {
        return new Way(option.cost(), option.given(), null, null, null, null, null);
    }

    /** The members add so much to a block, at this cost. */
    static Way adding(int block, long counts, long cost) {
        return new Way(cost, null, null, null, null, new Added(block, counts), null);
    }

    /** The one that is nearer to plain; of equals the first. */
    static Way plainer(Way known, Way other) {
        return known.cost <= other.cost ? known : other;
    }

    Way and(Way other) {
        return other == NOTHING
                ? this
                : this == NOTHING ? other : new Way(cost + other.cost, null, this, other, null, null, null);
    }

    Way ofMember(int index) {
        return new Way(cost, null, this, null, index, null, null);
    }

    /** The same by these members, whose ages and whatever else makes their kinds it then costs as well. */
    Way by(Roster members) {
        return new Way(members.cost() + cost, null, this, null, null, null, members);
    }

    /** Tells all answers; those that no member gives are the household's. */
    void each(int whose, Teller teller) {
        each(whose, null, teller);
    }

    private void each(int whose, @Nullable Roster members, Teller teller) {
        int index = member == null ? whose : member;
        Roster within = roster == null ? members : roster;
        if (given != null) {
            teller.tell(index, given);
        }
        if (roster != null) {
            roster.context().each(index, null, teller);
        }
        if (added != null && within != null) {
            within.way(added.block(), added.counts()).each(index, null, teller);
        }
        if (left != null) {
            left.each(index, within, teller);
        }
        if (right != null) {
            right.each(index, within, teller);
        }
    }
}
