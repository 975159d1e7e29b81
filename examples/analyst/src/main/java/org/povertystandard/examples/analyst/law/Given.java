package org.povertystandard.examples.analyst.law;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.povertystandard.rules.DocumentRead;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;

/**
 * A standard as the user names it: by its id, as a file, or as one of the files of a folder. Files may hold overlays, whose bases are
 * looked for among all files given and then among the standards at hand.
 *
 * @param word what the user wrote
 * @param name the file or id, for messages
 * @param text the document; empty if it was named by its id
 * @param standard the standard; empty if it cannot be read
 * @param problems what is wrong with the document, by itself or beside the others
 */
public record Given(String word, String name, String text, Optional<LoadedStandard> standard, List<Problem> problems) {

    /** A standard that was named by its id. */
    static Given known(String id, LoadedStandard standard) {
        return new Given(id, id, "", Optional.of(standard), List.of());
    }

    /** What came of a file. */
    static Given of(String word, DocumentRead read) {
        return new Given(
                word,
                read.document().name(),
                new String(read.document().content(), StandardCharsets.UTF_8),
                read.standard(),
                read.problems());
    }

    /** Whether its text is no JSON, so that nothing can be said of it as a standard. */
    boolean isUnreadable() {
        return problems.stream()
                .anyMatch(
                        problem -> problem.code() == Problem.Code.MALFORMED || problem.code() == Problem.Code.ENCODING);
    }
}
