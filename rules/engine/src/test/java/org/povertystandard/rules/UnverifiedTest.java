package org.povertystandard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.Precision;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.Member;
import org.povertystandard.household.MemberId;
import org.povertystandard.household.Toilet;
import org.povertystandard.rules.compile.ClassBounds;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.interpret.ReferenceEngine;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/** What no source at hand attests is not used unless somebody asks for it, and what is left open is said. */
class UnverifiedTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final TestId TEST = TestId.of("decree");
    private static final String STANDARD = """
            {"format": "poverty-standard/1", "id": "two", "name": {"vi": "x", "en": "x"},
             "instruments": [{"id": "act", "kind": {"vi": "x", "en": "Act"}}],
             "citations": [
              {"id": "known", "instrument": "act", "place": {"vi": "1", "en": "1"}, "attestation": "restated"},
              {"id": "lore", "instrument": "act", "place": {"vi": "2", "en": "2"}, "attestation": "unverified"}],
             "applied": [{"from": "2020-01-01", "until": "2021-01-01", "tests": ["decree", "by-lore"], "cite": ["known"]}],
             "facts": [], "questions": [], "groups": [],
             "figures": [
              {"id": "least", "value": 8, "unit": "m2", "label": {"vi": "x", "en": "x"}, "cite": ["lore"]},
              {"id": "limit", "value": 100, "unit": "dong", "label": {"vi": "x", "en": "x"}, "cite": ["known"]}],
             "tables": [],
             "definitions": [
              {"id": "small", "label": {"vi": "x", "en": "x"}, "scope": "household",
               "criterion": {"compare": [{"fact": "dwelling-area"}, "<", {"figure": "least"}]}, "cite": ["known"]}],
             "ageing": "march-1",
             "dimensions": [{"id": "housing", "number": "1", "label": {"vi": "x", "en": "x"}}],
             "indicators": [
              {"id": "toilet", "number": "1", "dimension": "housing", "label": {"vi": "Nhà tiêu", "en": "Toilet"},
               "deprivedWhen": {"fact": "toilet", "in": ["other"]}, "cite": ["known"]},
              {"id": "area", "number": "2", "dimension": "housing", "label": {"vi": "Diện tích", "en": "Area"},
               "deprivedWhen": {"definition": "small"}, "cite": ["known"]}],
             "scorecards": [],
             "categories": [{"id": "poor", "label": {"vi": "x", "en": "x"}}, {"id": "not-poor", "label": {"vi": "x", "en": "x"}}],
             "tests": [
              {"id": "decree", "label": {"vi": "x", "en": "x"}, "cite": ["known"], "measures": [
                {"id": "count", "side": "deprivation", "label": {"vi": "x", "en": "x"}, "unit": "indicators",
                 "quantity": {"deprivations": "count"},
                 "lines": [{"id": "two", "label": {"vi": "x", "en": "x"}, "operator": ">=", "limit": 2, "cite": []}]}],
               "categories": [{"category": "poor", "when": {"line": "two"}},
                              {"category": "not-poor", "when": {"not": {"line": "two"}}}]},
              {"id": "by-lore", "label": {"vi": "x", "en": "x"}, "cite": ["known"], "measures": [
                {"id": "area", "side": "deprivation", "label": {"vi": "x", "en": "x"}, "unit": "m2",
                 "quantity": {"fact": "dwelling-area"},
                 "lines": [{"id": "lore", "label": {"vi": "x", "en": "x"}, "operator": "<", "limit": {"figure": "least"}, "cite": []}]}],
               "categories": [{"category": "poor", "when": {"line": "lore"}},
                              {"category": "not-poor", "when": {"not": {"line": "lore"}}}]}],
             "absentTests": [{"test": "circular", "reason": {"vi": "x", "en": "No circular was issued."}, "cite": ["known"]}],
             "inquiries": [], "readings": [
              {"id": "how-small", "question": {"vi": "x", "en": "x"}, "chosen": {"vi": "x", "en": "x"}, "cite": [],
               "alternatives": [{"id": "none", "label": {"vi": "x", "en": "x"}, "sets": {"indicators": {"area": {"any": []}}}}]}],
             "notes": []}
            """;
    private static final LoadedStandard LAW = StandardReader.read(
                    new StandardDocument("two.json", STANDARD.getBytes(StandardCharsets.UTF_8)))
            .orElseThrow();

    private static Household household(String area, String toilet) {
        return Household.builder()
                .id(HouseholdId.of("h"))
                .reviewedOn(DAY)
                .dwelling(Dwelling.builder()
                        .areaM2(new BigDecimal(area))
                        .toilet(Toilet.valueOf(toilet))
                        .build())
                .addMembers(Member.builder().id(MemberId.of("1")).build())
                .build();
    }

    private static Determination withheld(String toilet) {
        return Determiner.of(LAW).determine(household("5", toilet), DAY, TEST);
    }

    private static Determination used(String toilet) {
        return Determiner.of(LAW, new ReferenceEngine(), Unverified.USED).determine(household("5", toilet), DAY, TEST);
    }

    @Test
    void anIndicatorThatUsesAnUnverifiedFigureIsUnknown() {
        Finding area =
                withheld("OTHER").profile().finding(IndicatorId.of("area")).orElseThrow();

        assertThat(area.deprived()).isEqualTo(Truth.UNKNOWN);
        assertThat(area.reasons()).isEmpty();
        assertThat(area.cite()).extracting(Object::toString).containsExactly("known");
    }

    @Test
    void theHouseholdMayBeInEitherClassAndNothingIsAsked() {
        Determination found = withheld("OTHER");

        assertThat(found.possible()).containsExactly(CategoryId.of("poor"), CategoryId.of("not-poor"));
        assertThat(found.precision()).isEqualTo(Precision.EXACT);
        assertThat(found.missing()).isEmpty();
        assertThat(found.caveats()).contains(new Caveat.Unverified(List.of(IndicatorId.of("area"))));
        assertThat(found.standardHash()).isEqualTo(LAW.hash());
    }

    @Test
    void whatDoesNotHangOnItIsStillDetermined() {
        assertThat(withheld("SEPTIC").possible()).containsExactly(CategoryId.of("not-poor"));
    }

    @Test
    void whoAsksForItGetsItWithACaveatOfTheSource() {
        Determination found = used("OTHER");

        assertThat(found.possible()).containsExactly(CategoryId.of("poor"));
        assertThat(found.caveats()).noneMatch(Caveat.Unverified.class::isInstance);
        assertThat(found.caveats())
                .anyMatch(caveat -> caveat instanceof Caveat.OfSource source
                        && source.citation().value().equals("lore"));
    }

    @Test
    void aReadingDoesNotBringAWithheldTestBack() {
        assertThat(withheld("OTHER").caveats()).noneMatch(Caveat.OfReading.class::isInstance);
        assertThat(used("OTHER").caveats()).anyMatch(Caveat.OfReading.class::isInstance);
    }

    @Test
    void aTestWhoseLineIsUnverifiedIsRefused() {
        Determiner determiner = Determiner.of(LAW);

        assertThatThrownBy(() -> determiner.determine(household("5", "OTHER"), DAY, TestId.of("by-lore")))
                .isInstanceOf(NotCoveredException.class)
                .hasMessage(
                        "The test by-lore of two rests on figures without a source at hand, which are not used unless the"
                                + " caller asks for it.");
    }

    @Test
    void aTestThatTheStandardDoesNotHaveIsRefusedWithTheReason() {
        Determiner determiner = Determiner.of(LAW);

        assertThatThrownBy(() -> determiner.determine(household("5", "OTHER"), DAY, TestId.of("circular")))
                .isInstanceOf(NotCoveredException.class)
                .hasMessage(
                        "The standard does not apply the test circular on 2020-06-01. No circular was issued. It covers:"
                                + " two (2020-01-01 to 2020-12-31: decree, by-lore).");
    }

    @Test
    void compiledCodeWithholdsTheSame() {
        CompiledStandard compiled = CompiledStandard.of(LAW.standard());

        assertThat(compiled.test(TEST).bounds(household("5", "OTHER"))).isEqualTo(new ClassBounds(0b11, 0b01, 0b10));
        assertThat(compiled.test(TEST).category(household("5", "SEPTIC"))).contains(CategoryId.of("not-poor"));
        assertThatThrownBy(() -> compiled.test(TestId.of("by-lore")))
                .isInstanceOf(NotCoveredException.class)
                .hasMessage(
                        "The test by-lore of two rests on figures without a source at hand, which are not used unless the"
                                + " caller asks for it.");
    }

    @Test
    void compiledCodeUsesItForWhoAsksForIt() {
        CompiledStandard compiled = CompiledStandard.of(LAW.standard(), Unverified.USED);

        assertThat(compiled.test(TEST).bounds(household("5", "OTHER"))).isEqualTo(new ClassBounds(0b01, 0b11, 0));
        assertThat(compiled.test(TestId.of("by-lore")).category(household("5", "OTHER")))
                .contains(CategoryId.of("poor"));
    }

    @Test
    void theWordsSayWhatIsLeftOpenAndWhy() {
        assertThat(Explainer.explain(withheld("OTHER"), LAW, Language.ENGLISH).toString())
                .contains(
                        "The tests of these indicators have no source at hand; they were not used and the indicators are"
                                + " left unknown: 2 Area.");
    }
}
