package org.povertystandard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.determination.Caveat;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Relation;
import org.povertystandard.rules.analysis.Law;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.interpret.ReferenceEngine;
import org.povertystandard.standard.TestId;

/** A law whose class hangs on a weighted sum, and a reading whose alternative changes a weight. */
class ReadingOfWeightsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
    private static final String ILL = "{'anyMember': {'fact': 'serious-illness', 'is': true}}";
    private static final String WEIGHTED = "{'tally': [{'when': " + ILL + ", 'points': {'figure': 'weight'}}]}";

    /** That and no more; that and something that changes nothing of the households here. */
    static final String WEIGHT = "{'figures': {'weight': 1}}";

    static final String WEIGHT_AND_MORE =
            "{'figures': {'weight': 1}, 'indicators': {'i': {'anyMember': {'fact': 'health-insurance', 'is': false}}}}";

    private static LoadedStandard law(String sets) {
        return Law.deprivedWhen("{'any': []}")
                .withClasses("", "{'compare': [" + WEIGHTED + ", '>=', 2]}", "{'compare': [" + WEIGHTED + ", '<', 2]}")
                .with(
                        "figures",
                        "{'id': 'weight', 'value': 2, 'unit': 'points', 'label': " + Law.LABEL + ", 'cite': ['c']}")
                .with(
                        "readings",
                        "{'id': 'reading', 'question': %1$s, 'chosen': %1$s, 'cite': ['c'], 'alternatives': [{'id': 'other', 'label': %1$s, 'sets': %2$s}]}"
                                .formatted(Law.LABEL, sets))
                .loaded();
    }

    private static List<Caveat.OfReading> readings(String sets, boolean ill) {
        LoadedStandard law = law(sets);
        Member head = Member.builder()
                .id("1")
                .relation(Relation.HEAD)
                .birth(BirthDate.of(DAY.minusYears(40)))
                .seriousIllness(ill)
                .healthInsurance(true)
                .build();
        Household household =
                Household.builder().id("h").reviewedOn(DAY).addMembers(head).build();
        return new ReferenceEngine()
                .prepare(law.standard(), law.hash()).determine(household, DAY, TestId.of("t")).caveats().stream()
                        .filter(Caveat.OfReading.class::isInstance)
                        .map(Caveat.OfReading.class::cast)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {WEIGHT, WEIGHT_AND_MORE})
    void whomTheOtherWeightWouldPutElsewhereIsTold(String sets) {
        assertThat(readings(sets, true)).singleElement().satisfies(caveat -> {
            assertThat(caveat.changes()).containsExactly("class");
            assertThat(caveat.possible()).hasToString("[b]");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {WEIGHT, WEIGHT_AND_MORE})
    void nothingIsToldOfWhomItLeavesWhereTheyAre(String sets) {
        assertThat(readings(sets, false)).isEmpty();
    }
}
