package org.povertystandard.rules.interpret;

import org.povertystandard.criterion.Truth;

/** A test that only the tests of a standard may use, and that has its own place in a determination. */
abstract sealed class SumTest extends TestNode {

    private SumTest(Place place) {
        super(place, null);
    }

    @Override
    final void explain(Facts facts, Trace trace) {
        // An indicator has its own finding, a line its own outcome.
    }

    /** Something that accumulates is present: an indicator is deprived. */
    static final class Accumulated extends SumTest {
        private final int accumulator;

        Accumulated(Place place, int accumulator) {
            super(place);
            this.accumulator = accumulator;
        }

        int accumulator() {
            return accumulator;
        }

        @Override
        long work(Facts facts, long places) {
            Interval value = facts.accumulator(accumulator);
            return Marks.of(value.isExact() ? Truth.of(value.exact().signum() > 0) : Truth.UNKNOWN);
        }

        @Override
        void parts(Parts parts) {
            // Not made of facts: its outputs are.
        }
    }

    /** The line is met. */
    static final class LineMet extends SumTest {
        private final Atom.Compare line;

        LineMet(Place place, Atom.Compare line) {
            super(place);
            this.line = line;
        }

        @Override
        long work(Facts facts, long places) {
            return line.marks(facts);
        }

        @Override
        void parts(Parts parts) {
            parts.test(line);
        }
    }
}
