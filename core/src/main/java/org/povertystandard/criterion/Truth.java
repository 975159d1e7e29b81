package org.povertystandard.criterion;

/** True, false or unknown, with Kleene's operations. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** True or false. */
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

    /** True and false change places, unknown stays. */
    public Truth not() {
        return isKnown() ? of(this == FALSE) : UNKNOWN;
    }

    /** Whether it is true or false. */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
