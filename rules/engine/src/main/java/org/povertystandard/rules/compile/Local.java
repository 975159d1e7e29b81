package org.povertystandard.rules.compile;

import org.povertystandard.criterion.Truth;

/** A test of one source alone: its truth follows from the state of the source. */
interface Local {
    Truth at(int state);

    default Local and(Local other) {
        return new Both(this, other);
    }

    default Local or(Local other) {
        return new Either(this, other);
    }

    default Local not() {
        return new Not(this);
    }

    /** Both hold. */
    record Both(Local one, Local other) implements Local {
        @Override
        public Truth at(int state) {
            return one.at(state).and(other.at(state));
        }
    }

    /** At least one holds. */
    record Either(Local one, Local other) implements Local {
        @Override
        public Truth at(int state) {
            return one.at(state).or(other.at(state));
        }
    }

    /** Does not hold. */
    record Not(Local test) implements Local {
        @Override
        public Truth at(int state) {
            return test.at(state).not();
        }
    }

    /**
     * Some answers to a choice.
     *
     * @param states those of the answers are set
     */
    record Among(boolean[] states) implements Local {
        @Override
        public Truth at(int state) {
            return state == Source.Choice.UNKNOWN ? Truth.UNKNOWN : Truth.of(states[state]);
        }
    }

    /**
     * A number held against a cut.
     *
     * @param below whether it must be below the cut, or must not
     */
    record Compared(Source.Number number, Cuts.Cut cut, boolean below) implements Local {
        @Override
        public Truth at(int state) {
            int[] ends = number.ends(state);
            if (ends.length == 0) {
                return Truth.FALSE;
            }
            int last = number.cuts.indexOf(cut);
            Truth truth = ends[1] <= last ? Truth.TRUE : ends[0] > last ? Truth.FALSE : Truth.UNKNOWN;
            return below ? truth : truth.not();
        }
    }

    /** Something decided is true. */
    record Holds() implements Local {
        private static final Truth[] TRUTHS = Truth.values();

        @Override
        public Truth at(int state) {
            return TRUTHS[state];
        }
    }
}
