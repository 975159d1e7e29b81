package org.povertystandard.examples.analyst.law;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Meant;
import org.povertystandard.rules.DocumentRead;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.StandardId;

/**
 * All the standards that the user names.
 *
 * @param all each of them, in the order of the words; of a word given twice once
 * @param unreadable what to say of ids that there are not and of files that could not be opened, in both languages
 */
record Givens(List<Given> all, List<String> unreadable) {

    /** The standards of these words. Nothing is thrown: what is wrong with one hides nothing of another. */
    static Givens of(List<String> words, Standards atHand) {
        List<String> each = List.copyOf(new LinkedHashSet<>(words));
        List<String> files = each.stream()
                .filter(word -> known(word, atHand).isEmpty() && !isMistaken(word))
                .toList();
        LawFiles.Found found = LawFiles.read(files.stream().map(Path::of).toList());
        List<List<StandardDocument>> documents = found.documents();
        List<DocumentRead> read =
                Standards.readEach(documents.stream().flatMap(List::stream).toList(), atHand);
        List<Given> given = new ArrayList<>();
        int next = 0;
        for (String word : each) {
            int file = files.indexOf(word);
            if (file < 0) {
                known(word, atHand).ifPresent(standard -> given.add(Given.known(word, standard)));
                continue;
            }
            int count = documents.get(file).size();
            read.subList(next, next + count).forEach(one -> given.add(Given.of(word, one)));
            next += count;
        }
        Stream<String> mistaken = each.stream()
                .filter(word -> known(word, atHand).isEmpty() && isMistaken(word))
                .flatMap(word -> noSuch(word, atHand));
        return new Givens(
                List.copyOf(given),
                Stream.concat(mistaken, found.unreadable().stream()).toList());
    }

    /**
     * All of them; two of one id in two files may still be laid side by side.
     *
     * @throws Failure if some cannot be read; says all that is wrong with each
     */
    List<LoadedStandard> standards() {
        List<String> wrong = Stream.concat(
                        unreadable.stream(),
                        Failure.lines(all.stream()
                                        .filter(given -> given.standard().isEmpty())
                                        .flatMap(given -> given.problems().stream()))
                                .stream())
                .toList();
        if (!wrong.isEmpty()) {
            throw Failure.usage(wrong);
        }
        return all.stream().flatMap(given -> given.standard().stream()).toList();
    }

    /**
     * The one standard of each word, in the order of the words.
     *
     * @throws Failure if some cannot be read, or a word names a folder that does not hold exactly one
     */
    List<LoadedStandard> each(List<String> words) {
        standards();
        return words.stream().map(this::one).toList();
    }

    private LoadedStandard one(String word) {
        List<Given> given =
                all.stream().filter(each -> each.word().equals(word)).toList();
        if (given.size() != 1) {
            throw Failure.usage(
                    word + ": This folder holds " + given.size() + " standards; name the file of one.",
                    word + ": Thư mục này có " + given.size() + " chuẩn; hãy nêu tệp của một chuẩn.");
        }
        return given.get(0).standard().orElseThrow();
    }

    private static Optional<LoadedStandard> known(String word, Standards atHand) {
        return id(word).flatMap(atHand::find);
    }

    private static Optional<StandardId> id(String word) {
        try {
            return Optional.of(StandardId.of(word));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Whether a word that is the id of no standard does not look like a file either, and is none. */
    private static boolean isMistaken(String word) {
        return !word.contains(".") && !word.contains("/") && !Files.exists(Path.of(word));
    }

    private static Stream<String> noSuch(String word, Standards atHand) {
        List<String> ids = atHand.all().stream().map(each -> each.id().value()).toList();
        Meant meant = Meant.of(word, ids);
        return Stream.of(
                "There is no standard " + word + ". There are: " + String.join(", ", ids) + "." + meant.en(),
                "Không có chuẩn \"" + word + "\"." + meant.vi());
    }
}
