package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.testkit.LawCases;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the inquiries of every shipped standard ask, damaged in many small ways: limits, points, signs, answers, of whom, on which
 * days and beside which tests. A hand-written case of the law fails for each that changes something for somebody. Of 2022 one in
 * four is tried.
 */
class DamagedInquiriesTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Path CASES = Path.of("src/test/resources/cases");

    /**
     * A code that is written on form A decides by itself: that it is not yes, where it counts as yes already, is said once more than
     * needed, and so is that it is not no in the one column where no is what counts. A machine puts nobody out, unless by another
     * reading.
     */
    private static final Set<String> CHANGES_NOTHING = Set.of(
            "ANSWER_TURNED_ROUND in-review-scope",
            "ANSWER_TURNED_ROUND production-machine",
            "ANSWER_TURNED_ROUND form-a-motor-vehicle",
            "ANSWER_TURNED_ROUND form-a-cooling-heating",
            "ANSWER_TURNED_ROUND form-a-hot-water",
            "ANSWER_TURNED_ROUND form-a-washing-drying",
            "ANSWER_TURNED_ROUND form-a-electricity",
            "ANSWER_TURNED_ROUND form-a-area",
            "ANSWER_TURNED_ROUND form-a-official-or-benefit",
            "ANSWER_TURNED_ROUND form-a-contract");

    private enum Fate {
        REFUSED,
        CAUGHT,
        NOT_CAUGHT
    }

    /** The document of a standard without its readings, which only add caveats and take time to be made ready. */
    private static JsonNode document(String id) {
        return JSON.readTree(StandardWriter.write(PovertyStandard.builder()
                .from(GeneratedCases.STANDARDS.get(id).standard())
                .readings(List.of())
                .build()));
    }

    /** The cases about its inquiries, without what they say of caveats. */
    private static List<LawCases> cases(String id) throws IOException {
        List<LawCases> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.sorted().toList()) {
                ObjectNode json = (ObjectNode) JSON.readTree(Files.readString(file));
                ArrayNode chosen = json.arrayNode();
                json.get("cases")
                        .valueStream()
                        .filter(each -> each.has("inquiry"))
                        .forEach(each -> {
                            ((ObjectNode) each.get("expect")).remove(List.of("caveats", "noCaveats"));
                            chosen.add(each);
                        });
                if (json.get("standard").asString().equals(id) && !chosen.isEmpty()) {
                    json.set("cases", chosen);
                    cases.add(LawCases.read(file.getFileName().toString(), json.toString()));
                }
            }
        }
        return cases;
    }

    private static Outcome<LoadedStandard> read(JsonNode document) {
        return StandardReader.read(new StandardDocument("damaged.json", JSON.writeValueAsBytes(document)));
    }

    private static boolean anyFails(List<LawCases> cases, LoadedStandard standard) {
        return cases.stream()
                .flatMap(each -> each.results(standard).stream())
                .anyMatch(result -> result.failure().isPresent());
    }

    private static Fate fate(Damage damage, JsonNode document, List<LawCases> cases) {
        damage.make().run();
        Outcome<LoadedStandard> read = read(document);
        damage.undo().run();
        return read.value()
                .map(damaged -> anyFails(cases, damaged) ? Fate.CAUGHT : Fate.NOT_CAUGHT)
                .orElse(Fate.REFUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "vn-2016-2021, 1, 17",
        "vn-2022-2026, 4, 50",
        "vn-hanoi-2016-2021, 1, 15",
        "vn-ho-chi-minh-city-2024-2026, 1, 11"
    })
    void aCaseFailsForEachDamageThatChangesSomething(String id, int oneIn, int caught) throws IOException {
        JsonNode document = document(id);
        List<LawCases> cases = cases(id);
        List<Damage> damages =
                InquiryDamages.ofInquiries(GeneratedCases.STANDARDS.get(id).standard(), document);
        Map<Fate, List<String>> fates = new EnumMap<>(Fate.class);
        for (int i = 0; i < damages.size(); i += oneIn) {
            fates.computeIfAbsent(fate(damages.get(i), document, cases), any -> new ArrayList<>())
                    .add(damages.get(i).toString());
        }

        assertThat(document).isEqualTo(document(id));
        assertThat(anyFails(cases, read(document).orElseThrow())).isFalse();
        assertThat(fates.get(Fate.CAUGHT)).hasSizeGreaterThanOrEqualTo(caught);
        assertThat(fates.getOrDefault(Fate.NOT_CAUGHT, List.of()))
                .isSubsetOf(CHANGES_NOTHING)
                .doesNotHaveDuplicates();
        // A list of one answer without it.
        assertThat(fates.getOrDefault(Fate.REFUSED, List.of()))
                .allSatisfy(name -> assertThat(name).matches("ANSWER_IN_A_LIST \\S+ in \\[(\\S+)]: \\1"));
    }
}
