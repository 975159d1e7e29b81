package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.household.Household;
import org.povertystandard.household.Relation;
import org.povertystandard.rules.analysis.SoundnessFinding.Kind;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;

/** Small laws that do what no shipped one does: what is said of them is true, or it is said that nothing is known. */
class TruthfulClaimsTest {
    private static final String ILL = "{\"anyMember\": {\"fact\": \"serious-illness\", \"is\": true}}";
    private static final String DEPRIVED = "{\"deprived\": \"i\"}";
    private static final String NOT_DEPRIVED = "{\"not\": {\"deprived\": \"i\"}}";
    private static final IndicatorId INDICATOR = IndicatorId.of("i");

    /** A law of one indicator and classes named a, b and so on. */
    private record Law(String test, String applied, String facts, String indicator, List<String> classes) {
        static Law of(String indicator, String... classes) {
            return new Law(
                    "t",
                    "{\"from\": \"2024-01-01\", \"until\": \"2025-01-01\", \"tests\": [\"t\"], \"cite\": [\"c\"]}",
                    "",
                    indicator,
                    List.of(classes));
        }

        static Law deprivedWhen(String indicator) {
            return of(indicator, DEPRIVED, NOT_DEPRIVED);
        }

        Law withTest(String name) {
            return new Law(name, applied.replace("[\"t\"]", "[\"" + name + "\"]"), facts, indicator, classes);
        }

        Law appliedNever() {
            return new Law(test, "", facts, indicator, classes);
        }

        Law withFact(String type) {
            String fact = "{\"id\": \"own\", \"scope\": \"household\", \"type\": " + type
                    + ", \"label\": {\"vi\": \"x\", \"en\": \"x\"}}";
            return new Law(test, applied, fact, indicator, classes);
        }

        LoadedStandard loaded() {
            String text = """
                {"format": "poverty-standard/1", "id": "small", "name": %1$s,
                 "instruments": [{"id": "act", "kind": %1$s}],
                 "citations": [{"id": "c", "instrument": "act", "place": %1$s, "attestation": "gazette"}],
                 "applied": [%2$s], "facts": [%3$s], "questions": [], "groups": [], "figures": [], "tables": [],
                 "definitions": [], "ageing": "march-1", "dimensions": [{"id": "d", "number": "1", "label": %1$s}],
                 "indicators": [{"id": "i", "number": "1.1", "dimension": "d", "label": %1$s, "deprivedWhen": %4$s, "cite": ["c"]}],
                 "scorecards": [], "categories": [%5$s],
                 "tests": [{"id": "%6$s", "label": %1$s, "cite": ["c"], "measures": [], "categories": [%7$s]}],
                 "inquiries": [], "readings": [], "notes": []}
                """.formatted(
                            "{\"vi\": \"x\", \"en\": \"x\"}",
                            applied,
                            facts,
                            indicator,
                            each("{\"id\": \"%s\", \"label\": {\"vi\": \"x\", \"en\": \"x\"}}"),
                            test,
                            each("{\"category\": \"%s\", \"when\": %s}"));
            return StandardReader.read(new StandardDocument("small.json", text.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
        }

        private String each(String form) {
            return IntStream.range(0, classes.size())
                    .mapToObj(index -> form.formatted((char) ('a' + index), classes.get(index)))
                    .collect(Collectors.joining(", "));
        }
    }

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
                Law.of(ILL, DEPRIVED, NOT_DEPRIVED),
                Law.of(ILL, DEPRIVED, "{\"any\": [" + DEPRIVED + ", " + NOT_DEPRIVED + "]}"));

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
        Law before = Law.of(ILL, DEPRIVED, DEPRIVED, NOT_DEPRIVED);
        Law after = Law.of("{\"not\": {\"not\": " + ILL + "}}", DEPRIVED, DEPRIVED, NOT_DEPRIVED);

        assertThat(between(before, after).meansTheSame()).isTrue();
        assertThat(between(before, before).isEmpty()).isTrue();
    }

    @Test
    void aHouseholdThatIsInNoClassAfterChangesIt() {
        StandardDifference difference = between(Law.of(ILL, DEPRIVED, NOT_DEPRIVED), Law.of(ILL, DEPRIVED));

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
                .mapToObj(index -> index == 0 ? DEPRIVED : index == 1 ? NOT_DEPRIVED : "{\"any\": []}")
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
}
