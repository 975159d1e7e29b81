package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two tests side by side. */
class CompareTest {
    private static final String BOTH = "--applied-on 2024-12-31 --test decree --test circular";
    private static final String IGNORED =
            "{\"households\": {\"columns\": {\"Survey weight\": \"-\", \"stratum\": \"-\"}}}";

    @TempDir
    private Path folder;

    private static List<NamedCsvRecord> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Map<String, String> classes(Program program, String test) throws IOException {
        assertThat(program.determine("--columns map.json --applied-on 2024-12-31 --test " + test, "households.csv"))
                .isZero();
        return records(program.result("determinations.csv")).stream()
                .collect(Collectors.toMap(
                        row -> row.getField("household-id"), row -> row.getField("class"), (a, b) -> a, TreeMap::new));
    }

    @Test
    void the_cross_table_and_the_readings_are_printed() throws IOException {
        Program program = SampleSlice.in(folder, 300).file("map.json", IGNORED);

        assertThat(program.compare(BOTH + " --columns map.json", "households.csv"))
                .as(program::err)
                .isZero();

        Golden.assertSummary("comparison-summary.txt", program.out());
        Golden.assertMatches("cross-table.csv", program.result("cross-table.csv"));
        assertThat(program.out().lines()).allMatch(line -> line.length() <= 100);
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("cross-table.csv", "differences.csv", "refused.csv");
        }
    }

    @Test
    void the_differences_are_those_of_two_runs() throws IOException {
        Program program = SampleSlice.in(folder, 120).file("map.json", IGNORED);
        assertThat(program.compare(BOTH + " --columns map.json", "households.csv"))
                .isZero();
        List<String> differences = records(program.result("differences.csv")).stream()
                .map(row ->
                        row.getField("household-id") + " " + row.getField("decree") + " " + row.getField("circular"))
                .toList();
        List<NamedCsvRecord> table = records(program.result("cross-table.csv"));
        Map<String, String> decree = classes(program, "decree");
        Map<String, String> circular = classes(program, "circular");

        assertThat(differences)
                .isNotEmpty()
                .containsExactlyElementsOf(decree.keySet().stream()
                        .filter(id -> !decree.get(id).equals(circular.get(id)))
                        .map(id -> id + " " + decree.get(id) + " " + circular.get(id))
                        .toList());
        Map<String, Long> cells = decree.keySet().stream()
                .collect(Collectors.groupingBy(
                        id -> decree.get(id) + " " + circular.get(id), TreeMap::new, Collectors.counting()));
        assertThat(table.stream()
                        .collect(Collectors.toMap(
                                row -> row.getField("decree") + " " + row.getField("circular"),
                                row -> Long.valueOf(row.getField("households")),
                                Long::sum)))
                .isEqualTo(cells);
    }

    @Test
    void weights_are_counted_beside_the_households() throws IOException {
        Program program = new Program(folder)
                .file("households.csv", "household-id,reviewed-on,weight", "h1,2024-10-01,2.5", "h2,2024-10-01,0")
                .file("members.csv", "household-id,member-id", "h1,1", "h2,1");

        assertThat(program.compare(BOTH + " --weight weight", "households.csv")).isEqualTo(1);

        assertThat(program.result("cross-table.csv").lines())
                .containsExactly(
                        "\"decree\",\"circular\",\"households\",\"weight\"",
                        "\"undetermined\",\"undetermined\",\"1\",\"2.5\"");
        assertThat(program.out())
                .contains("The same, weighted by weight")
                .contains("The same class by both tests: 0 households, 0.00 %; weighted 0.00 %\n"
                        + "Different classes: 0 households, 0.00 %; weighted 0.00 %\n"
                        + "Undetermined by one of them or by both: 1 household, 100.00 %; weighted 100.00 %\n")
                .contains("Refused: 1 household with 1 row of members; every reason is in refused.csv");
        assertThat(program.result("differences.csv").lines()).hasSize(1);
    }

    @Test
    void two_different_tests_are_named() throws IOException {
        Program program = SampleSlice.in(folder, 1);
        String[] misuses = {"--test decree", "--test decree --test decree", BOTH.substring(24) + " --test decree"};

        for (String tests : misuses) {
            assertThat(program.compare("--applied-on 2024-12-31 " + tests, "households.csv"))
                    .as(tests)
                    .isEqualTo(2);
            assertThat(program.err())
                    .isEqualTo("--test: Two different tests are compared, such as --test decree --test circular.\n"
                            + "--test: Hãy nêu hai cách xác định khác nhau, ví dụ --test decree --test circular.\n");
        }
        assertThat(program.compare("--applied-on 2024-12-31 --test decree --test circulr", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err()).startsWith("No standard at hand applies the test circulr on 2024-12-31.");
        assertThat(program.compare("--applied-on 2024-12-31", "households.csv")).isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("Missing required option: '--test=TEST'\nThiếu: --test.\nTry: poverty compare --help\n");
    }
}
