package org.povertystandard.examples.analyst.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import picocli.CommandLine.Option;

/** The options of every command of {@code law}. */
final class LawOptions {
    @Option(
            names = "--standard",
            paramLabel = "FILE",
            description = "A standard of your own beside the bundled ones; as often as you like.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "vi",
            description = "vi or en. Default: ${DEFAULT-VALUE}.")
    private String language = "vi";

    LawOptions() {}

    Language language() {
        for (Language known : Language.values()) {
            if (known.tag().equals(language.toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        throw Failure.usage(
                "--language: \"" + language + "\" is not a language here. There are: vi, en.",
                "--language: Chỉ có vi và en.");
    }

    /** The bundled standards and the user's own. */
    Standards standards() {
        return LawFiles.standards(files);
    }

    /** A standard of these by its id. */
    LoadedStandard standard(String id) {
        try {
            return standards().get(id);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()), "Không có chuẩn \"" + id + "\".");
        }
    }
}
