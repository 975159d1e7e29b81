package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of households is packed once; then variants of the law are counted over it. */
class GridTest {
    private static final String DECREE = "--columns map.json --applied-on 2024-12-31 --test decree";
    private static final String PACKED = "out/households.population";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void someHouseholds() throws IOException {
        program = SampleSlice.in(folder, 150)
                .file("map.json", "{\"households\": {\"columns\": {\"Survey weight\": \"-\", \"stratum\": \"-\"}}}");
    }

    private int packWithWeights(String test) {
        return program.run(
                "pack",
                "--applied-on",
                "2024-12-31",
                "--test",
                test,
                "--weight",
                "Survey weight",
                "--group",
                "stratum",
                "--out",
                folder.resolve("out").toString(),
                folder.resolve("households.csv").toString());
    }

    private Program fresh() {
        return new Program(folder);
    }

    private List<NamedCsvRecord> records(String file) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(fresh().result(file)).stream()
                .toList();
    }

    @Test
    void a_population_is_packed_and_a_grid_is_printed() throws IOException {
        assertThat(packWithWeights("decree")).as(program::err).isZero();
        Golden.assertSummary("pack-summary.txt", program.out());

        Program grid = fresh();
        assertThat(grid.grid(
                        "--line rural=1500000 --line rural=1600000,urban=2100000 --line 2500000 --count 2,3,4", PACKED))
                .as(grid::err)
                .isZero();
        Golden.assertSummary("grid-summary.txt", grid.out());
        assertThat(grid.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void what_is_withheld_is_told() throws IOException {
        String withheld = "Not used: figures and tests marked unverified, without a source at hand; determine,"
                + " answer, review, compare and form use them, with --unverified ";
        String of2020 = DECREE.replace("2024-12-31", "2020-12-31");

        assertThat(fresh().pack(of2020, "households.csv")).isZero();
        Program grid = fresh();
        assertThat(grid.grid("--count 3", PACKED)).as(grid::err).isZero();
        assertThat(grid.sentences()).contains(withheld);

        Program again = fresh().standardOutput(new ByteArrayOutputStream());
        assertThat(again.pack(of2020, "households.csv")).isZero();
        assertThat(again.sentences()).contains(withheld);
        assertThat(program.pack(DECREE, "households.csv")).isZero();
        assertThat(program.out()).doesNotContain("Not used");
    }

    @Test
    void the_law_itself_counts_as_determine_does() throws IOException {
        assertThat(program.determine(DECREE, "households.csv")).isZero();
        List<NamedCsvRecord> determined = records("determinations.csv");
        assertThat(fresh().pack(DECREE, "households.csv")).isZero();
        assertThat(fresh().grid("--count 3", PACKED)).isZero();

        for (NamedCsvRecord row : records("grid.csv")) {
            long certainly = determined.stream()
                    .filter(each -> each.getField("class").equals(row.getField("class")))
                    .count();
            long possibly = determined.stream()
                    .filter(each ->
                            Arrays.asList(each.getField("possible").split(";")).contains(row.getField("class")))
                    .count();
            assertThat(row.getField("certainly")).isEqualTo(String.valueOf(certainly));
            assertThat(row.getField("possibly")).isEqualTo(String.valueOf(possibly));
        }
        assertThat(records("grid.csv")).hasSize(3);
    }

    @Test
    void groups_add_up_to_everybody() throws IOException {
        assertThat(packWithWeights("circular")).isZero();
        assertThat(fresh().grid("--line 100 --line 150 --count 10,20", PACKED)).isZero();
        List<NamedCsvRecord> all = records("grid.csv");
        assertThat(fresh().grid("--line 100 --line 150 --count 10,20 --group stratum", PACKED))
                .isZero();
        List<NamedCsvRecord> groups = records("grid.csv");

        assertThat(all).hasSize(2 * 2 * 3);
        assertThat(groups).hasSize(all.size() * 3);
        for (NamedCsvRecord row : all) {
            for (String column : List.of("households", "certainly", "possibly", "weight", "weight-certainly")) {
                BigDecimal sum = groups.stream()
                        .filter(each -> List.of("score-a-line", "score-b-line", "class").stream()
                                .allMatch(key -> each.getField(key).equals(row.getField(key))))
                        .map(each -> new BigDecimal(each.getField(column)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(new BigDecimal(row.getField(column))).isEqualByComparingTo(sum);
            }
        }
    }

    @Test
    void villages_of_two_communes_with_one_code_are_packed_and_counted_as_two_groups() throws IOException {
        fresh().file(
                        "households.csv",
                        "household-id,reviewed-on,commune,village",
                        "h1,2024-10-01,c1,01",
                        "h2,2024-10-01,c2,01",
                        "h3,2024-10-01,c2,01",
                        "h4,2024-10-01,c2,02")
                .file("members.csv", "household-id,member-id", "h1,1", "h2,1", "h3,1", "h4,1");
        String decree = "--applied-on 2024-12-31 --test decree";

        Program pack = fresh();
        assertThat(pack.pack(decree + " --group village --group commune", "households.csv"))
                .as(pack::err)
                .isZero();
        assertThat(pack.sentences())
                .contains("--group village: codes that several areas share, counted apart with the code of the area"
                        + " around: 1: 01 (c1, c2) --group village: mã dùng chung")
                .doesNotContain("--group commune: codes");

        assertThat(fresh().grid("--group village", PACKED)).isZero();
        assertThat(records("grid.csv").stream()
                        .map(row -> row.getField("village") + " " + row.getField("households"))
                        .distinct())
                .containsExactly("c1/01 1", "c2/01 2", "02 1");
        Program mistyped = fresh();
        assertThat(mistyped.grid("--group vilage", PACKED)).isEqualTo(2);
        assertThat(mistyped.err())
                .startsWith(
                        "--group: The population was packed without groups by vilage. It has: village, commune. Did you"
                                + " mean \"village\"?\n");
        assertThat(fresh().grid("--group commune", PACKED)).isZero();
        assertThat(records("grid.csv").stream()
                        .map(row -> row.getField("commune") + " " + row.getField("households"))
                        .distinct())
                .containsExactly("c1 1", "c2 3");
    }

    @Test
    void what_cannot_be_answered_exactly_is_refused() throws IOException {
        assertThat(program.pack(DECREE, "households.csv")).isZero();

        Program half = fresh();
        assertThat(half.grid("--line 1500000.5", PACKED)).isEqualTo(2);
        assertThat(half.err())
                .isEqualTo("The limit 1500000.5 is no multiple of 1, the unit of the column.\n"
                        + "Tệp không trả lời được chính xác phương án này; hãy xác định lại các hộ.\n");
        Program city = fresh();
        assertThat(city.grid("--line city=1", PACKED)).isEqualTo(2);
        assertThat(city.err()).startsWith("The limits of the line income-line do not depend on city.");
        Program words = fresh();
        assertThat(words.grid("--count three", PACKED)).isEqualTo(2);
        assertThat(words.err()).startsWith("--count: \"three\" is no limit. Write a number, such as 3");
        Program group = fresh();
        assertThat(group.grid("--group province", PACKED)).isEqualTo(2);
        assertThat(group.err())
                .isEqualTo("--group: The population was packed without groups by province. It has none.\n"
                        + "--group: Tệp được đóng gói không có nhóm province. Tệp không có nhóm nào.\n");
    }

    @Test
    void a_file_that_is_no_population_or_not_whole_is_refused() throws IOException {
        assertThat(program.pack(DECREE, "households.csv")).isZero();
        byte[] packed = Files.readAllBytes(folder.resolve(PACKED));
        fresh().file("short.population", Arrays.copyOf(packed, packed.length - 9));

        Program foreign = fresh();
        assertThat(foreign.grid("", "households.csv")).isEqualTo(2);
        assertThat(foreign.err())
                .isEqualTo("households.csv: This is no file of a packed population.\n"
                        + "households.csv: Đây không phải tệp dân số đã đóng gói.\n");
        Program cut = fresh();
        assertThat(cut.grid("", "short.population")).isEqualTo(2);
        assertThat(cut.err())
                .startsWith("short.population: /chunks/1: The file is cut short: it ends before its end.\n");
        Program none = fresh();
        assertThat(none.grid("", "none.population")).isEqualTo(2);
        assertThat(none.err()).startsWith("none.population: There is no such file.");
    }
}
