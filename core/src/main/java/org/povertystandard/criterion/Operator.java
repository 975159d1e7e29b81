package org.povertystandard.criterion;

/** How two exact numbers are compared. */
public enum Operator {
    LESS("<"),
    AT_MOST("<="),
    EQUAL("="),
    AT_LEAST(">="),
    MORE(">");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
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
        return switch (this) {
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case EQUAL -> comparison == 0;
            case AT_LEAST -> comparison >= 0;
            case MORE -> comparison > 0;
        };
    }
}
