package org.povertystandard.rules.interpret;

import java.util.List;
import org.povertystandard.criterion.Truth;

/**
 * Where two tests can differ at all. What both are made of is looked at first: it is mostly worked out already, and leaves
 * hardly anybody of whom the rest would have to be asked.
 *
 * <p>At any other place they are the same, whatever is still unknown; at these they may yet turn out to be the same.
 */
abstract sealed class Difference {

    /** Those of the places at which the two may differ; of tests of the household the first, if they may. */
    abstract long places(Facts facts, long places);

    final boolean isPossible(Facts facts) {
        return places(facts, Marks.of(true)) != 0;
    }

    /** Of two tests that have nothing in common. */
    static final class OfWholes extends Difference {
        private final TestNode before;
        private final TestNode after;
        private final boolean ofMembers;

        /**
         * Of two tests.
         *
         * @param ofMembers whether places are those of members
         */
        OfWholes(TestNode before, TestNode after, boolean ofMembers) {
            this.before = before;
            this.after = after;
            this.ofMembers = ofMembers;
        }

        @Override
        long places(Facts facts, long places) {
            long found = before.marksAmong(facts, places, ofMembers);
            long instead = after.marksAmong(facts, places, ofMembers);
            return places & ~(Marks.bothAre(Truth.TRUE, found, instead) | Marks.bothAre(Truth.FALSE, found, instead));
        }
    }

    /** Of two tests that are made of the same tests but for some. */
    static final class OfSome extends Difference {
        private final TestNode[] common;
        private final Truth settling;
        private final Difference rest;
        private final boolean ofMembers;

        /**
         * Of two tests.
         *
         * @param common what both are made of
         * @param settling the truth of any part that is the truth of the whole
         * @param rest what is not the same
         * @param ofMembers whether places are those of members
         */
        OfSome(List<TestNode> common, Truth settling, Difference rest, boolean ofMembers) {
            this.common = common.toArray(new TestNode[0]);
            this.settling = settling;
            this.rest = rest;
            this.ofMembers = ofMembers;
        }

        @Override
        long places(Facts facts, long places) {
            long open = places;
            for (int i = 0; i < common.length && open != 0; i++) {
                open &= ~Marks.places(common[i].marksAmong(facts, open, ofMembers), settling);
            }
            return open == 0 ? 0 : rest.places(facts, open);
        }
    }

    /** Of two tests, by several differences of what they are made of. */
    static final class OfAny extends Difference {
        private final Difference[] differences;

        OfAny(List<Difference> differences) {
            this.differences = differences.toArray(new Difference[0]);
        }

        @Override
        long places(Facts facts, long places) {
            long found = 0;
            for (int i = 0; i < differences.length && found != places; i++) {
                found |= differences[i].places(facts, places & ~found);
            }
            return found;
        }
    }

    /** Of two tests of the household that ask how many members have one feature, and another. */
    static final class OfMembers extends Difference {
        private final Difference ofOne;

        OfMembers(Difference ofOne) {
            this.ofOne = ofOne;
        }

        @Override
        long places(Facts facts, long places) {
            return facts.mayDiffer(ofOne) ? places : 0;
        }
    }

    /** Of what is scored where a test holds. */
    static final class WhereItHolds extends Difference {
        private final TestNode test;

        WhereItHolds(TestNode test) {
            this.test = test;
        }

        @Override
        long places(Facts facts, long places) {
            return places & ~Marks.places(test.marks(facts), Truth.FALSE);
        }
    }
}
