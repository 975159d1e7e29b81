package org.povertystandard.fact;

/**
 * A name for people, always in both languages of the project.
 *
 * @param vi Vietnamese
 * @param en English
 */
public record Label(String vi, String en) {
    public Label {
        if (isBlank(vi) || isBlank(en)) {
            throw new IllegalArgumentException("A label needs its Vietnamese and its English text.");
        }
    }

    /**
     * As {@link String#isBlank}, of which the usual text need not ask: beyond the first 256 characters, that has a fresh JVM make a
     * table of all there are.
     */
    private static boolean isBlank(String text) {
        return text.isEmpty() || !isLatin(text.charAt(0)) && text.isBlank();
    }

    /** Whether it is seen, and of those with which Vietnamese and English are written. */
    private static boolean isLatin(char first) {
        return first > ' ' && first < '\u0250' || first >= '\u1e00' && first < '\u1f00';
    }

    public static Label of(String vi, String en) {
        return new Label(vi, en);
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
