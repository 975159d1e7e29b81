package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Area;
import org.povertystandard.household.BirthDate;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;

/** A law of 2024 to 2026, whose first lists may be made in 2023, that looks an age up by the year of the review. */
class TableEndTest {
    private static final String YEAR = "{'fact': 'review-year'}";

    private static Law ofYears(String criterion, int first, int last) {
        StringBuilder rows = new StringBuilder();
        for (int year = first; year <= last; year++) {
            rows.append(year == first ? "" : ", ")
                    .append("{'at': ")
                    .append(year)
                    .append(", 'values': [18, 18]}");
        }
        return Law.deprivedWhen("{'anyMember': " + criterion + "}")
                .with("applied", "{'from': '2024-01-01', 'until': '2027-01-01', 'tests': ['t'], 'cite': ['c']}")
                .with(
                        "tables",
                        "{'id': 'ages', 'label': " + Law.LABEL
                                + ", 'unit': 'years', 'columns': ['urban', 'rural'], 'rows': [" + rows
                                + "], 'cite': ['c']}");
    }

    private static String younger(String at, String match) {
        return "{'compare': [{'fact': 'age-years'}, '<', {'lookup': 'ages', 'column': 'area', 'at': " + at
                + ", 'match': '" + match + "'}]}";
    }

    private static final String LATEST = younger(YEAR, "latest-not-above");

    private static List<SoundnessFinding> found(Law law) {
        return Soundness.of(law.loaded()).findings();
    }

    @Test
    void aTableThatReachesFromTheFirstReviewToTheLastIsSound() {
        assertThat(found(ofYears(LATEST, 2023, 2026))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025, '2026'", "2024, '2025, 2026'"})
    void aReviewAfterTheLastRowLooksUpARowOfAnotherYear(int last, String reviews) {
        assertThat(found(ofYears(LATEST, 2023, last))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.ROW_GOES_ON);
            assertThat(finding.about()).isEqualTo("ages/" + reviews.replace(" ", ""));
            assertThat(finding.text().en())
                    .isEqualTo("Reviews of " + reviews
                            + " look up the row of another year, since the table has none of theirs.");
            assertThat(finding.witness().orElseThrow().reviewedOn().getYear()).isEqualTo(last + 1);
        });
    }

