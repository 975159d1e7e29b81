package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up to how many members it is shown that no household is in two classes, or takes a step. */
class ProofBoundsTest {
    private static String more(String share) {
        return "{'compare': [{'quotient': [{'countMembers': {'fact': 'serious-illness', 'is': true}}, {'countMembers': 'all'}]},"
                + " '>', " + share + "]}";
    }

    private static String between(String members, String share) {
        String part = "{'quotient': [{'countMembers': " + members + "}, {'countMembers': 'all'}]}";
        return "{'all': [{'compare': [" + part + ", '>', 0.5]}, {'compare': [" + part + ", '<=', " + share + "]}]}";
    }

    /** Two classes: of more than a half, and of not more than another share. Who is in between is in both. */
    private static Law overlapping(String share) {
        return Law.of(more("0.5"), "{'deprived': 'i'}", "{'not': {'deprived': 'j'}}")
                .withIndicators(more("0.5"), more(share));
    }

    @Test
    void aStandardWhoseClassesMeetIsSoundForEveryNumberOfMembers() {
        Soundness soundness = Soundness.of(overlapping("0.5").loaded());

        assertThat(soundness.findings()).isEmpty();
        assertThat(soundness.upTo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.51, 51", "0.505, 101", "0.5006, 835"})
    void anOverlapThatAFileCanHoldIsShownByItsSmallestHousehold(String share, int members) {
        Soundness soundness = Soundness.of(overlapping(share).loaded());

        assertThat(soundness.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(SoundnessFinding.Kind.OVERLAP);
            assertThat(finding.witness().orElseThrow().members()).hasSize(members);
        });
        assertThat(soundness.upTo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5001, 5000", "0.50001, 50000"})
    void ofAnOverlapOfMoreMembersItIsSaidUpToHowManyThereIsNone(String share, int members) {
        Soundness soundness = Soundness.of(overlapping(share).loaded());

        assertThat(soundness.findings()).isEmpty();
        assertThat(soundness.isSound()).isTrue();
        assertThat(soundness.upTo()).contains(members);
    }

    /** Hardly more than half of all can be children and adults at once nowhere; by each share alone that looks possible. */
    @Test
    void aClassThatOnlyLooksPossibleEndsTheSearchForNoOther() {
        String both = "{'all': [{'deprived': 'i'}, {'deprived': 'j'}]}";
        String neither = "{'not': " + both + "}";
        Law law = Law.of("{'any': []}")
                .withIndicators(
                        between("{'compare': [{'fact': 'age-years'}, '<', 18]}", "0.52"),
                        between("{'compare': [{'fact': 'age-years'}, '>=', 18]}", "0.52"),
                        between("{'fact': 'serious-illness', 'is': true}", "0.51"))
                .withClasses(
                        "",
                        both,
                        "{'all': [" + neither + ", {'deprived': 'k'}]}",
                        "{'all': [" + neither + ", {'not': {'deprived': 'k'}}]}");

        assertThat(Soundness.of(law.loaded()).findings())
                .filteredOn(finding -> finding.kind() == SoundnessFinding.Kind.UNREACHABLE_CLASS)
                .extracting(SoundnessFinding::about)
                .containsExactly("t/a");
    }

    /** What is wrong besides takes nothing away from it. */
    @Test
    void theBoundIsThatOfWhatIsNotFoundBesideWhatIs() {
        Law law = Law.of(more("0.5"), "{'deprived': 'i'}", "{'not': {'deprived': 'j'}}", "{'deprived': 'i'}")
                .withIndicators(more("0.5"), more("0.5001"));

        Soundness soundness = Soundness.of(law.loaded());

        assertThat(soundness.findings()).isNotEmpty();
        assertThat(soundness.upTo()).contains(5000);
    }

    /** Between 0.5 and 0.5001 of the members are 2,501 of 5,001, and no fewer. */
    @Test
    void aDifferenceSaysSoAsWell() {
        StandardDifference difference = StandardDifference.between(
                Law.deprivedWhen(more("0.5")).loaded(),
                Law.deprivedWhen(more("0.5001")).loaded());

        assertThat(difference.isDecided()).isTrue();
        assertThat(difference.meansTheSame()).isFalse();
        assertThat(difference.upTo()).contains(5000);
        assertThat(difference.indicators()).singleElement().satisfies(change -> {
            assertThat(change.newlyDeprived()).isEqualTo(new Reach.Unreachable(Optional.empty()));
            assertThat(change.noLongerDeprived()).isEqualTo(new Reach.Unreachable(Optional.of(5000)));
        });
    }
}
