package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.rules.analysis.Soundness;
import org.povertystandard.rules.analysis.SoundnessFinding;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.ReadingId;

/** Rows of scorecards and tables that no household reaches: each is found, with the household that shows it or the proof. */
class DamagedRowsTest {
    private static final Criterion NEVER = new Criterion.Any(List.of());

    private static LoadedStandard row(String id, Function<Scorecard.Row, Scorecard.Row> change) {
        CitedScorecard cited = Reforms.STANDARD.standard().scorecards().get(0);
        Scorecard card = cited.scorecard();
        List<Scorecard.Item> items = card.items().stream()
                .map(item -> new Scorecard.Item(
                        item.id(),
                        item.number(),
                        item.label(),
                        item.counts(),
                        item.rows().stream()
                                .map(row -> row.id().equals(RowId.of(id)) ? change.apply(row) : row)
                                .toList()))
                .toList();
        var damaged = new Scorecard(card.id(), card.label(), card.columns(), items);
        return Reforms.changed(builder -> builder.scorecards(List.of(new CitedScorecard(damaged, cited.cite()))));
    }

    private static LoadedStandard when(String id, Criterion when) {
        return row(id, row -> new Scorecard.Row(row.id(), row.label(), when, row.points()));
    }

    private static List<SoundnessFinding> findings(LoadedStandard damaged) {
        return Soundness.of(damaged).findings();
    }

    private static Map<String, String> texts(LoadedStandard damaged, Kind kind) {
        return findings(damaged).stream()
                .filter(finding -> finding.kind() == kind)
                .collect(Collectors.toMap(
                        SoundnessFinding::about, finding -> finding.text().en()));
    }

