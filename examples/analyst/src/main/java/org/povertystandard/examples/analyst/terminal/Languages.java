package org.povertystandard.examples.analyst.terminal;

import java.util.Locale;
import org.povertystandard.fact.Language;

/** The languages that texts are written in, as the option {@code --language} names them. */
public final class Languages {
    private Languages() {}

    /**
     * The language that somebody typed.
     *
     * @throws Failure if there is no such language here
     */
    public static Language of(String typed) {
        for (Language known : Language.values()) {
            if (known.tag().equals(typed.toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        throw Failure.usage(
                "--language: \"" + typed + "\" is not a language here. There are: vi, en.",
                "--language: Chỉ có vi và en.");
    }
}
