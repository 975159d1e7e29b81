package org.povertystandard.examples.analyst;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.DerivedReader;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** Finds the law to apply: the bundled one of the day, or the user's own. */
final class Laws {
    private Laws() {}

    /**
     * The standard.
     *
     * @param file the user's own, if there is one: a standard, or an overlay on a bundled one
     * @param place whose own standard is applied; empty for the nation's
     * @throws Failure if it cannot be read, or does not cover the day and the test
     */
    static LoadedStandard find(Optional<Path> file, Optional<PlaceId> place, LocalDate appliedOn, TestId test) {
        if (file.isPresent() && place.isPresent()) {
            throw Failure.usage(
                    "--place: It chooses among the bundled standards; a standard of your own says itself where it holds.",
                    "--place: Chỉ dùng để chọn trong các chuẩn có sẵn.");
        }
        try {
            Standards standards = standards(file);
            Optional<LoadedStandard> own = file.flatMap(any -> last(standards, appliedOn, test));
            return own.orElseGet(() -> place.map(name -> standards.appliedOn(appliedOn, test, name))
                    .orElseGet(() -> standards.appliedOn(appliedOn, test)));
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

    /** The user's own comes after the bundled ones it may rest on; a reform is not found by its day. */
    private static Optional<LoadedStandard> last(Standards standards, LocalDate appliedOn, TestId test) {
        LoadedStandard own = standards.all().get(standards.all().size() - 1);
        return Optional.of(own)
                .filter(law -> law.standard().applied().stream().anyMatch(period -> period.covers(appliedOn, test)));
    }

    private static Standards read(Path file) {
        var document = new StandardDocument(String.valueOf(file.getFileName()), bytes(file));
        return DerivedReader.baseOf(document).isPresent()
                ? Standards.bundledAnd(() -> List.of(document))
                : Standards.read(List.of(() -> List.of(document))).orElseThrow();
    }

    private static Failure unreadable(List<Problem> problems) {
        return Failure.usage(problems.stream()
                .flatMap(problem -> Stream.of(problem.text(Language.ENGLISH), problem.text(Language.VIETNAMESE)))
                .toList());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.unreadable(file.toString(), e);
        }
    }
}
