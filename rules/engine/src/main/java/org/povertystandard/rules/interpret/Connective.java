package org.povertystandard.rules.interpret;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

/** A test made of tests. */
abstract sealed class Connective extends TestNode {
    private final TestNode[] tests;

    private Connective(Place place, List<TestNode> tests) {
        super(place, slot(tests));
        this.tests = tests.toArray(new TestNode[0]);
    }

    /** The marks of one of its tests at these places. */
    final long marks(int test, Facts facts, long places) {
        return tests[test].marksAmong(facts, places, ofMember());
    }

    final int size() {
        return tests.length;
    }

    final TestNode test(int index) {
        return tests[index];
    }

    /** Whether it is made of as many tests in the same way. */
    boolean isLike(Connective other) {
        return getClass() == other.getClass() && tests.length == other.tests.length;
    }

    /** The truth of any of its tests that is the truth of the whole; null if there is none. */
    @Nullable
    Truth settling() {
        return null;
    }

    /** The parts that share the truth of the whole brought it about. */
    @Override
    void explain(Facts facts, Trace trace) {
        Truth truth = truth(facts);
        for (TestNode test : tests) {
            if (test.truth(facts) == truth) {
                test.explain(facts, trace);
            }
        }
    }

    @Override
    void parts(Parts parts) {
        for (TestNode test : tests) {
            parts.test(test);
        }
    }

    /** All hold. */
    static final class All extends Connective {
        All(Place place, List<TestNode> tests) {
            super(place, tests);
        }

        @Override
        long work(Facts facts, long places) {
            long all = places;
            for (int i = 0; i < size() && (all & places) != 0; i++) {
                all = Marks.and(all, marks(i, facts, places));
            }
            return all;
        }

        @Override
        Truth settling() {
            return Truth.FALSE;
        }
    }

    /** At least one holds. */
    static final class Any extends Connective {
        Any(Place place, List<TestNode> tests) {
            super(place, tests);
        }

        @Override
        long work(Facts facts, long places) {
            long nowhere = Marks.not(places);
            long any = nowhere;
            for (int i = 0; i < size() && (any & nowhere) != 0; i++) {
                any = Marks.or(any, marks(i, facts, places));
            }
            return any;
        }

        @Override
        Truth settling() {
            return Truth.TRUE;
        }
    }

    /** Does not hold. */
    static final class Not extends Connective {
        private final TestNode test;

        Not(Place place, TestNode test) {
            super(place, List.of(test));
            this.test = test;
        }

        @Override
        long work(Facts facts, long places) {
            return Marks.not(marks(0, facts, places));
        }

        @Override
        void explain(Facts facts, Trace trace) {
            test.explain(facts, trace);
        }
    }

    /** At least so many hold. */
    static final class AtLeast extends Connective {
        private final int count;

        AtLeast(Place place, int count, List<TestNode> tests) {
            super(place, tests);
            this.count = count;
        }

        @Override
        boolean isLike(Connective other) {
            return super.isLike(other) && count == ((AtLeast) other).count;
        }

        @Override
        long work(Facts facts, long places) {
            long result = 0;
            for (long left = places; left != 0; left &= left - 1) {
                int place = Long.numberOfTrailingZeros(left);
                result |= Marks.of(at(place, facts, places)) << place;
            }
            return result;
        }

        private Truth at(int place, Facts facts, long places) {
            int certain = 0;
            int possible = 0;
            for (int i = 0; i < size(); i++) {
                Truth truth = Marks.at(marks(i, facts, places), place);
                certain += truth == Truth.TRUE ? 1 : 0;
                possible += truth == Truth.FALSE ? 0 : 1;
            }
            return certain >= count ? Truth.TRUE : possible < count ? Truth.FALSE : Truth.UNKNOWN;
        }
    }
}
