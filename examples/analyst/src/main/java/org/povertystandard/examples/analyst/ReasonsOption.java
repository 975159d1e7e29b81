package org.povertystandard.examples.analyst;

import java.util.Optional;
import org.povertystandard.examples.analyst.terminal.Languages;
import org.povertystandard.fact.Language;
import picocli.CommandLine.Option;

/** The option of the commands that can write the reasons of each household in words. */
final class ReasonsOption {
    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = {
                "vi or en: write the reasons of each household in words as well, into a file that ends in .txt.",
                "Ghi thêm lý do bằng lời của từng hộ."
            })
    private Optional<String> language = Optional.empty();

    ReasonsOption() {}

    /** In which language; empty if nobody asks for the reasons in words. */
    Optional<Language> language() {
        return language.map(Languages::of);
    }
}
