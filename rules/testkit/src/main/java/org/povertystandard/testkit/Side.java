package org.povertystandard.testkit;

/** Where a household stands at a {@link Boundary}. */
public enum Side {
    /** The least step under a limit: one dong, a tenth of a kilogram, a day before the birthday. */
    BELOW,
    /** Exactly at a limit. */
    ON,
    /** The least step over a limit. */
    ABOVE,
    /** The answer is one of those that the test names. */
    NAMED,
    /** The answer is another. */
    NOT_NAMED;

    /** The side from which the limit sees the number. */
    Side opposite() {
        return switch (this) {
            case BELOW -> ABOVE;
            case ABOVE -> BELOW;
            default -> this;
        };
    }

    static Side of(int comparison) {
        return comparison < 0 ? BELOW : comparison > 0 ? ABOVE : ON;
    }
}
