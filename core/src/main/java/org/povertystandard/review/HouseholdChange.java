package org.povertystandard.review;

import java.util.Locale;
import org.povertystandard.fact.Label;

/** Why a household is there at one end of the year and not at the other, apart from how poor it is. */
public enum HouseholdChange {
    MOVED_IN(true, Movement.MOVED_IN),
    SPLIT_OFF(true, Movement.SPLIT_OFF),
    JOINED(true, Movement.JOINED),
    MOVED_OUT(false, Movement.MOVED_OUT),
    SPLIT_UP(false, Movement.SPLIT_UP),
    MERGED(false, Movement.MERGED),
    DIED_OUT(false, Movement.DIED_OUT);

    private final boolean begins;
    private final Movement movement;

    HouseholdChange(boolean begins, Movement movement) {
        this.begins = begins;
        this.movement = movement;
    }

    /** The code in tables: lower-case words joined by hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the household is there after it and was not before; otherwise the reverse. */
    public boolean begins() {
        return begins;
    }

    /** The movement of a household on a list to which this happened. */
    public Movement movement() {
        return movement;
    }

    public Label label() {
        return movement.label();
    }
}
