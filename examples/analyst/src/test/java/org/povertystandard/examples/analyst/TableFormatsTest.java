package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are written differently and say the same. */
class TableFormatsTest {
    private static final String HOUSEHOLDS = "household-id,reviewed-on,area,toilet\nh1,2024-10-01,rural,septic\n";
    private static final String MEMBERS = "household-id,member-id,relation\nh1,1,head\n";

    @TempDir
    private Path folder;

    private String expected = "";

    @BeforeEach
    void plain() throws IOException {
        expected = answers(HOUSEHOLDS, MEMBERS);
    }

    private String answers(String households, String members) throws IOException {
        return answers("", households, members);
    }

    private String answers(String options, String households, String members) throws IOException {
        var program = new Program(folder)
                .file("households.csv", households.getBytes(StandardCharsets.UTF_8))
                .file("members.csv", members.getBytes(StandardCharsets.UTF_8));
        assertThat(program.determine((Program.CIRCULAR + options), "households.csv"))
                .as(program::err)
                .isZero();
        return program.result("determinations.jsonl");
    }

    @Test
    void semicolons_and_tabs() throws IOException {
        assertThat(answers(HOUSEHOLDS.replace(',', ';'), MEMBERS)).isEqualTo(expected);
        assertThat(answers(HOUSEHOLDS, MEMBERS.replace(',', '\t'))).isEqualTo(expected);
    }

    @Test
    void a_line_that_tells_excel_the_separator() throws IOException {
        assertThat(answers("\uFEFFsep=;\r\n" + HOUSEHOLDS.replace(',', ';'), "sep=,\n" + MEMBERS))
                .isEqualTo(expected);
        assertThat(answers("\"sep=;\"\n" + HOUSEHOLDS.replace(',', ';'), "SEP=\t\n" + MEMBERS.replace(',', '\t')))
                .isEqualTo(expected);
    }

    @Test
    void byte_order_marks_and_line_ends() throws IOException {
        assertThat(answers("\uFEFF" + HOUSEHOLDS, MEMBERS.replace("\n", "\r\n")))
                .isEqualTo(expected);
    }

    @Test
    void quotes_spaces_and_empty_lines() throws IOException {
        assertThat(answers(
                        "\"household-id\", reviewed-on ,area,toilet\n\n\"h1\", 2024-10-01,\"rural\",septic\n,,,\n",
                        MEMBERS))
                .isEqualTo(expected);
    }

    @Test
    void headers_in_other_letters() throws IOException {
        assertThat(answers(
                        HOUSEHOLDS.replace("household-id", "Household_ID"), MEMBERS.replace("member-id", "Member id")))
                .isEqualTo(expected);
    }

    @Test
    void unknown_is_the_same_as_nothing() throws IOException {
        assertThat(answers(
                        HOUSEHOLDS.replace("toilet\n", "toilet,region\n").replace("septic", "septic,unknown"), MEMBERS))
                .isEqualTo(expected);
    }

    @Test
    void a_review_date_for_all() throws IOException {
        String without = "household-id,area,toilet\nh1,rural,septic\n";

        assertThat(answers(" --reviewed-on 2024-10-01", without, MEMBERS)).isEqualTo(expected);
    }

    @Test
    void columns_and_codes_of_others() throws IOException {
        new Program(folder)
                .file(
                        "map.json",
                        "{\"households\": {\"columns\": {\"hhid\": \"household-id\","
                                + " \"urban\": {\"to\": \"area\", \"values\": {\"0\": \"rural\", \"1\": \"urban\"}},"
                                + " \"wc\": {\"to\": \"toilet\", \"values\": {\"1\": \"septic\", \"9\": \"\"}}, \"weight\": \"-\"},"
                                + " \"constants\": {\"reviewed-on\": \"2024-10-01\"}},"
                                + " \"members\": {\"columns\": {\"hhid\": \"household-id\", \"line\": \"member-id\"}}}");

        assertThat(answers(
                        " --columns map.json", "hhid,urban,wc,weight\nh1,0,1,1.5\n", "hhid,line,relation\nh1,1,head\n"))
                .isEqualTo(expected);
    }

    @Test
    void questions_without_a_column_are_told() throws IOException {
        var program = new Program(folder);

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isZero();
        assertThat(program.sentences())
                .contains("Columns not in the tables (nobody knows the answers): region centrally-run-city province");
    }
}