    @Test
    void aRowThatHoldsForNobodyIsFound() {
        assertThat(findings(when("car", NEVER))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.ROW_NEVER_HOLDS);
            assertThat(finding.about()).isEqualTo("score-a/car");
            assertThat(finding.text().en()).isEqualTo("This row holds for no household.");
            assertThat(finding.witness()).isEmpty();
        });
    }

    @Test
    void whatIsShownForSomeNumbersOfMembersOnlySaysSo() {
        assertThat(texts(uninsured(1001), Kind.NEVER_DEPRIVED))
                .containsEntry("health-insurance", "No household is deprived in it. Shown for up to 1000 members.");
    }

    @Test
    void whatOnlyDozensOfMembersShowIsShown() {
        assertThat(texts(uninsured(70), Kind.NEVER_DEPRIVED)).isEmpty();
        assertThat(Soundness.of(uninsured(70))
                        .deprived()
                        .get(IndicatorId.of("health-insurance"))
                        .members())
                .hasSize(70);
    }

    /** Deprived is who has so many uninsured members. */
    private static LoadedStandard uninsured(int members) {
        return Reforms.text(
                "\"deprivedWhen\": {\"anyMember\": {\"definition\": \"uninsured\"}}",
                "\"deprivedWhen\": {\"compare\": [{\"countMembers\": {\"definition\": \"uninsured\"}}, \">=\", "
                        + members + "]}");
    }

    /** Each row and each column is one of 64 bits. */
    @Test
    void rowsTooManyToBeLookedAtTogetherAreNotDecided() {
        Scorecard card = Reforms.STANDARD.standard().scorecards().get(0).scorecard();
        Scorecard.Item first = card.items().stream()
                .filter(item -> item.counts() == Scorecard.Counts.FIRST_ROW)
                .findFirst()
                .orElseThrow();
        Scorecard.Row row = first.rows().get(0);
        List<Scorecard.Row> many = IntStream.range(0, 70)
                .mapToObj(i -> new Scorecard.Row(RowId.of("row-" + i), row.label(), row.when(), row.points()))
                .toList();
        var item = new Scorecard.Item(first.id(), first.number(), first.label(), first.counts(), many);
        var large = new Scorecard(card.id(), card.label(), card.columns(), List.of(item));
        LoadedStandard damaged = Reforms.changed(builder -> builder.scorecards(List.of(new CitedScorecard(
                large, Reforms.STANDARD.standard().scorecards().get(0).cite()))));

        assertThat(texts(damaged, Kind.NOT_DECIDED))
                .containsEntry(
                        card.id() + "/row-0", "The item of this row has too many rows to look at them together.");
    }

    /** One beneficiary or more, before two or more. */
    @Test
    void aRowThatIsAlwaysTooLateIsShownByTheSmallestHouseholdInIt() {
        LoadedStandard shadowed = Reforms.text(
                "[{\"definition\": \"benefit-count\"}, \"=\", 1]", "[{\"definition\": \"benefit-count\"}, \">=\", 1]");

        assertThat(findings(shadowed)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.ROW_SHADOWED);
            assertThat(finding.about()).isEqualTo("score-a/benefit-2-or-more");
            assertThat(finding.text().en())
                    .isEqualTo("Wherever this row holds, an earlier row holds as well, and scores instead.");
            assertThat(finding.witness().map(Household::members))
                    .hasValueSatisfying(members -> assertThat(members)
                            .hasSize(2)
                            .allMatch(member -> member.monthlyBenefit().isPresent()));
        });
    }

    @Test
    void anEntryThatCannotGiveItsPointsIsFound() {
        LoadedStandard rural =
                Reforms.text("\"points\": {\"urban\": 25}", "\"points\": {\"urban\": 25, \"rrd\": 5, \"nmm\": 5}");

        assertThat(texts(rural, Kind.ENTRY_NEVER_SCORES)).isEmpty();
        assertThat(texts(
                        Reforms.text("\"points\": {\"urban\": 0}", "\"points\": {\"urban\": 0, \"rrd\": 5}"),
                        Kind.ENTRY_NEVER_SCORES))
                .containsExactly(Map.entry(
                        "score-a/region-northern-midlands-mountains/rrd", "No household is given these points."));
    }

    @Test
    void aRowWithoutPointsIsFound() {
        LoadedStandard empty =
                row("aquaculture", row -> new Scorecard.Row(row.id(), row.label(), row.when(), Map.of()));

        assertThat(texts(empty, Kind.ENTRY_NEVER_SCORES))
                .containsExactly(Map.entry("score-a/aquaculture", "No column gives points for this row."));
    }

    @Test
    void aRowOfATableBetweenTwoAgesIsFound() {
        LoadedStandard between = Reforms.text(
                "{\"at\": 66, \"values\": [103.4, 102.3]}",
                "{\"at\": 66, \"values\": [103.4, 102.3]}, {\"at\": 66.3, \"values\": [103, 102]},"
                        + " {\"at\": 66.7, \"values\": [103.5, 102.5]}");

        assertThat(texts(between, Kind.ROW_OUT_OF_REACH))
                .containsExactly(Map.entry("nutrition-height/66.3", "Nothing is looked up in this row."));
    }

    /** The heights of children well over 14, once children are those under 14; the row after that is a reading's. */
    @Test
    void rowsOfATableBeyondTheAgesInQuestionAreFound() {
        assertThat(texts(Reforms.figures(Map.of("child-age-limit", "14")), Kind.ROW_OUT_OF_REACH))
                .containsOnlyKeys(
                        "nutrition-height/174", "nutrition-height/180", "nutrition-height/186", "nutrition-height/192");
        assertThat(texts(Reforms.figures(Map.of("weight-age-limit", "9")), Kind.ROW_OUT_OF_REACH))
                .containsOnlyKeys("nutrition-weight/114");
    }

    /** Nobody is to be measured by the height of a younger child because a row was not copied. */
    @Test
    void aRowThatIsMissingInTheMiddleOfATableIsFound() {
        assertThat(texts(Reforms.text("{\"at\": 42, \"values\": [91.9, 90.9]},", ""), Kind.MISSING_ROW))
                .containsExactly(Map.entry(
                        "nutrition-height/36",
                        "Between the rows of 36 and 48 one seems to be missing: rows near them are 6 apart."));
    }

    /** Children of seventeen, of whom the table of heights says nothing. */
    @Test
    void aTableThatEndsBeforeTheAgesInQuestionIsFound() {
        assertThat(findings(Reforms.figures(Map.of("child-age-limit", "18", "height-age-limit", "18"))))
                .filteredOn(finding -> finding.kind() == Kind.ROW_GOES_ON)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.about()).isEqualTo("nutrition-height");
                    assertThat(finding.text().en())
                            .isEqualTo("The row of 192 goes on to 198 and beyond; the one beside it is that of 186.");
                });
    }

    @Test
    void aYearOfReviewsWithoutARowOfItsOwnIsFound() {
        assertThat(texts(Reforms.text("{\"at\": 2024, \"values\": [732, 676]},", ""), Kind.ROW_GOES_ON))
                .containsExactly(Map.entry(
                        "retirement-age/2024",
                        "Reviews of 2024 look up the row of another year, since the table has none of theirs."));
    }

    @Test
    void rowsOfATableOfYearsOutsideOfTheReviewsAreFound() {
        assertThat(Soundness.of(Reforms.STANDARD).declared())
                .filteredOn(finding -> finding.kind() == Kind.YEARS_OUT_OF_REACH)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.about()).isEqualTo("retirement-age");
                    assertThat(finding.text().en())
                            .isEqualTo("The reviews of 2021 to 2026 do not look up the rows: 2027, 2028, 2029, 2030.");
                });
    }

    @Test
    void aRowThatScoresByAnotherReadingOnlyIsInReach() {
        LoadedStandard damaged = when("car", NEVER);
        Scorecard card = Reforms.STANDARD.standard().scorecards().get(0).scorecard();
        Criterion car = card.items().stream()
                .flatMap(item -> item.rows().stream())
                .filter(row -> row.id().equals(RowId.of("car")))
                .map(Scorecard.Row::when)
                .findFirst()
                .orElseThrow();
        var otherwise = new Reading.Alternative(
                AlternativeId.of("as-printed"),
                Label.of("như in", "as printed"),
                Overlay.builder()
                        .rows(Map.of(card.id(), Map.of(RowId.of("car"), car)))
                        .build());
        LoadedStandard read = Reforms.loaded(PovertyStandard.builder()
                .from(damaged.standard())
                .readings(List.of(new Reading(
                        ReadingId.of("car"),
                        Label.of("?", "?"),
                        Label.of("không ai", "nobody"),
                        List.of(otherwise),
                        List.of())))
                .build());

        assertThat(texts(read, Kind.ROW_NEVER_HOLDS)).isEmpty();
        assertThat(texts(Reforms.withoutReadings(damaged), Kind.ROW_NEVER_HOLDS))
                .containsOnlyKeys("score-a/car");
    }
}
