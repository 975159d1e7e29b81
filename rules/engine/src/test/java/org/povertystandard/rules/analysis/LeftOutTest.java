package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertystandard.rules.analysis.LeftOutLaws.all;
import static org.povertystandard.rules.analysis.LeftOutLaws.any;
import static org.povertystandard.rules.analysis.LeftOutLaws.classes;
import static org.povertystandard.rules.analysis.LeftOutLaws.head;
import static org.povertystandard.rules.analysis.LeftOutLaws.household;
import static org.povertystandard.rules.analysis.LeftOutLaws.other;
import static org.povertystandard.rules.analysis.LeftOutLaws.undecided;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.household.Employment;
import org.povertystandard.household.Household;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.WageWork;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;

/**
 * Laws that leave something unknown of households that have answered all they can: of what no other household does it is said that it
 * is not decided, and why, since one of these may do it.
 */
class LeftOutTest {
    private static final String PUPIL = any("{'fact': 'level-attended', 'in': ['primary']}");
    private static final String AT_HOME = any("{'fact': 'attends-school', 'is': false}");

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
        assertThat(undecided(law)).containsExactly("t/a: " + reason, "i: " + reason);
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
        assertThat(undecided(law)).singleElement().asString().startsWith("t/a: ");
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
}
