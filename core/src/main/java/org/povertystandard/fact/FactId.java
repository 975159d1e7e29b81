package org.povertystandard.fact;

import org.jspecify.annotations.Nullable;

/**
 * The name of a fact: lower-case words joined by hyphens, such as {@code health-insurance}.
 *
 * @param value the name, at most 80 characters
 */
public record FactId(String value) implements Comparable<FactId> {
    private static final int LONGEST = 80;

    public FactId {
        if (value.length() > LONGEST || !isName(value)) {
            throw new IllegalArgumentException("A fact is named by lower-case words joined by hyphens, not: " + value);
        }
    }

    /** Words of letters and digits joined by single hyphens, the first character a letter. */
    private static boolean isName(String value) {
        char before = '-';
        for (int i = 0; i < value.length(); i++) {
            char here = value.charAt(i);
            boolean letter = here >= 'a' && here <= 'z';
            boolean digit = here >= '0' && here <= '9' && i > 0;
            if (!letter && !digit && (here != '-' || before == '-')) {
                return false;
            }
            before = here;
        }
        return before != '-';
    }

    public static FactId of(String value) {
        return new FactId(value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
