package org.povertystandard.fact;

import java.util.Objects;

/**
 * How the ids of standards and of what stands in them are written: lower-case words of letters a to z and digits, joined by
 * single hyphens, such as {@code near-poor}. Ids of households and members are not: they are the caller's own.
 */
public final class IdSyntax {
    /** The most characters of an id. */
    public static final int LONGEST = 80;

    private IdSyntax() {}

    /** Whether a text is written as an id is. */
    public static boolean isId(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            boolean letter = here >= 'a' && here <= 'z';
            boolean digit = here >= '0' && here <= '9' && i > 0;
            if (!letter && !digit && (here != '-' || before == '-')) {
                return false;
            }
            before = here;
        }
        return before != '-' && text.length() <= LONGEST;
    }

    /**
     * Refuses what is not written as an id is.
     *
     * @param what what it names, for the message, such as {@code "a test"}
     * @throws IllegalArgumentException if it is not, with how it is written
     */
    public static void check(String what, String id) {
        Objects.requireNonNull(id, "id");
        if (!isId(id)) {
            throw new IllegalArgumentException("The id of " + what
                    + " is lower-case words joined by hyphens, begins with a letter and has at most " + LONGEST
                    + " characters, such as \"near-poor\"; not \"" + id + "\".");
        }
    }
}
