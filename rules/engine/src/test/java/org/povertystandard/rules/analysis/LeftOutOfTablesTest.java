package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertystandard.rules.analysis.LeftOutLaws.REVIEW;
import static org.povertystandard.rules.analysis.LeftOutLaws.all;
import static org.povertystandard.rules.analysis.LeftOutLaws.any;
import static org.povertystandard.rules.analysis.LeftOutLaws.classes;
import static org.povertystandard.rules.analysis.LeftOutLaws.compare;
import static org.povertystandard.rules.analysis.LeftOutLaws.head;
import static org.povertystandard.rules.analysis.LeftOutLaws.household;
import static org.povertystandard.rules.analysis.LeftOutLaws.other;
import static org.povertystandard.rules.analysis.LeftOutLaws.undecided;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.Place;
import org.povertystandard.household.Toilet;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;

/** The same as {@link LeftOutTest}, of laws whose tables have no row for a household, or whose scorecards have no one column for it. */
class LeftOutOfTablesTest {
    private static Law lookingUp(String rows) {
        return Law.deprivedWhen("{'any': []}")
                .with(
                        "tables",
                        "{'id': 'table', 'label': " + Law.LABEL
                                + ", 'unit': 'x', 'columns': ['urban', 'rural'], 'rows': [" + rows
                                + "], 'cite': ['c']}");
    }

    private static String lookup(String at, String match) {
        return "{'lookup': 'table', 'column': 'area', 'at': " + at + ", 'match': '" + match + "'}";
    }

    private static final String EVERYBODY = "{'countMembers': 'all'}";
    private static final String BEYOND =
            "A household that has answered everything is still not decided: a table has no row for it.";

    @Test
    void ofWhomATableSaysNothingMayStandBesideOneOfWhomItDoes() {
        String under = compare("{'fact': 'age-years'}", "<", lookup("{'fact': 'age-months'}", "latest-not-above"));
        Law law = lookingUp("{'at': 60, 'values': [70, 70]}")
                .withIndicators(all(any(under), any(compare("{'fact': 'age-months'}", "<", "60"))));

        assertThat(classes(
                        law,
                        household(head(each -> each), other(each -> each.birth(BirthDate.of(REVIEW.minusYears(2)))))
                                .place(Place.builder().area(Area.RURAL).build())
                                .build()))
                .containsExactly("a");
        assertThat(Soundness.of(law.loaded()).first(Kind.NEVER_DEPRIVED)).isEmpty();
        assertThat(undecided(law))
                .containsExactly(
                        "t/a: The answers to birth-date cannot be cut into cells.",
                        "t/b: The answers to birth-date cannot be cut into cells.",
                        "i: The answers to birth-date cannot be cut into cells.");
    }

    /** Whoever has two cars is in the first class whatever the table says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'compare': [{'countMembers': 'all'}, '<', LIMIT]}",
                "{'anyMember': {'compare': [{'byChoice': 'sex', 'of': {'male': 1, 'female': 2}}, '<', LIMIT]}}"
            })
    void whatATableDoesNotSayOfAHouseholdMayNotMatter(String comparison) {
        String cars = "{'fact': 'cars'}";
        Law law = lookingUp("{'at': 0, 'values': [1, 1]}, {'at': 1, 'values': [2, 2]}")
                .withIndicators(
                        comparison.replace("LIMIT", lookup(cars, "earliest-not-below")), compare(cars, ">=", "2"))
                .withClasses(
                        "",
                        "{'deprived': 'j'}",
                        all("{'not': {'deprived': 'j'}}", "{'deprived': 'i'}"),
                        "{'not': {'any': [{'deprived': 'i'}, {'deprived': 'j'}]}}");
        Household rich = household(head(each -> each))
                .place(Place.builder().area(Area.RURAL).build())
                .putAssets(Asset.CARS, 2)
                .build();

        assertThat(classes(law, rich)).containsExactly("a");
        assertThat(Soundness.of(law.loaded()).first(Kind.UNREACHABLE_CLASS)).isEmpty();
        assertThat(undecided(law)).containsExactly("t/a: " + BEYOND);
    }

    /** Before, nothing is known of them; after, everything. */
    @Test
    void whoIsInNoClassForSureIsNotSaidToStayInOne() {
        String limit = lookup("{'fact': 'cars'}", "earliest-not-below");
        Law before = lookingUp("{'at': 0, 'values': [1, 1]}")
                .withClasses("", compare(EVERYBODY, "<", limit), compare(EVERYBODY, ">=", limit));
        Law after = lookingUp("{'at': 0, 'values': [1, 1]}")
                .withClasses("", compare(EVERYBODY, "<", "1"), compare(EVERYBODY, ">=", "1"));

        StandardDifference difference = StandardDifference.between(before.loaded(), after.loaded());

        assertThat(difference.isDecided()).isFalse();
        assertThat(difference.meansTheSame()).isFalse();
        assertThat(Soundness.of(before.loaded()).first(Kind.NOT_DECIDED))
                .hasValueSatisfying(finding -> assertThat(finding.text().en()).isEqualTo(BEYOND));
    }

