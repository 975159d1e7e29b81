package org.povertystandard.criterion;

/** True, false or unknown, with Kleene's operations. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** False if either is, true if both are. */
    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** True if either is, false if both are. */
    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Truth not() {
        return isKnown() ? of(this == FALSE) : UNKNOWN;
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
