package org.povertystandard.rules.compile;

import org.povertystandard.criterion.Truth;

/** A test of one source alone: its truth follows from the state of the source. */
interface Local {
    Truth at(int state);

    default Local and(Local other) {
        return state -> at(state).and(other.at(state));
    }

    default Local or(Local other) {
        return state -> at(state).or(other.at(state));
    }

    default Local not() {
        return state -> at(state).not();
    }
}
