package org.povertystandard.examples.analyst.terminal;

import org.povertystandard.fact.Language;
import picocli.CommandLine.Option;

/** The option of the commands that print or write in one language. */
public final class LanguageOption {
    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "vi",
            description = "vi or en. Default: ${DEFAULT-VALUE}.")
    private String language = "vi";

    public LanguageOption() {}

    /**
     * The language asked for.
     *
     * @throws Failure if there is no such language here
     */
    public Language language() {
        return Languages.of(language);
    }
}
