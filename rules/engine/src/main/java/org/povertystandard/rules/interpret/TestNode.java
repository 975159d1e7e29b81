package org.povertystandard.rules.interpret;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

/**
 * A criterion made ready: names resolved, and one and the same object wherever a standard or its variants test the same
 * thing ({@link Vocabulary}).
 *
 * <p>A test of members is worked out for all of them in one go, and what came out is remembered until something it is made
 * of is supposed otherwise. Whatever hangs on one answer alone comes out of a table by the number of the answer.
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
    private final @Nullable Slot slot;
    /** The truth by {@link Answer#code}, as they are met, 0 before; whoever works one out comes to the same. */
    private final byte[] byCode;

    /**
     * A test.
     *
     * @param slot the one answer on which it hangs; null if it hangs on others
     */
    TestNode(Place place, @Nullable Slot slot) {
        this.index = place.index();
        this.ofMember = place.ofMember();
        this.lasting = place.lasting();
        this.slot = slot;
        this.byCode = new byte[slot == null ? 0 : slot.answers().numbered()];
    }

    /** The one answer on which it hangs; null if it hangs on others. */
    @Nullable
    Slot slot() {
        return slot;
    }

    /** The one answer on which all of these tests hang; null if they hang on others. */
    static @Nullable Slot slot(List<TestNode> tests) {
        Slot one = tests.isEmpty() ? null : tests.get(0).slot;
        for (TestNode test : tests) {
            if (test.slot != one) {
                return null;
            }
        }
        return one;
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

    /**
     * The truth at some places among others.
     *
     * @param ofMembers whether they are those of members, to each of whom a test of the household says the same
     */
    final long marksAmong(Facts facts, long places, boolean ofMembers) {
        return ofMember || !ofMembers ? marks(facts, places) : Marks.spread(marks(facts), places);
    }

    private long worked(Facts facts, long missing) {
        long found = Marks.only(slot == null ? work(facts, missing) : byAnswer(slot, facts, missing), missing);
        if (lasting) {
            facts.mark(index, facts.marks(index) | found);
        }
        return found;
    }

    private long byAnswer(Slot of, Facts facts, long places) {
        long found = 0;
        long others = 0;
        for (long left = places; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            int code = facts.code(place, of);
            if (code < 0) {
                others |= 1L << place;
            } else {
                found |= Marks.unpacked(byCode(code, place, facts)) << place;
            }
        }
        return others == 0 ? found : found | Marks.only(work(facts, others), others);
    }

    private byte byCode(int code, int place, Facts facts) {
        byte packed = byCode[code];
        if (packed == 0) {
            packed = Marks.packed(work(facts, 1L << place) >>> place);
            byCode[code] = packed;
        }
        return packed;
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
