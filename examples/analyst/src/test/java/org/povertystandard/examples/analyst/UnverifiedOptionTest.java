package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The ten indicators of 2016-2021 are known without a source at hand only. They are used if the user says {@code --unverified}, and
 * whatever comes out says so; otherwise they stay unknown, and the summary names the option.
 */
class UnverifiedOptionTest {
    private static final List<String> OF_2020 = List.of("--applied-on", "2020-12-31", "--test", "decree");
    private static final String USED = "Used, as asked for by --unverified: figures and tests without a source at hand "
            + "Có dùng mức và cách đo chưa có nguồn đối chiếu, theo yêu cầu (--unverified) ";
    private static final String NOT_USED =
            "Not used: figures and tests marked unverified, without a source at hand; --unverified uses them "
                    + "Không dùng mức và cách đo chưa có nguồn đối chiếu (unverified); muốn dùng, thêm --unverified ";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void households() throws IOException {
        program().file("by-hand.jsonl", Files.readAllBytes(Path.of("sample/by-hand.jsonl")));
    }

    private Program program() {
        program = new Program(folder).standardOutput(new ByteArrayOutputStream());
        return program;
    }

    private String said(int exitCode, String command, List<String> law, String... more) {
        String[] args = Stream.of(
                        Stream.of(command, "--out", folder.resolve("out").toString()),
                        law.stream(),
                        Stream.of(more),
                        Stream.of(folder.resolve("by-hand.jsonl").toString()))
                .flatMap(words -> words)
                .toArray(String[]::new);
        assertThat(program().run(args)).as(program.out() + program.err()).isEqualTo(exitCode);
        return program.sentences();
    }

    @Test
    void without_it_the_indicators_stay_unknown_and_the_summary_names_the_option() throws IOException {
        assertThat(said(0, "determine", OF_2020))
                .contains(NOT_USED)
                .contains("test not verified, and not used (--unverified uses it): health-insurance")
                .doesNotContain("Used, as asked");
        assertThat(program.result("determinations.csv").lines().skip(1))
                .hasSize(8)
                .allMatch(row -> row.contains("\"unverified\"") && row.contains("\"0..10\""));
        assertThat(program.result("determinations.jsonl").lines())
                .allMatch(line -> line.contains("{\"kind\":\"unverified\",\"indicators\":[\"health-care\""));
    }

    @Test
    void with_it_they_are_determined_and_every_result_says_so() throws IOException {
        assertThat(said(0, "determine", OF_2020, "--unverified"))
                .contains(USED)
                .contains("unverified, and used as asked for: tests-2016 8 ")
                .doesNotContain("Not used", "not verified, and not used");
        assertThat(program.result("determinations.csv").lines().skip(1))
                .hasSize(8)
                .allMatch(row -> row.contains("\"unverified-used:tests-2016"))
                .noneMatch(row -> row.contains("\"0..10\""));
        assertThat(program.result("determinations.jsonl").lines())
                .allMatch(line -> line.contains("{\"kind\":\"source\",\"citation\":\"tests-2016\"}"))
                .noneMatch(line -> line.contains("\"kind\":\"unverified\""));
    }

    @Test
    void the_review_and_the_printed_form_say_it_too() throws IOException {
        assertThat(said(0, "review", OF_2020, "--year", "2020")).contains(NOT_USED);
        assertThat(deprivations()).hasSize(80).containsOnly("unknown");
        assertThat(program.result("review.csv")).doesNotContain("unverified-used");
        assertThat(said(0, "review", OF_2020, "--year", "2020", "--unverified")).contains(USED);
        assertThat(deprivations()).hasSize(80).contains("yes", "no");
        assertThat(program.result("review.csv").lines().findFirst().orElseThrow())
                .endsWith(",\"unverified-used\"");
        assertThat(program.result("review.csv").lines().skip(1))
                .hasSize(8)
                .allMatch(row -> row.endsWith("\"tests-2016\""));

        List<String> poor = Stream.concat(OF_2020.stream(), Stream.of("--id", "poor", "--language", "en"))
                .toList();
        assertThat(said(0, "form", poor)).contains(NOT_USED);
        assertThat(program.result("form.html")).contains("have no source at hand; they were not used");
        assertThat(said(0, "form", poor, "--unverified")).contains(USED);
        assertThat(program.result("form.html")).contains(": not verified.").doesNotContain("they were not used");
    }

