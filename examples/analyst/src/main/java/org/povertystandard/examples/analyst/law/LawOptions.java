package org.povertystandard.examples.analyst.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertystandard.examples.analyst.terminal.LanguageOption;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command of {@code law}. */
final class LawOptions {
    @Option(
            names = "--standard",
            paramLabel = "FILE",
            description = {
                "A standard or overlay of your own beside the bundled ones, or a folder; as often as you like.",
                "One with the id of a bundled one stands in its place. Of several contents of one id, the one whose"
                        + " hash is "
                        + "given here too."
            })
    private List<Path> files = new ArrayList<>();

    private @Nullable Standards standards;

    @Mixin
    private LanguageOption language = new LanguageOption();

    LawOptions() {}

    Language language() {
        return language.language();
    }

    /** The bundled standards and the user's own. */
    Standards standards() {
        Standards read = standards == null ? AtHand.of(files).standards() : standards;
        standards = read;
        return read;
    }

    /** The standards that the user names, by id, as files or as folders. */
    List<LoadedStandard> all(List<String> words) {
        return Givens.of(words, standards()).standards();
    }

    /** One standard for each word. */
    List<LoadedStandard> each(String... words) {
        return Givens.of(List.of(words), standards()).each(List.of(words));
    }
}
