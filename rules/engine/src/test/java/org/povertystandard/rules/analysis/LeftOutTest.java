package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Employment;
import org.povertystandard.household.Household;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.interpret.ReferenceEngine;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/**
 * Laws that leave something unknown of households that have answered all they can: of what no other household does it is said that it
 * is not decided, and why, since one of these may do it.
 */
class LeftOutTest {
    private static final LocalDate REVIEW = LocalDate.of(2024, 1, 15);
    private static final TestId TEST = TestId.of("t");
    private static final String PUPIL = any("{'fact': 'level-attended', 'in': ['primary']}");
    private static final String AT_HOME = any("{'fact': 'attends-school', 'is': false}");

    private static String any(String ofMember) {
        return "{'anyMember': " + ofMember + "}";
    }

    private static String all(String... criteria) {
        return "{'all': [" + String.join(", ", criteria) + "]}";
    }

    private static String compare(String left, String operator, String right) {
        return "{'compare': [" + left + ", '" + operator + "', " + right + "]}";
    }

    private static Member head(UnaryOperator<Member.Builder> answers) {
        return member("1", Relation.HEAD, answers);
    }

    private static Member other(UnaryOperator<Member.Builder> answers) {
        return member("2", Relation.OTHER, answers);
    }

    private static Member member(String id, Relation relation, UnaryOperator<Member.Builder> answers) {
        return answers.apply(Member.builder()
                        .id(id)
                        .relation(relation)
                        .sex(Sex.MALE)
                        .birth(BirthDate.of(REVIEW.minusYears(40))))
                .build();
    }

    private static Household.Builder household(Member... members) {
        return Household.builder().id("h").reviewedOn(REVIEW).addMembers(members);
    }

    private static List<String> classes(Law law, Household household) {
        LoadedStandard loaded = law.loaded();
        return new ReferenceEngine()
                .prepare(loaded.standard(), loaded.hash()).determine(household, REVIEW, TEST).possible().stream()
                        .map(CategoryId::value)
                        .toList();
    }

    private static List<String> reasons(Law law) {
        return Soundness.of(law.loaded()).findings().stream()
                .filter(finding -> finding.kind() == Kind.NOT_DECIDED)
                .map(SoundnessFinding::text)
                .map(Label::en)
                .distinct()
                .toList();
    }

    static Stream<Arguments> askedOfThoseWhoCannotAnswer() {
        return Stream.of(
                Arguments.of(
                        PUPIL,
                        AT_HOME,
                        household(
                                head(each -> each.attendsSchool(true).levelAttended(LevelAttended.PRIMARY)),
                                other(each -> each.attendsSchool(false))),
                        "The standard asks level-attended also of members who cannot answer it, given their answer to"
                                + " attends-school; its questions should say of whom it is asked."),
                Arguments.of(
                        any("{'fact': 'wage-work', 'in': ['without-contract']}"),
                        any("{'fact': 'employment', 'in': ['no-job']}"),
                        household(
                                head(each -> each.employment(Employment.WORKING).wageWork(WageWork.WITHOUT_CONTRACT)),
                                other(each -> each.employment(Employment.NO_JOB))),
                        "The standard asks wage-work also of members who cannot answer it, given their answer to"
                                + " employment; its questions should say of whom it is asked."),
                Arguments.of(
                        any("{'fact': 'job-kind', 'in': ['enterprise']}"),
                        any("{'fact': 'employment', 'in': ['studying']}"),
                        household(
                                head(each -> each.employment(Employment.WORKING).jobKind(JobKind.ENTERPRISE)),
                                other(each -> each.employment(Employment.STUDYING))),
                        "The standard asks job-kind also of members who cannot answer it, given their answer to"
                                + " employment; its questions should say of whom it is asked."));
    }

    @ParameterizedTest
    @MethodSource("askedOfThoseWhoCannotAnswer")
    void whoCannotAnswerMayStandBesideOneWhoCan(String can, String cannot, Household.Builder family, String reason) {
        Law law = Law.deprivedWhen(all(can, cannot));

        assertThat(classes(law, family.build())).containsExactly("a");
        assertThat(Soundness.of(law.loaded()).findings())
                .extracting(SoundnessFinding::kind)
                .containsOnly(Kind.NOT_DECIDED);
        assertThat(reasons(law)).containsExactly(reason);
    }

    @ParameterizedTest
    @MethodSource("askedOfThoseWhoCannotAnswer")
    void whatTheyMayDoIsADifferenceThatIsNotDecided(
            String can, String cannot, Household.Builder family, String reason) {
        Law before = Law.deprivedWhen(all(can, cannot));
        Law after = Law.deprivedWhen("{'any': []}");

        StandardDifference difference = StandardDifference.between(before.loaded(), after.loaded());

        assertThat(classes(before, family.build())).isNotEqualTo(classes(after, family.build()));
        assertThat(difference.isDecided()).isFalse();
        assertThat(difference.meansTheSame()).isFalse();
        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference.indicators())
                .singleElement()
                .satisfies(change -> assertThat(change.noLongerDeprived())
                        .isInstanceOfSatisfying(
                                Reach.NotDecided.class,
                                undecided -> assertThat(undecided.reason().en()).isEqualTo(reason)));
        assertThat(StandardDifference.between(before.loaded(), before.loaded()).isEmpty())
                .isTrue();
    }

    @Test
    void aClassOfTheirsIsNotCalledOutOfReach() {
        Law law = Law.of("{'any': []}")
                .withIndicators(PUPIL, AT_HOME)
                .withClasses(
                        "",
                        all("{'deprived': 'i'}", "{'deprived': 'j'}"),
                        "{'not': " + all("{'deprived': 'i'}", "{'deprived': 'j'}") + "}");

        assertThat(Soundness.of(law.loaded()).first(Kind.UNREACHABLE_CLASS)).isEmpty();
        assertThat(reasons(law)).hasSize(1);
    }

    @Test
    void withTheQuestionAskedOfThoseWhoCanAnswerTheyAreFound() {
        Law law = Law.deprivedWhen(all(PUPIL, AT_HOME))
                .with(
                        "questions",
                        "{'facts': ['level-attended'], 'askedOf': {'fact': 'attends-school', 'is': true}, 'cite': []}");

        Soundness soundness = Soundness.of(law.loaded());

        assertThat(soundness.findings()).isEmpty();
        assertThat(soundness.deprived().get(IndicatorId.of("i")).members()).hasSize(2);
    }

    /** What needs nobody who cannot answer is found as before. */
    @Test
    void whatOthersDoIsDecided() {
        Law law = Law.deprivedWhen("{'any': [" + PUPIL + ", " + AT_HOME + "]}");

        assertThat(Soundness.of(law.loaded()).deprived()).containsKey(IndicatorId.of("i"));
    }

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
        assertThat(reasons(law)).containsExactly("The answers to birth-date cannot be cut into cells.");
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
        assertThat(reasons(law)).containsExactly(BEYOND);
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
                                "Có hộ không được chấm theo đúng một cột của phiếu điểm.",
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
