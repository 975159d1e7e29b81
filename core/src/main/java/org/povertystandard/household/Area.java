package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Urban or rural; decides the line, the score limit and the scorecard column. Frozen at the review. */
public enum Area implements FormCode {
    URBAN(1, "thành thị", "urban"),
    RURAL(2, "nông thôn", "rural");

    private final int number;
    private final Label label;

    Area(int number, String vi, String en) {
        this.number = number;
        this.label = Label.of(vi, en);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Label label() {
        return label;
    }
}
