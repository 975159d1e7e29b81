package org.povertystandard.household;

import java.util.Objects;

/**
 * The statistics office's code of an ethnic group (column 4b), such as {@code 01} for Kinh. Which codes its list has is not known
 * here; a name, or a code that has lost its zero, is none, or whoever compares it with a code would take the majority for a minority.
 *
 * @param code two digits
 */
public record EthnicGroup(String code) {
    private static final int DIGITS = 2;

    /**
     * A group by its code.
     *
     * @throws IllegalArgumentException if the code is not two digits from 0 to 9
     */
    public EthnicGroup {
        Objects.requireNonNull(code, "code");
        if (code.length() != DIGITS || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("The code of an ethnic group has two digits, such as 01.");
        }
    }

    public static EthnicGroup of(String code) {
        return new EthnicGroup(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