    private static Law scoredBy(String otherColumn, int points) {
        String row = "{'id': 'r', 'label': " + Law.LABEL + ", 'when': "
                + all("{'fact': 'area', 'in': ['urban']}", "{'fact': 'toilet', 'in': ['other']}")
                + ", 'points': {'town': " + points + ", 'rest': " + points + "}}";
        String card =
                "{'id': 'card', 'label': %1$s, 'cite': ['c'], 'columns': [{'id': 'town', 'label': %1$s, 'when': {'fact': 'area', 'in': ['urban']}}, {'id': 'rest', 'label': %1$s, 'when': %2$s}], 'items': [{'id': 'one', 'number': '1', 'label': %1$s, 'counts': 'every-row', 'rows': [%3$s]}]}"
                        .formatted(Law.LABEL, otherColumn, row);
        String score = "{'score': 'card'}";
        return Law.deprivedWhen("{'any': []}")
                .with("scorecards", card)
                .withClasses("", compare(score, ">=", "5"), compare(score, "<", "5"));
    }

    /** Every household is served by the second column, those in towns by the first as well. */
    @Test
    void whoIsServedByTwoColumnsIsNotSaidToStayInItsClass() {
        Law before = scoredBy("{'all': []}", 10);
        Law after = scoredBy("{'all': []}", 0);
        Household inTown = household(head(each -> each))
                .place(Place.builder().area(Area.URBAN).build())
                .dwelling(Dwelling.builder().toilet(Toilet.OTHER).build())
                .build();

        StandardDifference difference = StandardDifference.between(before.loaded(), after.loaded());

        assertThat(classes(before, inTown)).containsExactly("a");
        assertThat(classes(after, inTown)).containsExactly("b");
        assertThat(difference.isDecided()).isFalse();
        assertThat(difference.meansTheSame()).isFalse();
        assertThat(difference.classes())
                .filteredOn(change -> change.isChange()
                        && change.before().isPresent()
                        && change.after().isPresent())
                .allSatisfy(change -> assertThat(change.reach())
                        .isEqualTo(new Reach.NotDecided(Label.of(
                                "Có hộ không được chấm theo đúng một cột của bảng điểm.",
                                "A household is served by no column of a scorecard, or by several."))));
        assertThat(Soundness.of(before.loaded()).first(Kind.TWO_COLUMNS)).isPresent();
        assertThat(Soundness.of(before.loaded()).first(Kind.UNREACHABLE_CLASS)).isEmpty();
        assertThat(Soundness.of(before.loaded()).first(Kind.ROW_NEVER_HOLDS)).isEmpty();
    }

    @Test
    void whoIsServedByOneColumnIs() {
        String rural = "{'fact': 'area', 'in': ['rural']}";

        assertThat(StandardDifference.between(
                                scoredBy(rural, 10).loaded(), scoredBy(rural, 9).loaded())
                        .meansTheSame())
                .isTrue();
        assertThat(StandardDifference.between(
                                scoredBy(rural, 10).loaded(), scoredBy(rural, 0).loaded())
                        .isDecided())
                .isTrue();
    }
}
