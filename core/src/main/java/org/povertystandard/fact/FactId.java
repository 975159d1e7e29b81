package org.povertystandard.fact;

import java.util.regex.Pattern;

/**
 * The name of a fact: lower-case words joined by hyphens, such as {@code health-insurance}.
 *
 * @param value the name, at most 80 characters
 */
public record FactId(String value) implements Comparable<FactId> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public FactId {
        if (value.length() > 80 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A fact is named by lower-case words joined by hyphens, not: " + value);
        }
    }

    public static FactId of(String value) {
        return new FactId(value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
