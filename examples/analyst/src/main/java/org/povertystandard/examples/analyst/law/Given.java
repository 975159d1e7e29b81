package org.povertystandard.examples.analyst.law;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.DocumentRead;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.StandardId;

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

    /** The standards of these words, in their order; a word given twice counts once. */
    static List<Given> all(List<String> words, Standards atHand) {
        List<String> each = List.copyOf(new LinkedHashSet<>(words));
        List<String> files =
                each.stream().filter(word -> known(word, atHand).isEmpty()).toList();
        List<List<StandardDocument>> documents =
                files.stream().map(word -> LawFiles.documents(Path.of(word))).toList();
        List<DocumentRead> read =
                Standards.readEach(documents.stream().flatMap(List::stream).toList(), atHand);
        List<Given> given = new ArrayList<>();
        int next = 0;
        for (String word : each) {
            int file = files.indexOf(word);
            if (file < 0) {
                given.add(new Given(word, word, "", known(word, atHand), List.of()));
                continue;
            }
            for (DocumentRead one :
                    read.subList(next, next + documents.get(file).size())) {
                given.add(of(word, one));
            }
            next += documents.get(file).size();
        }
        return given;
    }

    /**
     * The one standard of each word, in the order of the words.
     *
     * @throws Failure if one cannot be read, or is of a folder that does not hold exactly one
     */
    static List<LoadedStandard> each(List<String> words, Standards atHand) {
        List<Given> all = all(words, atHand);
        return words.stream().map(word -> one(word, all)).toList();
    }

    private static LoadedStandard one(String word, List<Given> all) {
        List<Given> given =
                all.stream().filter(each -> each.word().equals(word)).toList();
        if (given.size() != 1) {
            throw Failure.usage(
                    word + ": This folder holds " + given.size() + " standards; name the file of one.",
                    word + ": Thư mục này có " + given.size() + " chuẩn; hãy nêu tệp của một chuẩn.");
        }
        return given.get(0).orElseThrow();
    }

    private static Given of(String word, DocumentRead read) {
        return new Given(
                word,
                read.document().name(),
                new String(read.document().content(), StandardCharsets.UTF_8),
                read.standard(),
                read.problems());
    }

    /** The standard; two of one id in two files may still be laid side by side. */
    LoadedStandard orElseThrow() {
        return standard.orElseThrow(() -> unreadable(problems));
    }

    /** What is wrong with documents, in both languages. */
    static Failure unreadable(List<Problem> problems) {
        return Failure.usage(problems.stream()
                .flatMap(problem -> Stream.of(problem.text(Language.ENGLISH), problem.text(Language.VIETNAMESE)))
                .toList());
    }

    private static Optional<LoadedStandard> known(String word, Standards atHand) {
        return id(word).flatMap(atHand::find).or(() -> refused(word, atHand));
    }

    private static Optional<StandardId> id(String word) {
        try {
            return Optional.of(StandardId.of(word));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** What looks like an id and is neither one nor a file. */
    private static Optional<LoadedStandard> refused(String word, Standards atHand) {
        if (!word.endsWith(".json") && !word.contains("/") && !Files.exists(Path.of(word))) {
            throw Failure.usage(
                    "There is no standard " + word + ". There are: "
                            + String.join(
                                    ", ",
                                    atHand.all().stream()
                                            .map(LoadedStandard::id)
                                            .map(StandardId::value)
                                            .toList())
                            + ".",
                    "Không có chuẩn \"" + word + "\".");
        }
        return Optional.empty();
    }
}
