package org.povertystandard.standard;

import java.util.regex.Pattern;

/**
 * The SHA-256 of a standard's canonical document, citations included: 64 lower-case hexadecimal digits.
 *
 * @param value the digits
 */
public record ContentHash(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A content hash has 64 lower-case hexadecimal digits.");
        }
    }

    public static ContentHash of(String value) {
        return new ContentHash(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
