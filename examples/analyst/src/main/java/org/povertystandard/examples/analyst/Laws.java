package org.povertystandard.examples.analyst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** Finds the law to apply: the bundled one of the day, or the user's own. */
final class Laws {
    private Laws() {}

    /**
     * The standard.
     *
     * @param file the user's own, if there is one
     * @throws Failure if it cannot be read, or does not cover the day and the test
     */
    static LoadedStandard find(Optional<Path> file, LocalDate appliedOn, TestId test) {
        try {
            return standards(file).appliedOn(appliedOn, test);
        } catch (NotCoveredException e) {
            throw Failure.usage(
                    String.valueOf(e.getMessage()),
                    "Không có chuẩn nào áp dụng phép xác định " + test + " vào ngày " + appliedOn + ".");
        }
    }

    /**
     * The standard of an id.
     *
     * @param file the user's own, if there is one
     * @throws Failure if it cannot be read, or there is none of this id
     */
    static LoadedStandard get(Optional<Path> file, StandardId id) {
        try {
            return standards(file).get(id.value());
        } catch (NotCoveredException e) {
            throw Failure.usage(String.valueOf(e.getMessage()), "Không có chuẩn " + id + ".");
        }
    }

    /**
     * The standards at hand: the bundled ones, or the user's own.
     *
     * @param file the user's own, if there is one
     * @throws Failure if it cannot be read
     */
    static Standards standards(Optional<Path> file) {
        try {
            return file.map(Laws::read).orElseGet(Standards::bundled);
        } catch (InvalidDocumentException e) {
            throw unreadable(e.problems());
        }
    }

    private static Standards read(Path file) {
        var document = new StandardDocument(String.valueOf(file.getFileName()), bytes(file));
        return Standards.read(List.of(() -> List.of(document))).orElseThrow();
    }

    private static Failure unreadable(List<Problem> problems) {
        return Failure.usage(problems.stream()
                .flatMap(problem -> Stream.of(problem.text(Language.ENGLISH), problem.text(Language.VIETNAMESE)))
                .toList());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw Failure.usage(file + ": There is no such file.", file + ": Không có tệp này.");
        } catch (IOException e) {
            throw Failure.unreadable(file.toString(), e);
        }
    }
}