    /** What the review says of each indicator of each household. */
    private List<String> deprivations() throws IOException {
        List<List<String>> rows = program.result("review.csv")
                .lines()
                .map(row -> List.of(row.replace("\"", "").split(",", -1)))
                .toList();
        List<String> header = rows.get(0);
        return rows.stream()
                .skip(1)
                .flatMap(row -> IntStream.range(0, header.size())
                        .filter(column -> header.get(column).startsWith("deprived:"))
                        .mapToObj(row::get))
                .toList();
    }

    @Test
    void decisions_on_such_determinations_are_counted() throws IOException {
        program().file("decisions.csv", "household-id,decided,decided-on,number,reason");
        for (String[] option : new String[][] {{"--unverified"}, {}}) {
            said(0, "determine", OF_2020, option);
            assertThat(program()
                            .run(
                                    "decide",
                                    "--decisions",
                                    folder.resolve("decisions.csv").toString(),
                                    "--ledger",
                                    folder.resolve("ledger.jsonl").toString(),
                                    "--out",
                                    folder.resolve("out").toString(),
                                    folder.resolve("out/determinations.jsonl").toString()))
                    .as(program.err())
                    .isZero();
            assertThat(program.sentences()
                            .contains("Determined with figures and tests marked unverified (--unverified): 8"
                                    + " determinations "
                                    + "có dùng mức và cách đo chưa có nguồn đối chiếu, theo yêu cầu khi"
                                    + " xác định "))
                    .isEqualTo(option.length > 0);
        }
    }

    @Test
    void a_test_that_rests_on_such_a_line_is_refused_before_a_household_is_read() throws IOException {
        String standard = new LawProgram(folder).filledIn();
        program()
                .file(
                        "filled.json",
                        Files.readString(Path.of(standard))
                                .replace("\"gazette\"", "\"unverified\"")
                                .getBytes(StandardCharsets.UTF_8));
        List<String> law = List.of("--applied-on", "2032-06-01", "--test", "decree", "--standard", standard);

        said(2, "determine", law);
        assertThat(program.err())
                .isEqualTo(
                        "The test decree of my-standard rests on figures marked unverified, without a source at hand."
                                + " They are used only if you ask for it: --unverified.\n"
                                + "Cách xác định này của my-standard dựa trên mức chưa có nguồn đối chiếu (unverified)."
                                + " Chỉ dùng khi có yêu cầu: --unverified.\n");
        assertThat(said(0, "determine", law, "--unverified")).contains(USED);
    }

    @Test
    void a_packed_population_could_not_say_it() {
        said(2, "pack", OF_2020, "--unverified");
        assertThat(program.err())
                .startsWith("--unverified: A packed population does not keep that this was asked for,");
    }

    @Test
    void a_standard_with_a_source_for_everything_has_nothing_to_use() {
        List<String> law = List.of("--applied-on", "2024-12-31", "--test", "circular");

        assertThat(said(0, "determine", law, "--unverified"))
                .contains("--unverified: Nothing in vn-2022-2026 is marked unverified "
                        + "--unverified: vn-2022-2026 không có gì thiếu nguồn đối chiếu ");
        assertThat(said(0, "determine", law)).doesNotContain("unverified");
    }

    @Test
    void misspelt_it_is_suggested() {
        said(2, "determine", OF_2020, "--unverifed");
        assertThat(program.err()).contains("'--unverifed'").contains("--unverified");
    }
}