    @Test
    void soDoesAReviewOfAYearThatIsMissingInTheMiddle() {
        Law whole = ofYears(LATEST, 2023, 2026);
        Law holed = whole.with("tables", whole.parts().get("tables").replace("{'at': 2025, 'values': [18, 18]}, ", ""));

        assertThat(found(holed)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.ROW_GOES_ON);
            assertThat(finding.text().en()).startsWith("Reviews of 2025 look up the row of another year");
        });
    }

    @Test
    void soDoOnesBeforeTheFirstRowWhereItGoesBack() {
        assertThat(found(ofYears(younger(YEAR, "earliest-not-below"), 2024, 2026)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.ROW_GOES_ON);
                    assertThat(finding.text().en()).startsWith("Reviews of 2023 look up the row of another year");
                });
    }

    private static Law declaredFor(int last, String years) {
        return ofYears(LATEST, 2023, last)
                .with(
                        "peculiarities",
                        "{'finding': 'row-goes-on', 'about': 'ages/" + years + "', 'reason': " + Law.LABEL
                                + ", 'cite': ['c']}");
    }

    @Test
    void whereALawSaysThatARowGoesOnItDeclaresIt() {
        assertThat(found(declaredFor(2024, "2025,2026"))).isEmpty();
        assertThat(Soundness.of(declaredFor(2024, "2025,2026").loaded()).declared())
                .extracting(SoundnessFinding::kind)
                .containsExactly(Kind.ROW_GOES_ON);
    }

    /** What is said of one year says nothing of the next. */
    @Test
    void itDeclaresTheYears() {
        assertThat(found(declaredFor(2024, "2025")))
                .extracting(SoundnessFinding::kind)
                .containsExactly(Kind.ROW_GOES_ON, Kind.NOT_PECULIAR);
    }

    @Test
    void inAReviewThatDoesNotLookTheTableUpNoRowGoesOn() {
        String until2025 = "{'all': [{'compare': [" + YEAR + ", '<', 2026]}, " + LATEST + "]}";

        assertThat(found(ofYears(until2025, 2023, 2025))).isEmpty();
    }

    @Test
    void anEmptyCellDoesNotGoOn() {
        Law law = ofYears(LATEST, 2023, 2025);
        String tables =
                law.parts().get("tables").replace("{'at': 2025, 'values': [18, 18]}", "{'at': 2025, 'values': %s}");

        assertThat(found(law.with("tables", tables.formatted("[null, null]")))).isEmpty();
        assertThat(found(law.with("tables", tables.formatted("[null, 18]"))))
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.witness().orElseThrow().place().area())
                        .contains(Area.RURAL));
    }

    /** What is calculated is no year, and rows are one apart. */
    @Test
    void byATimeThatIsCalculatedARowGoesOnNoFurtherThanRowsAreApart() {
        Law law = ofYears(younger("{'sum': [" + YEAR + ", 0]}", "latest-not-above"), 2023, 2025);

        assertThat(found(law)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.ROW_GOES_ON);
            assertThat(finding.text().en())
                    .isEqualTo("The row of 2025 goes on to 2026 and beyond; the one beside it is that of 2024.");
            assertThat(finding.witness().orElseThrow().reviewedOn().getYear()).isEqualTo(2026);
        });
    }

    /** Three motorbikes or more. */
    @Test
    void theLastRowOfATableOfNumbersIsForMoreAsWell() {
        Law law = byAge("latest-not-above", 36, 0, 1, 2, 3);

        assertThat(found(law.with(
                        "indicators",
                        law.parts()
                                .get("indicators")
                                .replace("{'fact': 'age-months'}, 'match'", "{'fact': 'motorbikes'}, 'match'"))))
                .isEmpty();
    }

    private static Law byAge(String match, int oldest, int... months) {
        String rows = IntStream.of(months)
                .mapToObj(month -> "{'at': " + month + ", 'values': [9, 9]}")
                .collect(Collectors.joining(", "));
        return Law.deprivedWhen("{'anyMember': {'all': [{'compare': [{'fact': 'age-months'}, '<', " + oldest
                        + "]}, {'compare': [{'fact': 'weight'}, '<', {'lookup': 'weights', 'column': 'area', 'at':"
                        + " {'fact': 'age-months'}, 'match': '" + match + "'}]}]}}")
                .with(
                        "tables",
                        "{'id': 'weights', 'label': " + Law.LABEL
                                + ", 'unit': 'kg', 'columns': ['urban', 'rural'], 'rows': [" + rows
                                + "], 'cite': ['c']}");
    }

    @Test
    void membersTooOldForTheLastRowAreFound() {
        assertThat(found(byAge("latest-not-above", 36, 0, 12, 24))).isEmpty();
        assertThat(found(byAge("latest-not-above", 37, 0, 12, 24)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.ROW_GOES_ON);
                    assertThat(finding.about()).isEqualTo("weights");
                    assertThat(finding.text().en())
                            .isEqualTo("The row of 24 goes on to 36 and beyond; the one beside it is that of 12.");
                    var witness = finding.witness().orElseThrow();
                    assertThat(witness.members().get(0).birth())
                            .isEqualTo(BirthDate.of(witness.reviewedOn().minusMonths(36)));
                });
    }

    @Test
    void soAreThoseTooYoungForTheFirstWhereItGoesBack() {
        assertThat(found(byAge("earliest-not-below", 30, 6, 12, 18, 24, 30)))
                .filteredOn(finding -> finding.kind() == Kind.ROW_GOES_ON)
                .extracting(finding -> finding.text().en())
                .containsExactly("The row of 6 goes on to 0 and beyond; the one beside it is that of 12.");
    }

    @ParameterizedTest
    @CsvSource({
        "'0, 2, 3, 4', 0, 2, 1",
        "'0, 1, 2, 4, 5, 6', 2, 4, 1",
        "'0, 1, 2, 5, 6', 2, 5, 1",
        "'0, 1, 2, 3, 5', 3, 5, 1",
        "'0, 1, 2, 5, 11, 14', 5, 11, 3",
        "'0, 1, 2, 3, 9, 12, 15', 3, 9, 3"
    })
    void aRowThatSeemsToBeMissingIsFound(String rows, int at, int next, int apart) {
        List<SoundnessFinding> found = found(byAge(
                "latest-not-above",
                3,
                Stream.of(rows.split(", ")).mapToInt(Integer::parseInt).toArray()));

        assertThat(found)
                .filteredOn(finding -> finding.kind() == Kind.MISSING_ROW)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.about()).isEqualTo("weights/" + at);
                    assertThat(finding.text().en())
                            .isEqualTo("Between the rows of " + at + " and " + next
                                    + " one seems to be missing: rows near them are " + apart + " apart.");
                });
    }

    /** By months to one year, by three to two, by half years after that: told is each row but two at which the distance changes. */
    @Test
    void nearlyEveryRowOfATableLikeThatOfChildrensHeightsWouldBeMissed() {
        List<Integer> whole = Stream.of(
                        IntStream.range(0, 12),
                        IntStream.of(12, 15, 18, 21, 24),
                        IntStream.rangeClosed(5, 32).map(i -> 6 * i))
                .flatMap(IntStream::boxed)
                .toList();

        assertThat(whole.subList(1, whole.size() - 1).stream()
                        .filter(row -> RowDistances.of(whole.stream()
                                        .filter(each -> !each.equals(row))
                                        .map(at -> Rational.of(at))
                                        .toList())
                                .incomplete()
                                .isEmpty()))
                .containsExactly(11, 21);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0, 5",
                "0, 1, 2, 3",
                "0, 12, 24, 60",
                "0, 1, 2, 3, 6, 9, 12, 24",
                "0, 500, 600, 5000",
                "0, 24, 36",
                "0, 2, 4, 7, 9"
            })
    void rowsAtDistancesThatGrowOrFollowNoRuleAreAllThere(String rows) {
        assertThat(found(byAge(
                        "latest-not-above",
                        3,
                        Stream.of(rows.split(", ")).mapToInt(Integer::parseInt).toArray())))
                .filteredOn(finding -> finding.kind() == Kind.MISSING_ROW)
                .isEmpty();
    }

    @Test
    void inAReviewThatDoesNotLookTheTableUpNoRowIsMissing() {
        String since2024 = "{'all': [{'compare': [" + YEAR + ", '>=', 2024]}, " + LATEST + "]}";

        assertThat(found(ofYears(since2024, 2024, 2026)))
                .filteredOn(finding -> finding.kind() == Kind.NO_ROW)
                .isEmpty();
    }

    @Test
    void aReviewBeforeTheFirstRowFindsNone() {
        assertThat(found(ofYears(LATEST, 2024, 2026)))
                .filteredOn(finding -> finding.kind() == Kind.NO_ROW)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.about()).isEqualTo("ages");
                    assertThat(finding.text().en()).isEqualTo("Something is looked up for which the table has no row.");
                    assertThat(finding.witness().orElseThrow().reviewedOn().getYear())
                            .isEqualTo(2023);
                });
    }

    @Test
    void soDoesOnePastTheLastRowWhereNoneGoesOn() {
        assertThat(found(ofYears(younger(YEAR, "earliest-not-below"), 2023, 2025)))
                .filteredOn(finding -> finding.kind() == Kind.NO_ROW)
                .singleElement()
                .satisfies(finding -> assertThat(
                                finding.witness().orElseThrow().reviewedOn().getYear())
                        .isEqualTo(2026));
    }

    /** Of an age too low for the table. */
    @Test
    void aMemberForWhomThereIsNoRowIsShown() {
        String age = "{'fact': 'age-months'}";
        String under = "{'compare': [{'fact': 'weight'}, '<', {'lookup': 'ages', 'column': 'area', 'at': " + age
                + ", 'match': 'latest-not-above'}]}";
        Law law = Law.deprivedWhen("{'anyMember': " + under + "}")
                .with(
                        "tables",
                        "{'id': 'ages', 'label': " + Law.LABEL
                                + ", 'unit': 'kg', 'columns': ['urban', 'rural'], 'rows': [{'at': 24, 'values': [9,"
                                + " 9]}], 'cite': ['c']}");
        assertThat(found(law))
                .filteredOn(finding -> finding.kind() == Kind.NO_ROW)
                .singleElement()
                .satisfies(finding -> {
                    var witness = finding.witness().orElseThrow();
                    assertThat(witness.members().get(0).birth())
                            .isEqualTo(BirthDate.of(witness.reviewedOn().minusMonths(23)));
                });
    }

    private static Law askedBeside(String periods) {
        return Law.deprivedWhen("{'fact': 'area', 'in': ['urban']}")
                .with("applied", "{'from': '2024-01-01', 'until': '2027-01-01', 'tests': ['t'], 'cite': ['c']}")
                .with(
                        "inquiries",
                        "{'id': 'screen', 'label': %1$s, 'cite': ['c'], 'applied': [%2$s], 'signs': [], 'measures': [], 'outcomes': [{'id': 'on', 'label': %1$s, 'meaning': %1$s, 'when': {'inClass': ['a']}}, {'id': 'off', 'label': %1$s, 'meaning': %1$s}]}"
                                .formatted(Law.LABEL, periods));
    }

    private static String period(String from, String until) {
        return "{'from': '" + from + "', 'until': '" + until + "', 'tests': ['t'], 'cite': ['c']}";
    }

    @Test
    void aHoleInTheDaysOfAnInquiryIsFound() {
        String first = period("2024-01-01", "2025-01-01");

        assertThat(found(askedBeside(first + ", " + period("2025-01-01", "2026-01-01"))))
                .isEmpty();
        assertThat(found(askedBeside(first + ", " + period("2025-07-01", "2026-01-01"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.HOLE_IN_APPLICATION);
                    assertThat(finding.about()).isEqualTo("screen");
                    assertThat(finding.text().en())
                            .isEqualTo("It is not applied from 2025-01-01 to before 2025-07-01.");
                });
    }
}
