package org.povertystandard.examples.analyst.review;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;

/**
 * Whether tables can be counted together as the two ends of a year and the lists before it. What a plain list does not say is taken
 * as the user means it.
 */
final class ReviewsFit {
    private final AtHand atHand;

    ReviewsFit(AtHand atHand) {
        this.atHand = atHand;
    }

    /**
     * Refuses a year that a review was not reported for.
     *
     * @throws Failure if the table is of another year
     */
    static void requireYear(Year year, Provenance table) {
        if (table.years().stream().anyMatch(reported -> !reported.equals(year))) {
            String reported = years(table);
            throw Failure.usage(
                    "--year " + year + ": " + table.file() + " is reported for " + reported + ".",
                    "--year " + year + ": " + table.file() + " là của năm " + reported + ".");
        }
    }

    /**
     * Refuses an opening that is not of the year before, or of the list of another place.
     *
     * @throws Failure if it is
     */
    void requireOpening(Provenance opening, Provenance closing) {
        boolean fits = opening.years().stream()
                .allMatch(year -> closing.years().stream().allMatch(year.plusYears(1)::equals));
        if (!fits) {
            throw Failure.usage(
                    "--opening: " + opening.file() + " is reported for " + years(opening) + ", " + closing.file()
                            + " for " + years(closing) + ". The opening is the review of the year before.",
                    "--opening: " + opening.file() + " là của năm " + years(opening) + ", " + closing.file()
                            + " của năm " + years(closing) + ". Đầu năm là kết quả rà soát của năm trước.");
        }
        requireOnePlace(opening, closing);
    }

    /**
     * Refuses a list that is not before the opening, or is of another place. One of the opening's own year may be of an off-cycle
     * review before its last.
     *
     * @throws Failure if it is
     */
    void requireEarlier(Provenance earlier, Provenance opening, Provenance closing) {
        Optional<Year> last = Stream.concat(
                        opening.years().stream(), closing.years().stream().map(year -> year.minusYears(1)))
                .findFirst();
        if (earlier.years().stream().anyMatch(year -> last.filter(year::isAfter).isPresent())) {
            throw Failure.usage(
                    "--earlier: " + earlier.file() + " is reported for " + years(earlier)
                            + ". Lists up to the opening are meant, of " + last.orElseThrow() + " or before.",
                    "--earlier: " + earlier.file() + " là của năm " + years(earlier) + ". Cần danh sách đến năm "
                            + last.orElseThrow() + ".");
        }
        requireOnePlace(earlier, closing);
    }

    /** The nation's list and a place's own are two lists, of which a household can be on one alone. */
    private void requireOnePlace(Provenance table, Provenance closing) {
        List<Optional<LocalPlace>> places = Stream.of(table, closing)
                .flatMap(each -> each.standards().stream())
                .map(atHand::ofReview)
                .map(law -> law.standard().place())
                .distinct()
                .toList();
        if (places.size() > 1) {
            throw Failure.usage(
                    table.file() + " is by " + law(table) + ", " + closing.file() + " by " + law(closing)
                            + ". Those are lists of two places, and nobody moves from one to the other."
                            + " Review all years by one of them: --place.",
                    table.file() + " theo " + law(table) + ", " + closing.file() + " theo " + law(closing)
                            + ". Đó là danh sách của hai nơi khác nhau. Hãy rà soát các năm theo cùng một nơi: --place.");
        }
    }

    /** What to tell of reviews that fit and were not made in one way. */
    static List<String> notes(Provenance opening, Provenance closing) {
        boolean oneWay = opening.standards().isEmpty()
                || closing.standards().isEmpty()
                || opening.standards().equals(closing.standards())
                        && opening.tests().equals(closing.tests());
        return oneWay
                ? List.of()
                : List.of(
                        opening.file() + " is by " + way(opening) + ", " + closing.file() + " by " + way(closing)
                                + ": who moved may have moved because it was judged in another way.",
                        opening.file() + " theo " + way(opening) + ", " + closing.file() + " theo " + way(closing)
                                + ": hộ có thể chuyển loại do cách xác định khác.");
    }

    private static String way(Provenance table) {
        return joined(Stream.concat(
                table.standards().stream().map(StandardId::value),
                table.tests().stream().map(test -> test.value())));
    }

    private String law(Provenance table) {
        return joined(table.standards().stream()
                .map(atHand::ofReview)
                .map(law -> law.id() + " (" + place(law.standard()) + ")"));
    }

    private static String place(PovertyStandard standard) {
        return standard.place().map(place -> place.id().value()).orElse("national");
    }

    private static String years(Provenance table) {
        return joined(table.years().stream().map(Year::toString));
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }
}
