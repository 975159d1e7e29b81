package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.spi.StandardDocument;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Attempts to refute the proofs that an atom of 2022 has no pair. What is said to make no difference is made different, and the exact
 * difference looks for a household of any size, reviewed in any year, that shows it. Lists of answers are tried one by one, in
 * {@link DamagedStandardsTest}.
 */
class ProofsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Pattern ROW = Pattern.compile(".*: \\S+ >= (\\d+) of table (\\S+)");
    private static final Pattern CELL = Pattern.compile(".*: \\S+ < (\\S+), row (\\d+) \\S+");
    private static final Map<String, String> TABLES =
            Map.of("height-limit", "nutrition-height", "retirement-age-months", "retirement-age");
    private static final String NEVER_LESS = "never less than 0";
    private static final String LIST = "whoever answers ";
    private static final String COUPLED = "the answer turns something else on or off with it";

    private static Map<String, String> proofs(String test) {
        Map<String, String> proofs = new LinkedHashMap<>();
        GeneratedCases.of("vn-2022-2026", test)
                .infeasible()
                .forEach((atom, proof) -> proofs.put(atom.label(), proof.en()));
        return proofs;
    }

    @ParameterizedTest
    @CsvSource({"decree", "circular"})
    void rowsAndCellsThatAreSaidToMakeNoDifferenceMakeNone(String test) {
        LoadedStandard sound = Reforms.withoutReadings(Reforms.STANDARD);
        JsonNode document = JSON.readTree(StandardWriter.write(sound.standard()));
        List<String> changed = new ArrayList<>();
        proofs(test).forEach((label, proof) -> {
            Matcher row = ROW.matcher(label);
            Matcher cell = CELL.matcher(label);
            if (row.matches() && !proof.contains(NEVER_LESS)) {
                dropOrMove(row(document, row.group(2), row.group(1)), proof);
                changed.add(label);
            } else if (cell.matches()) {
                otherwise(row(document, TABLES.get(cell.group(1)), cell.group(2)));
                changed.add(label);
            }
        });
        document.get("tables").forEach(table -> removeDropped((ArrayNode) table.get("rows")));
        LoadedStandard other = StandardReader.read(new StandardDocument("other.json", JSON.writeValueAsBytes(document)))
                .orElseThrow();

        StandardDifference difference = StandardDifference.between(sound, other);

        assertThat(changed).hasSizeGreaterThan(14);
        assertThat(difference.structure()).isNotEmpty();
        assertThat(difference.isDecided()).isTrue();
        assertThat(difference.meansTheSame()).isTrue();
    }

    private static ObjectNode row(JsonNode document, String table, String at) {
        return document.get("tables")
                .valueStream()
                .filter(each -> each.get("id").asString().equals(table))
                .flatMap(each -> each.get("rows").valueStream())
                .filter(each -> each.get("at").decimalValue().compareTo(new BigDecimal(at)) == 0)
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A row that the first review looks up cannot go; that it begins a year earlier makes no difference. */
    private static void dropOrMove(ObjectNode row, String proof) {
        if (proof.contains("it takes a review in " + (row.get("at").asInt() - 1) + ",")
                && proof.contains("of " + row.get("at") + " to")) {
            row.put("at", row.get("at").asInt() - 1);
        } else {
            row.put("dropped", true);
        }
    }

    private static void otherwise(ObjectNode row) {
        ArrayNode values = (ArrayNode) row.get("values");
        for (int i = 0; i < values.size(); i++) {
            values.set(i, values.get(i).decimalValue().add(BigDecimal.valueOf(50)));
        }
    }

    private static void removeDropped(ArrayNode rows) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).has("dropped")) {
                rows.remove(i);
            }
        }
    }

    /**
     * A range of land ends where the next begins, which gives no fewer points in any column: one step over the bound the score does not
     * fall. Without this row it would be lower before the step, with it higher behind: neither is across a line between the two.
     */
    @Test
    void whatIsCoupledNeverMovesTheScoreAsBothRowsDo() {
        List<String> coupled = proofs("circular").entrySet().stream()
                .filter(entry -> entry.getValue().startsWith(COUPLED))
                .map(entry -> entry.getKey().split(" ")[1])
                .toList();

        assertThat(coupled).isNotEmpty().allSatisfy(id -> {
            Scorecard card = Reforms.STANDARD.standard().scorecards().get(0).scorecard();
            Scorecard.Item item = card.items().stream()
                    .filter(each -> each.rows().stream()
                            .anyMatch(row -> row.id().value().equals(id)))
                    .findFirst()
                    .orElseThrow();
            List<String> rows =
                    item.rows().stream().map(row -> row.id().value()).toList();
            Scorecard.Row row = item.rows().get(rows.indexOf(id));
            Scorecard.Row next = item.rows().get(rows.indexOf(id) + 1);
            assertThat(item.counts()).isEqualTo(Scorecard.Counts.EVERY_ROW);
            for (ColumnId column :
                    card.columns().stream().map(Scorecard.Column::id).toList()) {
                assertThat(next.pointsIn(column)).as(id + " " + column).isGreaterThanOrEqualTo(row.pointsIn(column));
                assertThat(row.pointsIn(column)).isNotNegative();
            }
        });
    }

    /** Each side of what is coupled decides by itself all the same. */
    @Test
    void whatIsCoupledHasALoneCaseOnEachSide() {
        assertThat(GeneratedCases.of("vn-2022-2026", "circular").lone())
                .extracting(each -> each.atom().label())
                .containsExactlyInAnyOrderElementsOf(proofs("circular").entrySet().stream()
                        .filter(entry -> entry.getValue().startsWith(COUPLED))
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getKey()))
                        .toList());
    }

    /** No proof is left over that nothing here tries: an age or a number of members is not below 0. */
    @ParameterizedTest
    @CsvSource({"decree", "circular"})
    void everyProofIsTried(String test) {
        assertThat(proofs(test))
                .allSatisfy((label, proof) -> assertThat(ROW.matcher(label).matches()
                                        && (!proof.contains(NEVER_LESS) || label.contains(">= 0 of table"))
                                || CELL.matcher(label).matches()
                                || proof.startsWith(LIST)
                                || proof.startsWith(COUPLED))
                        .as(label + ": " + proof)
                        .isTrue());
    }
}
