package org.povertystandard.fact;

/**
 * A name for people, always in both languages of the project.
 *
 * @param vi Vietnamese
 * @param en English
 */
public record Label(String vi, String en) {
    public Label {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A label needs its Vietnamese and its English text.");
        }
    }

    public static Label of(String vi, String en) {
        return new Label(vi, en);
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
