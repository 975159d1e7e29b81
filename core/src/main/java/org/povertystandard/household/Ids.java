package org.povertystandard.household;

import java.util.Objects;

final class Ids {
    private static final int LONGEST = 200;

    private Ids() {}

    static void check(String what, String value) {
        Objects.requireNonNull(value, "id");
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The id of a " + what + " is not blank and has at most " + LONGEST + " characters.");
        }
    }
}
