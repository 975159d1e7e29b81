package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.household.Household;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.TestId;

/** A standard of 2024 to 2026, of which the checks find what holds in some of its reviews alone. */
class LaterReviewsTest {
    private static final String YEAR = "{\"fact\": \"review-year\"}";
    private static final IndicatorId INDICATOR = IndicatorId.of("i");

    private static LoadedStandard deprivedWhen(String criterion) {
        return loaded(
                criterion,
                "{\"lookup\": \"t\", \"column\": \"area\", \"at\": {\"fact\": \"motorbikes\"},"
                        + " \"match\": \"latest-not-above\"}");
    }

    private static LoadedStandard limitedBy(String limit) {
        return loaded("{\"fact\": \"toilet\", \"in\": [\"other\"]}", limit);
    }

    private static LoadedStandard loaded(String criterion, String limit) {
        String text = """
            {"format": "poverty-standard/1", "id": "small", "name": %1$s,
             "instruments": [{"id": "act", "kind": %1$s}],
             "citations": [{"id": "c", "instrument": "act", "place": %1$s, "attestation": "gazette"}],
             "applied": [{"from": "2024-01-01", "until": "2027-01-01", "tests": ["count"], "cite": ["c"]}],
             "facts": [], "questions": [], "groups": [], "figures": [],
             "tables": [{"id": "t", "label": %1$s, "unit": "x", "columns": ["urban", "rural"],
               "rows": [{"at": 0, "values": [1, 1]}, {"at": 1, "values": [1, 1]}, {"at": 2, "values": [1, 1]},
                        {"at": 3, "values": [1, 1]}],
               "cite": ["c"]}],
             "definitions": [], "ageing": "march-1", "dimensions": [{"id": "d", "number": "1", "label": %1$s}],
             "indicators": [
               {"id": "i", "number": "1.1", "dimension": "d", "label": %1$s, "deprivedWhen": %2$s, "cite": ["c"]},
               {"id": "j", "number": "1.2", "dimension": "d", "label": %1$s,
                "deprivedWhen": {"anyMember": {"fact": "health-insurance", "is": false}}, "cite": ["c"]}],
             "scorecards": [],
             "categories": [{"id": "p", "label": %1$s}, {"id": "q", "label": %1$s}],
             "tests": [{"id": "count", "label": %1$s, "cite": ["c"], "measures": [],
               "categories": [{"category": "p", "when": {"compare": [{"deprivations": "count"}, ">=", %3$s]}},
                              {"category": "q", "when": {"compare": [{"deprivations": "count"}, "<", %3$s]}}]}],
             "inquiries": [], "readings": [], "notes": []}
            """.formatted("{\"vi\": \"x\", \"en\": \"x\"}", criterion, limit);
        return StandardReader.read(new StandardDocument("small.json", text.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    private static String compare(String left, String operator, String right) {
        return "{\"compare\": [" + left + ", \"" + operator + "\", " + right + "]}";
    }

    private static List<String> outOfReach(LoadedStandard standard) {
        return Soundness.of(standard).findings().stream()
                .filter(finding -> finding.kind() == Kind.ROW_OUT_OF_REACH)
                .map(SoundnessFinding::about)
                .toList();
    }

    @Test
    void anIndicatorOfLaterYearsIsHitInThem() {
        Soundness soundness = Soundness.of(deprivedWhen(compare(YEAR, ">=", "2026")));

        assertThat(soundness.isSound()).isTrue();
        assertThat(soundness.deprived().get(INDICATOR).reviewedOn()).isEqualTo("2026-01-15");
        assertThat(soundness.notDeprived().get(INDICATOR).reviewedOn()).isEqualTo("2024-01-15");
    }

    /** The class asks a choice of the household, and members are asked of whom a number of the household and the year are. */
    @Test
    void whatMembersAndANumberOfTheHouseholdDoInLaterYearsIsNotTakenForTheSame() {
        String member = "{'anyMember': {'all': [{'compare': [{'fact': 'motorbikes'}, '>=', 3]},"
                + " {'compare': [{'fact': 'review-year'}, '>=', 2026]}, {'fact': 'serious-illness', 'is': true}]}}";
        String poor = "{'all': [{'deprived': 'i'}, {'fact': 'area', 'in': ['urban']}]}";
        Law law = Law.of(member, poor, "{'not': " + poor + "}")
                .with("applied", "{'from': '2024-01-01', 'until': '2027-01-01', 'tests': ['t'], 'cite': ['c']}");

        Soundness soundness = Soundness.of(law.loaded());

        assertThat(soundness.findings()).isEmpty();
        assertThat(soundness.deprived().get(INDICATOR).reviewedOn()).isEqualTo("2026-01-15");
    }

    /** The first lists may be made by a review of the autumn before. */
    @Test
    void anIndicatorOfTheYearBeforeIsHitInItsAutumn() {
        Soundness soundness = Soundness.of(deprivedWhen(compare(YEAR, "<", "2024")));

        assertThat(soundness.deprived().get(INDICATOR).reviewedOn()).isEqualTo("2023-10-15");
    }

    @Test
    void anIndicatorOfYearsWithoutReviewsIsHitByNobody() {
        assertThat(Soundness.of(deprivedWhen(compare(YEAR, ">=", "2027"))).first(Kind.NEVER_DEPRIVED))
                .hasValueSatisfying(finding -> assertThat(finding.about()).isEqualTo("i"));
        assertThat(Soundness.of(deprivedWhen(compare(YEAR, "<", "2023"))).first(Kind.NEVER_DEPRIVED))
                .isPresent();
        assertThat(Soundness.of(deprivedWhen(compare(YEAR, ">=", "2023"))).first(Kind.ALWAYS_DEPRIVED))
                .isPresent();
        assertThat(Soundness.of(deprivedWhen(compare(YEAR, ">=", "2024"))).first(Kind.ALWAYS_DEPRIVED))
                .isEmpty();
    }

    /** Two deprivations, of which one is possible from 2025 on. */
    @Test
    void aClassOfLaterYearsIsReached() {
        String later = "{\"all\": [" + compare(YEAR, ">=", "2025") + ", {\"fact\": \"toilet\", \"in\": [\"other\"]}]}";

        assertThat(Soundness.of(loaded(later, "2")).isSound()).isFalse();
        assertThat(Soundness.of(loaded(later, "2")).findings())
                .extracting(SoundnessFinding::kind)
                .containsOnly(Kind.UNUSED);
    }

    @Test
    void aGapOfLaterYearsIsFound() {
        LoadedStandard gap = limitedBy(
                "{\"lookup\": \"t\", \"column\": \"area\", \"at\": " + YEAR + ", \"match\": \"earliest-not-below\"}");

        assertThat(Soundness.of(gap)
                        .first(Kind.GAP)
                        .flatMap(SoundnessFinding::witness)
                        .map(Household::members))
                .isEmpty();
        assertThat(Soundness.of(gap).first(Kind.YEARS_OUT_OF_REACH)).isPresent();
    }

    /** What is looked up is how many years lie behind 2023, and members come to that. */
    @Test
    void rowsLookedUpByACalculationWithTheYearAreThoseOfItsReviews() {
        String years = "{\"sum\": [" + YEAR + ", -2024]}";
        LoadedStandard calculated = deprivedWhen(compare(
                "{\"countMembers\": \"all\"}",
                ">",
                "{\"lookup\": \"t\", \"column\": \"area\", \"at\": " + years + ", \"match\": \"latest-not-above\"}"));

        assertThat(outOfReach(loaded(
                        compare(
                                "{\"countMembers\": \"all\"}",
                                ">",
                                "{\"lookup\": \"t\", \"column\": \"area\", \"at\": " + years
                                        + ", \"match\": \"latest-not-above\"}"),
                        "2")))
                .containsExactly("t/3");
        assertThat(outOfReach(calculated)).isEmpty();
    }

    @Test
    void rowsLookedUpInLaterReviewsAloneAreInReach() {
        String lookup = "{\"lookup\": \"t\", \"column\": \"area\", \"at\": {\"fact\": \"motorbikes\"},"
                + " \"match\": \"latest-not-above\"}";
        String from = "{\"all\": [" + compare(YEAR, ">=", "%s") + ", "
                + compare("{\"countMembers\": \"all\"}", ">", lookup) + "]}";

        assertThat(outOfReach(loaded(from.formatted("2026"), "2"))).isEmpty();
        assertThat(outOfReach(loaded(from.formatted("2027"), "2"))).containsExactly("t/0", "t/1", "t/2", "t/3");
    }

    @Test
    void thereAreAsManyReviewsAsTheTestTellsApart() {
        var count = TestId.of("count");

        assertThat(Reviews.toldApart(deprivedWhen(compare(YEAR, ">=", "2026")).standard(), count))
                .containsExactly(LocalDate.of(2024, 1, 15), LocalDate.of(2026, 1, 15));
        assertThat(Reviews.toldApart(
                        deprivedWhen(compare("{\"sum\": [" + YEAR + ", {\"countMembers\": \"all\"}]}", ">", "2026"))
                                .standard(),
                        count))
                .extracting(LocalDate::getYear)
                .containsExactly(2024, 2025, 2026, 2023);
    }

    /** Of two indicators at most both. */
    @Test
    void rowsLookedUpByTheCountOfDeprivationsAreThoseThatItComesTo() {
        LoadedStandard count =
                limitedBy("{\"lookup\": \"t\", \"column\": \"area\", \"at\": {\"deprivations\": \"count\"},"
                        + " \"match\": \"latest-not-above\"}");

        assertThat(outOfReach(count)).containsExactly("t/3");
    }
}
