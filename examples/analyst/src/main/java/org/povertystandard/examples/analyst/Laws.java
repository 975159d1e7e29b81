package org.povertystandard.examples.analyst;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povertystandard.examples.analyst.law.Given;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.StandardFiles;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.DerivedReader;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.StandardSource;
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
            return file.map(own -> covering(own(own), appliedOn, test))
                    .orElseGet(() -> place.map(name -> Standards.bundled().appliedOn(appliedOn, test, name))
                            .orElseGet(() -> Standards.bundled().appliedOn(appliedOn, test)));
        } catch (NotCoveredException e) {
            throw Failure.usage(
                    String.valueOf(e.getMessage()),
                    "Không có chuẩn nào áp dụng phép xác định " + test + " vào ngày " + appliedOn + ".");
        }
    }

    /** The user's own, and never another in its place. */
    private static LoadedStandard covering(LoadedStandard own, LocalDate appliedOn, TestId test) {
        Determiner.requireCovered(own.standard(), appliedOn, test);
        return own;
    }

    /**
     * The user's own standard.
     *
     * @param file a standard, or an overlay on a bundled one
     * @throws Failure if it cannot be read
     */
    static LoadedStandard own(Path file) {
        return Given.ofFile(file, Standards.bundled());
    }

    /**
     * The standard of an id: the user's own, if that is its id, or a bundled one.
     *
     * @param file the user's own, if there is one
     * @throws Failure if it cannot be read, or there is none of this id
     */
    static LoadedStandard get(Optional<Path> file, StandardId id) {
        Optional<LoadedStandard> own = file.map(Laws::own);
        if (own.isPresent() && own.get().id().equals(id)) {
            return own.get();
        }
        try {
            return Standards.bundled().get(id.value());
        } catch (NotCoveredException e) {
            throw Failure.usage(String.valueOf(e.getMessage()), "Không có chuẩn " + id + ".");
        }
    }

    /**
     * The standards at hand: the bundled ones, and an overlay of the user's own with them; or a whole standard of the user's own
     * alone, which may be one of theirs in another form.
     *
     * @param file the user's own, if there is one
     * @throws Failure if it cannot be read
     */
    static Standards standards(Optional<Path> file) {
        try {
            return file.map(Laws::read).orElseGet(Standards::bundled);
        } catch (InvalidDocumentException e) {
            throw Given.unreadable(e.problems());
        }
    }

    private static Standards read(Path file) {
        try {
            StandardSource own = StandardFiles.file(file);
            boolean rests = DerivedReader.baseOf(own.documents().get(0)).isPresent();
            return rests ? Standards.bundledAnd(own) : Standards.of(List.of(own));
        } catch (IOException e) {
            throw Failure.unreadable(file.toString(), e);
        }
    }
}
