package org.povertystandard.standard;

/**
 * The SHA-256 of a standard's canonical document, citations included: 64 lower-case hexadecimal digits.
 *
 * @param value the digits
 */
public record ContentHash(String value) {
    private static final int LENGTH = 64;

    public ContentHash {
        if (value.length() != LENGTH || !isHexadecimal(value)) {
            throw new IllegalArgumentException("A content hash has 64 lower-case hexadecimal digits.");
        }
    }

    private static boolean isHexadecimal(String value) {
        for (int i = 0; i < value.length(); i++) {
            char here = value.charAt(i);
            if ((here < '0' || here > '9') && (here < 'a' || here > 'f')) {
                return false;
            }
        }
        return true;
    }

    public static ContentHash of(String value) {
        return new ContentHash(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
