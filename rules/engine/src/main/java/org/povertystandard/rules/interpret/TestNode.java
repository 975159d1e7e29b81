package org.povertystandard.rules.interpret;

import org.povertystandard.criterion.Truth;

/**
 * A criterion made ready: names resolved, and one and the same object wherever a standard or its variants test the same
 * thing ({@link Vocabulary}).
 *
 * <p>A test of members is worked out for all of them in one go, and what came out is remembered until something it is made
 * of is supposed otherwise.
 */
abstract sealed class TestNode permits Connective, Atom, MembersTest, SumTest {
    /**
     * What a node is in a vocabulary.
     *
     * @param index its number
     * @param ofMember whether it can differ from member to member
     * @param lasting whether it depends on facts alone, not on the sums of a test
     */
    record Place(int index, boolean ofMember, boolean lasting) {}

    private final int index;
    private final boolean ofMember;
    private final boolean lasting;

    TestNode(Place place) {
        this.index = place.index();
        this.ofMember = place.ofMember();
        this.lasting = place.lasting();
    }

    /**
     * Works out the marks.
     *
     * @param places of which members at hand; the first, if the test is of the household. What comes out elsewhere means nothing
     */
    abstract long work(Facts facts, long places);

    /** Adds the reasons why the truth is what it is: of the household, or of the current member. */
    abstract void explain(Facts facts, Trace trace);

    abstract void parts(Parts parts);

    /** The truth for the members at hand; of the household in the first place. */
    final long marks(Facts facts) {
        return marks(facts, ofMember ? facts.atHand() : Marks.of(true));
    }

    /** The truth at some of those places. */
    final long marks(Facts facts, long places) {
        long known = facts.marks(index);
        long missing = Marks.missing(known, places);
        return missing == 0 ? known : known | worked(facts, missing);
    }

    private long worked(Facts facts, long missing) {
        long found = Marks.only(work(facts, missing), missing);
        if (lasting) {
            facts.mark(index, facts.marks(index) | found);
        }
        return found;
    }

    /** The truth of the household, or of the current member. */
    final Truth truth(Facts facts) {
        return Marks.at(marks(facts), ofMember ? facts.place() : 0);
    }

    final int index() {
        return index;
    }

    final boolean ofMember() {
        return ofMember;
    }

    final boolean lasting() {
        return lasting;
    }
}
