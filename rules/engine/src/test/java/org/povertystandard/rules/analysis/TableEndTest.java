package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
