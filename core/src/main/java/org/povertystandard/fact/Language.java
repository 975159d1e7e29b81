package org.povertystandard.fact;

/** The languages in which the project speaks to people. */
public enum Language {
    VIETNAMESE("vi"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, {@code vi} or {@code en}. */
    public String tag() {
        return tag;
    }
}
