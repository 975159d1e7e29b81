package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Household;
import org.povertystandard.household.Relation;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;

/** Small laws that do what no shipped one does: what is said of them is true, or it is said that nothing is known. */
class TruthfulClaimsTest {
    private static final String ILL = "{\"anyMember\": {\"fact\": \"serious-illness\", \"is\": true}}";
    private static final IndicatorId INDICATOR = IndicatorId.of("i");

    private static StandardDifference between(Law before, Law after) {
        return StandardDifference.between(before.loaded(), after.loaded());
    }

    private static Household deprived(Law law) {
        Soundness soundness = Soundness.of(law.loaded());
        assertThat(soundness.findings()).isEmpty();
        return soundness.deprived().get(INDICATOR);
    }

    @Test
    void aHouseholdThatIsInTwoClassesAfterChangesThem() {
        StandardDifference difference = between(
                Law.of(ILL, Law.DEPRIVED, Law.NOT_DEPRIVED),
                Law.of(ILL, Law.DEPRIVED, "{\"any\": [" + Law.DEPRIVED + ", " + Law.NOT_DEPRIVED + "]}"));

        assertThat(difference.meansTheSame()).isFalse();
        assertThat(difference.isDecided()).isTrue();
        assertThat(difference.overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.before()).hasToString("[a]");
            assertThat(overlap.after()).hasToString("[a, b]");
            assertThat(overlap.reach().household())
                    .hasValueSatisfying(
                            household -> assertThat(household.members().get(0).seriousIllness())
                                    .contains(true));
        });
    }

    @Test
    void householdsThatStayInTheSameTwoClassesDoNotChangeThem() {
        Law before = Law.of(ILL, Law.DEPRIVED, Law.DEPRIVED, Law.NOT_DEPRIVED);
        Law after = Law.of("{\"not\": {\"not\": " + ILL + "}}", Law.DEPRIVED, Law.DEPRIVED, Law.NOT_DEPRIVED);

        assertThat(between(before, after).meansTheSame()).isTrue();
        assertThat(between(before, before).isEmpty()).isTrue();
    }

    @Test
    void aHouseholdThatIsInNoClassAfterChangesIt() {
        StandardDifference difference = between(Law.of(ILL, Law.DEPRIVED, Law.NOT_DEPRIVED), Law.of(ILL, Law.DEPRIVED));

        assertThat(difference.meansTheSame()).isFalse();
        assertThat(difference.classes())
                .filteredOn(change -> change.isChange() && !change.reach().isUnreachable())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).hasToString("Optional[b]");
                    assertThat(change.after()).isEmpty();
                });
    }

    @Test
    void standardsWithoutACommonTestDoNotMeanTheSame() {
        StandardDifference difference =
                between(Law.deprivedWhen(ILL), Law.deprivedWhen(ILL).withTest("u"));

        assertThat(difference.hasCommonTest()).isFalse();
        assertThat(difference.meansTheSame()).isFalse();
        assertThat(difference.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"<\", 0", "\"<=\", -1", "\"=\", -3"})
    void anIncomeMayBeBelowZero(String comparison) {
        String each = "{\"quotient\": [{\"fact\": \"income-12-months\"}, {\"countMembers\": \"all\"}]}";

        assertThat(deprived(Law.deprivedWhen("{\"compare\": [" + each + ", " + comparison + "]}"))
                        .income12Months())
                .hasValueSatisfying(income -> assertThat(income).isNegative());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"level-attended | primary", "wage-work | without-contract", "job-kind | enterprise"})
    void whatTheLawDoesNotAskRulesNoAnswerOut(String fact, String code) {
        Law law = Law.deprivedWhen("{\"anyMember\": {\"fact\": \"" + fact + "\", \"in\": [\"" + code + "\"]}}");

        assertThat(Soundness.of(law.loaded()).findings()).isEmpty();
    }

    @Test
    void oneMemberIsTheHeadAndNoOther() {
        String count = "{\"countMembers\": {\"fact\": \"relation\", \"in\": [\"head\", \"spouse\"]}}";

        assertThat(deprived(Law.deprivedWhen("{\"compare\": [" + count + ", \"=\", 1]}"))
                        .members())
                .hasSize(1);
        assertThat(deprived(Law.deprivedWhen("{\"compare\": [" + count + ", \">=\", 2]}"))
                        .members())
                .extracting(member -> member.relation().orElseThrow())
                .containsExactly(Relation.HEAD, Relation.SPOUSE);
    }

    @Test
    void aLawThatAsksForASpouseAloneHasHeadsAsWell() {
        assertThat(deprived(Law.deprivedWhen("{\"anyMember\": {\"fact\": \"relation\", \"in\": [\"spouse\"]}}"))
                        .members())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'anyMember': {'compare': [{'fact': 'weight'}, '<', 0.1]}}",
                "{'anyMember': {'compare': [{'fact': 'height'}, '<=', 0]}}",
                "{'compare': [{'fact': 'motorbikes'}, '>', 2147483647]}",
                "{'compare': [{'fact': 'income-12-months'}, '>', 999999999999999]}"
            })
    void whatNoHouseholdCanHoldIsOutOfReach(String criterion) {
        assertThat(Soundness.of(Law.deprivedWhen(criterion.replace('\'', '"')).loaded())
                        .first(Kind.NEVER_DEPRIVED))
                .isPresent();
    }

    @Test
    void aLawThatIsAppliedOnNoDayIsNotDecided() {
        Law never = Law.deprivedWhen(ILL).appliedNever();

        assertThat(Soundness.of(never.loaded()).findings())
                .extracting(SoundnessFinding::kind)
                .containsExactlyInAnyOrder(Kind.NEVER_APPLIED, Kind.NOT_DECIDED);
        assertThat(between(Law.deprivedWhen(ILL), never).isDecided()).isFalse();
        assertThat(between(never, Law.deprivedWhen("{\"not\": " + ILL + "}")).isDecided())
                .isFalse();
        assertThat(between(never, Law.deprivedWhen("{\"not\": " + ILL + "}")).meansTheSame())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 23})
    void manyClassesAreNotLookedAtTogether(int classes) {
        String[] all = IntStream.range(0, classes)
                .mapToObj(index -> index == 0 ? Law.DEPRIVED : index == 1 ? Law.NOT_DEPRIVED : "{\"any\": []}")
                .toArray(String[]::new);
        Law many = Law.of(ILL, all);

        assertThat(Soundness.of(many.loaded()).first(Kind.NOT_DECIDED)).isPresent();
        assertThat(between(Law.deprivedWhen(ILL), many).isDecided()).isTrue();
    }

    @Test
    void aFactThatIsAnsweredOtherwiseIsNotDecided() {
        String type = "{\"kind\": \"number\", \"unit\": \"x\", \"decimals\": %d, \"minimum\": 0}";
        String criterion = "{\"compare\": [{\"fact\": \"own\"}, \"<\", 1]}";
        Law before = Law.deprivedWhen(criterion).withFact(type.formatted(0));
        Law after = Law.deprivedWhen(criterion).withFact(type.formatted(1));

        assertThat(between(before, after).isDecided()).isFalse();
        assertThat(between(before, after).meansTheSame()).isFalse();
        assertThat(between(before, before).isEmpty()).isTrue();
    }

    /** Where one law does not say what an unasked question counts as, the answer must be given: also one that the other takes for granted. */
    @Test
    void whatOneLawTakesForGrantedIsAnsweredForTheOther() {
        String fact = "{'id': 'own', 'scope': 'household', 'type': {'kind': 'yes-no'}, 'label': " + Law.LABEL + "%s}";
        Law before = Law.deprivedWhen("{'fact': 'own', 'is': false}").with("facts", fact.formatted(""));
        Law after = Law.deprivedWhen("{'all': [{'fact': 'own', 'is': true}, " + ILL + "]}")
                .with("facts", fact.formatted(", 'unaskedCountsAs': false"));

        StandardDifference difference = between(before, after);

        assertThat(difference.isDecided()).isTrue();
        assertThat(difference.indicators()).singleElement().satisfies(change -> {
            assertThat(change.noLongerDeprived().household())
                    .hasValueSatisfying(household -> assertThat(household.additionalFacts())
                            .containsEntry(FactId.of("own"), FactValue.of(false)));
            assertThat(change.newlyDeprived().household()).isPresent();
        });
    }
}
