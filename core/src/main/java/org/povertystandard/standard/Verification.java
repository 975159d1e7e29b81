package org.povertystandard.standard;

import java.time.LocalDate;

/**
 * That somebody compared the data with the text.
 *
 * @param on the day
 * @param by an office or a role, not blank; no private person's data
 */
public record Verification(LocalDate on, String by) {
    public Verification {
        if (by.isBlank()) {
            throw new IllegalArgumentException("Whoever verified is named.");
        }
    }
}
