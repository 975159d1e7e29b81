package org.povertystandard.examples.analyst.law;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The standards that a command of {@code law} is about: those that the user names, or all. */
final class NamedStandards {
    @Parameters(
            arity = "0..*",
            paramLabel = "ID|FILE|FOLDER",
            description = "Which standards; all at hand if none is named.")
    private List<String> words = new ArrayList<>();

    @Mixin
    private LawOptions options = new LawOptions();

    NamedStandards() {}

    /** The standards. */
    List<LoadedStandard> all() {
        return words.isEmpty() ? atHand().all() : options.all(words);
    }

    /** Those at hand, whichever are named. */
    Standards atHand() {
        return options.standards();
    }

    Language language() {
        return options.language();
    }
}
