package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Meant;
import org.povertystandard.fact.IdSyntax;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.LocalPlace;
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
        return national(AtHand.of(files).applied(), place, appliedOn, test);
    }

    /**
     * The nation's standard where a place's own is applied beside it: the user's own, if one of them is of the whole country.
     *
     * @throws Failure if it cannot be read, or does not cover the day and the test
     */
    static LoadedStandard national(List<Path> files, LocalDate appliedOn, TestId test) {
        return national(AtHand.of(files).appliedNationally(), Optional.empty(), appliedOn, test);
    }

    /**
     * A place's own standard, to be applied beside the nation's: the user's own of that place, or the bundled one.
     *
     * @param national the nation's, beside which it is applied
     * @throws Failure if it cannot be read, or does not cover the day and the test, or the user named a standard that is neither
     *     of the two nor a base of them
     */
    static Beside local(List<Path> files, LoadedStandard national, PlaceId place, LocalDate appliedOn, TestId test) {
        AtHand atHand = AtHand.of(files);
        LoadedStandard law = covered(
                atHand.standards(),
                Optional.of(place),
                appliedOn,
                test,
                "Maybe the place decides by another test than --test: name it by --local-test.",
                () -> atHand.standards().appliedOn(appliedOn, test, place));
        atHand.requireUsed(List.of(national, law));
        return new Beside(law, law.standard().test(test).orElseThrow());
    }

    private static LoadedStandard national(
            Optional<LoadedStandard> own, Optional<PlaceId> place, LocalDate appliedOn, TestId test) {
        return covered(
                own.map(law -> Standards.of(List.of()).withDrafts(List.of(law))).orElseGet(Standards::bundled),
                place,
                appliedOn,
                test,
                "",
                () -> own.map(law -> covering(law, appliedOn, test))
                        .orElseGet(() -> place.map(name -> Standards.bundled().appliedOn(appliedOn, test, name))
                                .orElseGet(() -> Standards.bundled().appliedOn(appliedOn, test))));
    }

    private static LoadedStandard covered(
            Standards asked,
            Optional<PlaceId> place,
            LocalDate appliedOn,
            TestId test,
            String help,
            Supplier<LoadedStandard> finding) {
        try {
            return finding.get();
        } catch (NotCoveredException e) {
            List<String> lines = new ArrayList<>(List.of(String.valueOf(e.getMessage())));
            String meant = meant(asked, place, test).vi();
            if (!help.isEmpty() && meant.isEmpty() && isOneOf(places(asked), place)) {
                lines.add(help);
            }
            String whose = place.map(name -> " của " + name).orElse("");
            lines.add("Không có chuẩn nào" + whose + " áp dụng cách xác định " + test + " vào ngày " + appliedOn + "."
                    + meant);
            throw Failure.usage(lines);
        }
    }

    /** The place or else the test that is nearly written so, where there is none that is; the library says it in English. */
    private static Meant meant(Standards asked, Optional<PlaceId> place, TestId test) {
        if (!isOneOf(places(asked), place)) {
            return Meant.of(place.orElseThrow().value(), places(asked));
        }
        List<String> tests = tests(asked.all().stream()
                .filter(law ->
                        place.isEmpty() || place.equals(law.standard().place().map(LocalPlace::id))));
        return tests.contains(test.value()) ? Meant.of("", List.of()) : Meant.of(test.value(), tests);
    }

    private static boolean isOneOf(List<String> places, Optional<PlaceId> place) {
        return place.isEmpty() || places.contains(place.orElseThrow().value());
    }

    private static List<String> places(Standards standards) {
        return standards.places().stream().map(each -> each.id().value()).toList();
    }

    private static List<String> tests(Stream<LoadedStandard> standards) {
        return standards
                .flatMap(law -> law.standard().tests().stream())
                .map(test -> test.id().value())
                .distinct()
                .toList();
    }

    /**
     * The id that somebody typed.
     *
     * @throws Failure if it is not written as ids are
     */
    static <T> T id(String option, String typed, Function<String, T> make) {
        if (IdSyntax.isId(typed)) {
            return make.apply(typed);
        }
        Standards bundled = Standards.bundled();
        Meant meant = Meant.of(
                typed,
                Stream.concat(tests(bundled.all().stream()).stream(), places(bundled).stream())
                        .toList());
        throw Failure.usage(
                option + ": \"" + typed + "\" is no id: lower-case words joined by hyphens, such as circular, decree or"
                        + " ho-chi-minh-city." + meant.en(),
                option + ": Mã gồm các từ viết thường không dấu nối bằng dấu gạch ngang, ví dụ circular, decree hoặc"
                        + " ho-chi-minh-city." + meant.vi());
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
            List<String> ids =
                    atHand.all().stream().map(each -> each.id().value()).toList();
            Meant meant = Meant.of(id.value(), ids);
            return Failure.usage(
                    "There is no standard " + id + ". There are: " + String.join(", ", ids) + "." + meant.en(),
                    "Không có chuẩn " + id + "." + meant.vi());
        });
    }
}
