package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;

/** One indicator that counts the same members by many ages: its counts take only as many bits as the numbers that matter. */
class CountingTest {
    private static final String LABEL = "{\"vi\": \"x\", \"en\": \"x\"}";

    private static LoadedStandard counting(int ages, String needed) {
        String tests = IntStream.range(0, ages)
                .mapToObj(i -> """
                    {"all": [{"compare": [{"countMembers": {"all": [{"compare": [{"fact": "age-years"}, ">=", %d]},
                      {"fact": "health-insurance", "is": false}]}}, ">=", %s]}, {"fact": "area", "in": ["%s"]}]}
                    """.formatted(20 + i, needed, i % 2 == 0 ? "urban" : "rural"))
                .collect(Collectors.joining(", "));
        String text = """
            {"format": "poverty-standard/1", "id": "counts", "name": %1$s,
             "instruments": [{"id": "act", "kind": %1$s}],
             "citations": [{"id": "c", "instrument": "act", "place": %1$s, "attestation": "gazette"}],
             "applied": [{"from": "2024-01-01", "until": "2025-01-01", "tests": ["count"], "cite": ["c"]}],
             "facts": [], "questions": [], "groups": [], "figures": [], "tables": [], "definitions": [], "ageing": "march-1",
             "dimensions": [{"id": "d", "number": "1", "label": %1$s}],
             "indicators": [{"id": "i", "number": "1.1", "dimension": "d", "label": %1$s, "deprivedWhen": {"any": [%2$s]}, "cite": ["c"]}],
             "scorecards": [], "categories": [{"id": "p", "label": %1$s}, {"id": "q", "label": %1$s}],
             "tests": [{"id": "count", "label": %1$s, "cite": ["c"], "measures": [
               {"id": "sum", "side": "deprivation", "label": %1$s, "unit": "points", "quantity": {"deprivations": "count"},
                "lines": [{"id": "b", "label": %1$s, "operator": ">=", "limit": 1, "cite": ["c"]}]}],
               "categories": [{"category": "p", "when": {"line": "b"}}, {"category": "q", "when": {"not": {"line": "b"}}}]}],
             "inquiries": [], "readings": [], "notes": []}
            """.formatted(LABEL, tests);
        return StandardReader.read(new StandardDocument("counts.json", text.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    /** Two of 20 years are asked for: nothing less does. */
    @ParameterizedTest
    @CsvSource({"1, 2", "11, 2", "20, 2"})
    void asManyMembersAsAreAskedForShowTheIndicator(int ages, int needed) {
        Soundness soundness = Soundness.of(counting(ages, String.valueOf(needed)));

        assertThat(soundness.first(SoundnessFinding.Kind.NOT_DECIDED)).isEmpty();
        assertThat(soundness.deprived().values())
                .singleElement()
                .satisfies(witness -> assertThat(witness.members()).hasSize(needed));
    }

    /** Halves of all, by many ages, take more than there is; that is said, and nothing is guessed. */
    @ParameterizedTest
    @CsvSource({"12, true", "13, false"})
    void numbersThatAreComparedWithEachOtherTakeMore(int ages, boolean decided) {
        LoadedStandard law = counting(ages, "{\"product\": [0.5, {\"countMembers\": \"all\"}]}");

        assertThat(Soundness.of(law).first(SoundnessFinding.Kind.NOT_DECIDED).isEmpty())
                .isEqualTo(decided);
    }
}
