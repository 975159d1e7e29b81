package org.povertystandard.criterion;

/** How two exact numbers are compared. */
public enum Operator {
    LESS("<", true, false, false),
    AT_MOST("<=", true, true, false),
    EQUAL("=", false, true, false),
    AT_LEAST(">=", false, true, true),
    MORE(">", false, false, true);

    private final String symbol;
    private final boolean ofLess;
    private final boolean ofEqual;
    private final boolean ofMore;

    Operator(String symbol, boolean ofLess, boolean ofEqual, boolean ofMore) {
        this.symbol = symbol;
        this.ofLess = ofLess;
        this.ofEqual = ofEqual;
        this.ofMore = ofMore;
    }

    /** The symbol in documents. */
    public String symbol() {
        return symbol;
    }

    /**
     * Whether the comparison holds.
     *
     * @param comparison what {@code left.compareTo(right)} returned
     */
    public boolean holds(int comparison) {
        return comparison < 0 ? ofLess : comparison > 0 ? ofMore : ofEqual;
    }
}
