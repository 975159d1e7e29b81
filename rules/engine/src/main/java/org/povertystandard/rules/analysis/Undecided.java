package org.povertystandard.rules.analysis;

import org.povertystandard.fact.Label;

/** Thrown inside of a search that cannot be finished; caught where the search began. */
final class Undecided extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Label reason;

    Undecided(String vi, String en) {
        this(Label.of(vi, en));
    }

    Undecided(Label reason) {
        super(reason.en());
        this.reason = reason;
    }

    Label reason() {
        return reason;
    }
}
