package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Raw answers of a data set that no one here wrote, and a standard that no one here legislated: rules are data. */
class MpindexTest {
    /** Beside the project, not in it: the data are somebody else's. */
    private static final Path CASES = Path.of("..", "..", "..", "shared", "cases", "mpindex-household");

    private static final Path RULES = Path.of("mpindex");
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    @TempDir
    private Path folder;

    private List<NamedCsvRecord> answers = List.of();

    @BeforeEach
    void determine() throws IOException {
        assumeThat(CASES)
                .as("The published cases are not at hand: put mpindex-household into shared/cases beside the project.")
                .isDirectory();
        var program = new Program(folder);
        for (String name : List.of("household.csv", "roster.csv")) {
            program.file(name, Files.readAllBytes(CASES.resolve(name)));
        }
        for (String name : List.of("columns.json", "standard.json")) {
            program.file(name, Files.readAllBytes(RULES.resolve(name)));
        }

        int exitCode = program.determine(
                "--applied-on 2024-06-30 --test one-third --standard standard.json --columns columns.json",
                "household.csv",
                "roster.csv");

        assertThat(program.err()).isEmpty();
        assertThat(exitCode).isZero();
        answers = records(program.result("determinations.csv"));
    }

    @Test
    void no_cell_of_the_deprivation_matrix_differs() throws IOException {
        Map<String, NamedCsvRecord> byId = answers.stream()
                .collect(Collectors.toMap(record -> record.getField("household-id"), Function.identity()));
        int cells = 0;
        for (NamedCsvRecord expected : records(Files.readString(CASES.resolve("expected_deprivation_matrix.csv")))) {
            NamedCsvRecord actual = byId.get(expected.getField("uuid"));
            for (String indicator : expected.getHeader().subList(2, 12)) {
                assertThat(actual.getField("deprived:" + indicator.replace('_', '-')))
                        .as("%s of %s", indicator, expected.getField("uuid"))
                        .isEqualTo(expected.getField(indicator).equals("1") ? "yes" : "no");
                cells++;
            }
        }
        assertThat(cells).isEqualTo(1_980);
    }

    @Test
    void headcount_intensity_and_adjusted_headcount_agree() throws IOException {
        List<BigDecimal> poor = answers.stream()
                .filter(record -> record.getField("class").equals("poor"))
                .map(record -> new BigDecimal(record.getField("weighted-deprivations")))
                .toList();
        BigDecimal sum = poor.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(ratio(BigDecimal.valueOf(poor.size()), answers.size()))
                .isCloseTo(expected("headcount_ratio"), within(TOLERANCE));
        assertThat(ratio(sum, poor.size())).isCloseTo(expected("intensity"), within(TOLERANCE));
        assertThat(ratio(sum, answers.size())).isCloseTo(expected("mpi"), within(TOLERANCE));
    }

    /** A measure at one third, as the data set's own program computed it. */
    private static BigDecimal expected(String name) throws IOException {
        for (JsonNode row : JsonMapper.shared()
                .readTree(Files.readAllBytes(CASES.resolve("expected.json")))
                .get("headline")) {
            if (row.get("table").asString().equals("index.k_33")
                    && row.get("name").asString().equals(name)) {
                return new BigDecimal(row.get("value").asString().strip());
            }
        }
        throw new AssertionError("The published results have no " + name + " at one third.");
    }

    private static BigDecimal ratio(BigDecimal part, int whole) {
        return part.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    private static List<NamedCsvRecord> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }
}
