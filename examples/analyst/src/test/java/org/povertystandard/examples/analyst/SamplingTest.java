package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights of sample surveys and columns to group by go through to the results, and decide nothing. */
class SamplingTest {
    private static final String HOUSEHOLDS = "household-id,reviewed-on,area,weight,stratum";
    private static final String LINE =
            "{\"id\":\"ID\",\"reviewedOn\":\"2024-10-01\",\"place\":{\"commune\":\"C1\"},\"dwelling\":{},\"assets\":{},"
                    + "\"land\":{},\"livestock\":{},\"members\":[{\"id\":\"1\"}],\"additionalFacts\":{FACTS}}";

    @TempDir
    private Path folder;

    private Program program(String... rows) throws IOException {
        return new Program(folder)
                .file("households.csv", HOUSEHOLDS + "\n" + String.join("\n", rows))
                .file("members.csv", "household-id,member-id", "h1,1", "h2,1", "h3,1");
    }

    private static List<NamedCsvRecord> records(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void the_summary_has_weighted_figures_and_a_table_for_each_group() throws IOException {
        Program program = SampleSlice.in(folder, 200);

        // Arguments are cut at spaces, and the header has one.
        assertThat(program.run(
                        "determine",
                        "--out",
                        folder.resolve("out").toString(),
                        "--applied-on",
                        "2024-12-31",
                        "--test",
                        "circular",
                        "--weight",
                        "Survey weight",
                        "--group",
                        "stratum",
                        "--group",
                        "region",
                        folder.resolve("households.csv").toString()))
                .as(program::err)
                .isZero();

        Golden.assertSummary("weighted-summary.txt", program.out());
        assertThat(program.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_determinations_are_the_same_with_and_without() throws IOException {
        Program with = SampleSlice.in(folder, 40);
        assertThat(with.determine(Program.CIRCULAR + " --columns map.json", "households.csv"))
                .isEqualTo(2);
        with.file("map.json", "{\"households\": {\"columns\": {\"Survey weight\": \"-\", \"stratum\": \"-\"}}}");
        assertThat(with.determine(Program.CIRCULAR + " --columns map.json", "households.csv"))
                .isZero();
        String plain = with.result("determinations.jsonl");

        assertThat(with.determine(Program.CIRCULAR + " --columns map.json --group stratum", "households.csv"))
                .isZero();
        assertThat(with.result("determinations.jsonl")).isEqualTo(plain);
    }

    @Test
    void weight_and_groups_are_in_the_table() throws IOException {
        Program program =
                program("h1,2024-10-01,2,12.125,A", "h2,2024-10-01,Nông thôn,1.0,", "h3,2024-10-01,rural,3,B");

        assertThat(program.determine(
                        Program.CIRCULAR + " --weight weight --group stratum --group Area", "households.csv"))
                .as(program::err)
                .isZero();

        List<NamedCsvRecord> rows = records(program.result("determinations.csv"));
        assertThat(rows).extracting(row -> row.getField("weight")).containsExactly("12.125", "1.0", "3");
        assertThat(rows).extracting(row -> row.getField("group:stratum")).containsExactly("A", "", "B");
        assertThat(rows).extracting(row -> row.getField("group:Area")).containsExactly("rural", "rural", "rural");
        assertThat(program.out())
                .contains("All / tất cả: 3 households, weighted 16.1")
                .contains("(unknown / chưa rõ): 1");
    }

    @Test
    void villages_of_two_communes_with_one_code_are_two_groups() throws IOException {
        Program program = new Program(folder)
                .file(
                        "households.csv",
                        "household-id,reviewed-on,commune,Thôn",
                        "h1,2024-10-01,c1,01",
                        "h2,2024-10-01,c2,01",
                        "h3,2024-10-01,c2,02")
                .file("members.csv", "household-id,member-id", "h1,1", "h2,1", "h3,1")
                .file("map.json", "{\"households\": {\"columns\": {\"Thôn\": \"village\"}}}")
                .file("a.jsonl", village("h1", "c1", "01"), village("h2", "c2", "01"), village("h3", "c2", "02"));
        Map<String, String> inputs = Map.of(
                "households.csv", Program.CIRCULAR + " --columns map.json --group Thôn",
                "a.jsonl", Program.CIRCULAR + " --group village");

        for (var input : inputs.entrySet()) {
            assertThat(program.standardOutput(new ByteArrayOutputStream()).determine(input.getValue(), input.getKey()))
                    .as(program::err)
                    .isZero();
            assertThat(records(program.result("determinations.csv")))
                    .extracting(row -> row.getField(row.getFieldCount() - 1))
                    .containsExactly("c1/01", "c2/01", "02");
            assertThat(program.sentences())
                    .contains("--group village: codes that several areas share, counted apart with the code of the area"
                            + " around: 1: 01 (c1, c2) --group village: mã dùng chung");
        }
    }

    private static String village(String id, String commune, String village) {
        return LINE.replace("ID", id)
                .replace("FACTS", "")
                .replace("\"C1\"", "\"" + commune + "\",\"village\":\"" + village + "\"");
    }

    @Test
    void villages_with_one_code_are_one_group_where_a_household_does_not_say_its_commune() throws IOException {
        Program program = new Program(folder)
                .file(
                        "households.csv",
                        "household-id,reviewed-on,commune,village",
                        "h1,2024-10-01,c1,01",
                        "h2,2024-10-01,c2,01",
                        "h3,2024-10-01,,01")
                .file("members.csv", "household-id,member-id", "h1,1", "h2,1", "h3,1");

        assertThat(program.determine(Program.CIRCULAR + " --group village", "households.csv"))
                .isZero();

        assertThat(records(program.result("determinations.csv")))
                .extracting(row -> row.getField("group:village"))
                .containsOnly("01");
        assertThat(program.sentences())
                .contains("--group village: codes that several areas share, counted as one area each, since the area"
                        + " around is not given everywhere: 1: 01 (c1, c2)");
    }

    @Test
    void sums_are_exact() throws IOException {
        Program program =
                program("h1,2024-10-01,2,0.1,A", "h2,2024-10-01,2,0.2,A", "h3,2024-10-01,2,999999999999999.7,A");

        assertThat(program.determine(Program.CIRCULAR + " --weight weight --group stratum", "households.csv"))
                .isZero();
        assertThat(program.out()).contains("A: 3 households, weighted 1,000,000,000,000,000.0");
    }

    @ParameterizedTest
    @CsvSource({
        "'', The household has no weight.",
        "unknown, The household has no weight.",
        "0, A weight is greater than zero.",
        "-1.5, A weight is greater than zero.",
        "heavy, This is no number.",
        "1e3, 'The number stands alone, without a unit or a word'"
    })
    void a_household_without_a_weight_is_refused(String weight, String why) throws IOException {
        Program program =
                program("h1,2024-10-01,rural," + weight + ",A", "h2,2024-10-01,rural,2,A", "h3,2024-10-01,2,2,A");

        assertThat(program.determine(Program.CIRCULAR + " --weight weight --group stratum", "households.csv"))
                .isEqualTo(1);
        assertThat(program.refused())
                .singleElement()
                .asString()
                .contains("\"weight\"")
                .contains(why);
        assertThat(program.out()).contains("All / tất cả: 2 households, weighted 4.0");
    }

    @Test
    void points_of_thousands_in_a_column_of_weights_put_the_others_in_doubt() throws IOException {
        Program program =
                program("h1,2024-10-01,2,1.500,A", "h2,2024-10-01,2,1.500.000,A", "h3,2024-10-01,2,\"2,5\",A");

        assertThat(program.determine(Program.CIRCULAR + " --weight weight --group stratum", "households.csv"))
                .isEqualTo(1);
        assertThat(program.refused())
                .singleElement()
                .asString()
                .startsWith("\"households.csv\",\"2\",\"h1\",\"weight\"");
        assertThat(program.out()).contains("weighted 1,500,002.5");
    }

    @Test
    void a_column_that_is_not_there() throws IOException {
        Program program = program("h1,2024-10-01,2,1,A");

        assertThat(program.determine(Program.CIRCULAR + " --weight wieght --group stratum", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .contains(
                        "households.csv:1: wieght: The command names this column, and the file does not have it. Did you"
                                + " mean \"weight\"?");
        assertThat(program.determine(Program.CIRCULAR + " --group stratum --group stratum", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err()).startsWith("--group: A column is named twice.");
    }

    @Test
    void json_lines_hold_the_weight_as_an_additional_fact() throws IOException {
        String lines = String.join(
                "\n",
                LINE.replace("ID", "a").replace("FACTS", "\"survey-weight\":2.5"),
                LINE.replace("ID", "b").replace("FACTS", ""),
                LINE.replace("ID", "c").replace("FACTS", "\"survey-weight\":-1"));
        var program = new Program(folder).file("a.jsonl", lines);

        assertThat(program.determine(Program.CIRCULAR + " --weight survey-weight --group commune", "a.jsonl"))
                .as(program::err)
                .isEqualTo(1);

        NamedCsvRecord row = records(program.result("determinations.csv")).get(0);
        assertThat(new BigDecimal(row.getField("weight"))).isEqualByComparingTo("2.5");
        assertThat(row.getField("group:commune")).isEqualTo("C1");
        assertThat(program.refused())
                .containsExactly(
                        "\"a.jsonl\",\"2\",\"b\",\"/additionalFacts/survey-weight\",\"\",\"The household has no weight greater than"
                                + " zero.\",\"Hộ không có quyền số lớn hơn 0.\",\"\"",
                        "\"a.jsonl\",\"3\",\"c\",\"/additionalFacts/survey-weight\",\"\",\"The household has no weight greater than"
                                + " zero.\",\"Hộ không có quyền số lớn hơn 0.\",\"\"");
        String weighted = program.result("determinations.jsonl");

        program.file("a.jsonl", LINE.replace("ID", "a").replace("FACTS", ""))
                .standardOutput(new ByteArrayOutputStream())
                .determine(Program.CIRCULAR, "a.jsonl");
        assertThat(weighted).isEqualTo(program.result("determinations.jsonl"));
    }

    @Test
    void json_lines_are_grouped_by_what_a_household_tells() throws IOException {
        var program = new Program(folder).file("a.jsonl", LINE.replace("FACTS", ""));

        assertThat(program.determine(Program.CIRCULAR + " --group communes", "a.jsonl"))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith(
                        "--group: Households as JSON Lines cannot be grouped by \"communes\", but by province, district,"
                                + " commune, village, area, region,")
                .contains("Did you mean \"commune\"?");
        assertThat(program.determine(Program.CIRCULAR + " --weight weight", "a.jsonl"))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith("--weight: \"weight\" is an item of the form. Name an additional fact, such as"
                        + " survey-weight.");
        assertThat(program.determine(Program.CIRCULAR + " --weight owns-radio", "a.jsonl"))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith("--weight: The standard asks \"owns-radio\" itself, and its answer is not a number of the"
                        + " household.");
    }

    @Test
    void a_weight_with_a_point_that_may_separate_thousands_is_refused_unless_another_shows_it_does_not()
            throws IOException {
        assertThat(weights("1.234", "987").refused())
                .singleElement()
                .asString()
                .contains(
                        "This may be a decimal mark or a separator of thousands, and no other cell of the column shows which.");
        assertThat(weights("1.234", "2.500").refused()).hasSize(2);
        for (String decimal : List.of("0.987", "9.87", "1987.654", "9.8765")) {
            assertThat(weights("1.234", decimal).refused()).as(decimal).isEmpty();
        }
        assertThat(weights("1.234", "1.234.567").refused()).hasSize(1);
    }

    private Program weights(String first, String second) throws IOException {
        var program = new Program(folder)
                .file(
                        "households.csv",
                        "household-id,reviewed-on,area,weighing",
                        "a,2024-10-01,rural," + first,
                        "b,2024-10-01,rural," + second)
                .file("members.csv", "household-id,member-id,relation", "a,1,head", "b,1,head");
        program.determine(Program.CIRCULAR + " --weight weighing", "households.csv");
        return program;
    }

    @Test
    void names_whose_letters_are_not_composed_are_found() throws IOException {
        var program = new Program(folder)
                .file(
                        "households.csv",
                        "household-id,reviewed-on,khu v\u1ef1c,nh\u00f3m,s\u1ed1",
                        "a,2024-10-01,th\u00e0nh,A,2.5")
                .file("members.csv", "household-id,member-id,relation", "a,1,head")
                .file(
                        "map.json",
                        "{\"households\":{\"columns\":{\"khu v\u01b0\u0323c\":{\"to\":\"area\",\"values\":"
                                + "{\"tha\u0300nh\":\"urban\"}}}}}");

        int exitCode = program.run(
                "determine",
                "--applied-on",
                "2024-12-31",
                "--test",
                "circular",
                "--columns",
                folder.resolve("map.json").toString(),
                "--group",
                "nho\u0301m",
                "--weight",
                "s\u00f4\u0301",
                "--out",
                folder.resolve("out").toString(),
                folder.resolve("households.csv").toString());

        assertThat(program.err()).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(program.result("determinations.csv")).contains("\"group:nh\u00f3m\"");
    }
}
