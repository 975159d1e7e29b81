package org.povertystandard.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a rule of the review holds.
 *
 * @param from the first day, inclusive
 * @param until the day after the last, exclusive; empty if no end is known
 */
public record InForce(LocalDate from, Optional<LocalDate> until) {
    public InForce {
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException(
                    "A rule ends after it begins: " + from + " to " + until.orElseThrow() + ".");
        }
    }

    /** Whether the rule holds on the day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    boolean overlaps(InForce other) {
        return until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }
}
