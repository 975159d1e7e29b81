package org.povertystandard.testkit;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.TestId;

/**
 * One sentence of the law, shown on one household.
 *
 * @param place where the case is written
 * @param name the sentence
 * @param source where it stands
 * @param household the household document
 * @param appliedOn the day whose law is applied
 * @param test the test
 * @param expect what the determination, or the answer, says
 */
public record LawCase(
        Place place,
        String name,
        String source,
        String household,
        LocalDate appliedOn,
        TestId test,
        Expectation expect) {

    /**
     * Where a case is written.
     *
     * @param file the name of the file
     * @param line the line on which the case begins, from 1
     * @param pointer its JSON pointer in the file
     * @param uri of the file, if it is one that an editor can open
     */
    public record Place(String file, int line, String pointer, Optional<URI> uri) {
        @Override
        public String toString() {
            return file + ":" + line + " (" + pointer + ")";
        }
    }

    /** What is expected: of the class, or of an answer beside it. */
    public sealed interface Expectation permits ClassExpectation, AnswerExpectation {

        /** Whether the standard refuses the day and test. */
        boolean notCovered();

        /**
         * Determines, or answers, and tells what differs from what is expected.
         *
         * @param determiner applies the standard
         * @param household the household
         * @param appliedOn the day whose law is applied
         * @param test the test
         * @return a line for each difference
         * @throws NotCoveredException if the standard refuses the day and test
         */
        List<Label> differences(Determiner determiner, Household household, LocalDate appliedOn, TestId test);
    }

    /**
     * Holds what the standard says of the household against what is expected.
     *
     * @param reader reads the household
     * @param determiner applies the standard
     * @throws AssertionError naming file, line and case, and for each difference what was expected and what was found
     */
    public void check(HouseholdReader reader, Determiner determiner) {
        failure(reader, determiner).ifPresent(failure -> {
            throw new AssertionError(failure.en());
        });
    }

    /** The same in words, in both languages; empty if the standard says what is expected. */
    Optional<Label> failure(HouseholdReader reader, Determiner determiner) {
        List<Label> differences = differences(read(reader), determiner);
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(Label.of(
                        in(Language.VIETNAMESE, "ca", differences), in(Language.ENGLISH, "case", differences)));
    }

    /**
     * The household, changed as the case says.
     *
     * @throws InvalidDocumentException with problems that name the case: the household itself has no line in the file
     */
    Household read(HouseholdReader reader) {
        Outcome<Household> read = reader.read(name, household);
        if (read.value().isEmpty()) {
            throw new InvalidDocumentException(
                    read.problems().stream().map(this::here).toList());
        }
        return read.orElseThrow();
    }

    private Problem here(Problem problem) {
        return new Problem(
                problem.code(),
                place + ": \"" + name + "\"",
                0,
                problem.field(),
                problem.found(),
                problem.message(),
                problem.suggestion());
    }

    private String in(Language language, String aCase, List<Label> differences) {
        return differences.stream()
                .map(difference -> "\n  " + difference.in(language))
                .collect(Collectors.joining("", place + ": " + aCase + " \"" + name + "\" (" + source + "):", ""));
    }

    private List<Label> differences(Household found, Determiner determiner) {
        try {
            return expect.differences(determiner, found, appliedOn, test);
        } catch (NotCoveredException refusal) {
            return expect.notCovered()
                    ? List.of()
                    : List.of(Label.of(
                            "notCovered: mong đợi một kết quả, nhưng chuẩn không áp dụng cách xác định " + test
                                    + " vào ngày " + appliedOn,
                            "notCovered: expected an answer, found the refusal: " + refusal.getMessage()));
        }
    }
}
