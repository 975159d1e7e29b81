package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.DerivedReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.PovertyStandard;

/** Twenty reforms of one standard hold one copy of it between them. */
class ReformsTest {
    static final LoadedStandard BASE = Standards.bundled().get("vn-2022-2026");

    private static final List<Function<PovertyStandard, List<?>>> COLLECTIONS = List.of(
            PovertyStandard::instruments,
            PovertyStandard::citations,
            PovertyStandard::applied,
            PovertyStandard::facts,
            PovertyStandard::questions,
            PovertyStandard::groups,
            PovertyStandard::figures,
            PovertyStandard::tables,
            PovertyStandard::definitions,
            PovertyStandard::dimensions,
            PovertyStandard::indicators,
            PovertyStandard::scorecards,
            PovertyStandard::categories,
            PovertyStandard::tests,
            PovertyStandard::inquiries,
            PovertyStandard::readings,
            PovertyStandard::notes);

    static LoadedStandard reform(int number) {
        String overlay = """
            {"format": "poverty-standard-overlay/1", "id": "reform-%d", "name": {"vi": "Mức %d", "en": "Line %d"},
             "base": "vn-2022-2026", "as": "reform", "reason": {"vi": "x", "en": "x"},
             "instruments": [{"id": "proposal", "kind": {"vi": "Đề xuất", "en": "Proposal"}}],
             "citations": [{"id": "p", "instrument": "proposal", "place": {"vi": "1", "en": "1"}, "attestation": "draft"}],
             "cite": ["p"],
             "sets": {"figures": {"income-line-rural": %d, "deprivation-threshold": 4, "insurance-age-from": 3}}}
            """.formatted(number, number, number, 1_500_000 + number * 100_000);
        return DerivedReader.read(new StandardDocument("r.json", overlay.getBytes(StandardCharsets.UTF_8)), BASE)
                .orElseThrow();
    }

    @Test
    void whatAReformLeavesAloneIsTheSameObjectAsInItsBase() {
        Set<Object> ofBase = Collections.newSetFromMap(new IdentityHashMap<>());
        parts(BASE.standard()).forEach(ofBase::add);

        List<Object> own = IntStream.rangeClosed(1, 20)
                .mapToObj(ReformsTest::reform)
                .flatMap(made -> parts(made.standard()))
                .filter(part -> !ofBase.contains(part))
                .toList();

        // Each has an act, a citation and three figures of its own.
        assertThat(own).hasSize(20 * 5);
    }

    @Test
    void theTwentyHaveTwentyHashes() {
        assertThat(IntStream.rangeClosed(1, 20).mapToObj(ReformsTest::reform).map(LoadedStandard::hash))
                .doesNotHaveDuplicates()
                .doesNotContain(BASE.hash());
    }

    private static Stream<Object> parts(PovertyStandard standard) {
        return COLLECTIONS.stream().flatMap(collection -> collection.apply(standard).stream());
    }
}
