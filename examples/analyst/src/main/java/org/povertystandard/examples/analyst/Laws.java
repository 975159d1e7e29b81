package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** Finds the law to apply: the bundled one of the day, or the user's own. */
final class Laws {
    private Laws() {}

    /**
     * The standard.
     *
     * @param files the user's own, if there is one, with those it rests on
     * @param place whose own standard is applied; empty for the nation's
     * @throws Failure if it cannot be read, or does not cover the day and the test
     */
    static LoadedStandard find(List<Path> files, Optional<PlaceId> place, LocalDate appliedOn, TestId test) {
        if (!files.isEmpty() && place.isPresent()) {
            throw Failure.usage(
                    "--place: It chooses among the bundled standards; a standard of your own says itself where it"
                            + " holds.",
                    "--place: Chỉ dùng để chọn trong các chuẩn có sẵn.");
        }
        Optional<LoadedStandard> own = AtHand.of(files).applied();
        try {
            return own.map(law -> covering(law, appliedOn, test))
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
     * The standard of an id: the user's own, if that is its id, or a bundled one.
     *
     * @throws Failure if there is none of this id
     */
    static LoadedStandard get(AtHand atHand, StandardId id) {
        return atHand.find(id).orElseThrow(() -> {
            String all = String.join(
                    ", ", atHand.all().stream().map(each -> each.id().value()).toList());
            return Failure.usage(
                    "There is no standard " + id + ". There are: " + all + ".", "Không có chuẩn " + id + ".");
        });
    }
}
