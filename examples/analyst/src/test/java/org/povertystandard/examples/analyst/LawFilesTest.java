package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command of {@code law} takes a standard by its id, as a file, or as a folder of files. */
class LawFilesTest {
    private static final String LINE = "\"sets\": {\"figures\": {\"income-line-rural\": 2200000}}";

    @TempDir
    private Path folder;

    private LawProgram program;

    @BeforeEach
    void start() {
        program = new LawProgram(folder);
    }

    private String words(int exitCode, String... args) {
        return program.law(exitCode, args).out();
    }

    @Test
    void list_of_a_folder_is_of_its_standards_alone() throws IOException {
        Files.createDirectory(folder.resolve("laws"));
        program.filledIn();
        Files.move(folder.resolve("filled.json"), folder.resolve("laws/mine.json"));
        Files.move(Path.of(program.overlay("reform", "my-standard", LINE)), folder.resolve("laws/reform.json"));

        assertThat(listed(program.path("laws"))).containsExactly("my-standard", "reform");
        assertThat(listed("vn-2022-2026", program.path("laws"))).hasSize(3);
        assertThat(listed("--standard", program.path("laws"))).hasSize(13);
    }

    /** The ids; what is indented belongs to the line before it. */
    private Stream<String> listed(String... words) {
        String[] args = Stream.concat(Stream.of("list"), Stream.of(words)).toArray(String[]::new);
        return words(0, args).lines().filter(line -> !line.startsWith(" ")).map(line -> line.split(" ")[0]);
    }

    @Test
    void list_has_the_lines_through_time_those_of_inquiries_too() throws IOException {
        assertThat(words(0, "list", "--lines", "vn-2022-2026", "vn-hanoi-2022-2025", "--language", "en"))
                .contains(
                        "vn-2022-2026 | Việt Nam | 2022-01-01..2025-12-31 | decree\n"
                                + "  Income line | urban | <= 2000000 dong/person/month | gazette\n"
                                + "  Income line | rural | <= 1500000 dong/person/month | gazette\n",
                        "vn-hanoi-2022-2025 | Hanoi | 2022-01-01..2025-12-31 | decree\n",
                        "  Income line | rural | <= 2000000 dong/person/month | press\n",
                        "| 2022-05-15..2025-12-31 | decree, circular:\n  average-living-standard\n")
                .doesNotContain("vn-2016-2021");
    }

    /** Half an archive or half a case file would be taken for a whole one. */
    @Test
    void a_file_bears_its_name_only_when_it_is_complete() throws IOException {
        Files.createDirectory(folder.resolve("cases.json.part"));

        assertThat(program.law(3, "cases", "vn-2011-2015", "--out", program.path("cases.json"))
                        .err())
                .startsWith("Cannot write ");
        assertThat(folder.resolve("cases.json")).doesNotExist();
    }

    @Test
    void show_of_an_overlay_says_what_it_rests_on() throws IOException {
        assertThat(words(0, "show", program.overlay("line-2-2", "vn-2022-2026", LINE), "--language", "en"))
                .contains("This is a proposal and no law. Stands on the standard vn-2022-2026: To compare.")
                .containsPattern("Income line, rural +2,200,000 dong per person per ");
    }

    @Test
    void show_of_a_folder_needs_exactly_one() throws IOException {
        program.overlay("one", "vn-2022-2026", LINE);
        assertThat(words(0, "show", folder.toString(), "--language", "en")).contains("Standard: one");

        program.overlay("two", "vn-2022-2026", LINE);
        assertThat(program.law(2, "show", folder.toString()).err()).contains("This folder holds 2 standards");
    }

    @Test
    void diff_of_the_law_and_an_overlay_on_it() throws IOException {
        String reform = program.overlay("line-2-2", "vn-2022-2026", LINE);

        assertThat(words(0, "diff", "vn-2022-2026", reform, "--language", "en"))
                .containsPattern("Income line, rural +1,500,000 dong per +2,200,000 dong per ")
                .contains("decree: not-poor -> near-poor: yes, such as this household, reviewed in 2022\n"
                        + "  {\"id\":\"witness\"");
    }

    @Test
    void diff_names_what_an_unasked_question_counts_as() throws IOException {
        String reform = program.overlay(
                "radio",
                "vn-2022-2026",
                "\"removes\": {\"readings\": [\"unasked-owns-radio\"]}, \"sets\": {\"unasked\": {\"owns-radio\":"
                        + " true}}");

        assertThat(words(0, "diff", "vn-2022-2026", reform, "--language", "en"))
                .contains("counts as: no", "counts as: yes")
                .doesNotContain("Nothing reads otherwise");
    }

    /** Which households are shown, and up to what size no others are, is tested where it is found. */
    @ParameterizedTest
    @ValueSource(strings = {"lines-of-2027", "four-deprivations", "insurance-from-three"})
    void the_differences_of_the_worked_reforms_look_like_this(String reform) throws IOException {
        Path file = Path.of("../embedding/src/main/resources/org/povertystandard/examples/embedding", reform + ".json");

        Golden.assertMatches(
                "law-diff-" + reform + ".txt",
                words(0, "diff", "vn-2022-2026", file.toString(), "--language", "en")
                        .replaceAll("(?m)^  \\{.*$", "  (household)")
                        .replaceAll(" \\(for up to \\d+ members\\)", ""));
    }

    @Test
    void diff_of_two_files_of_one_id() throws IOException {
        String before = program.filledIn();
        String after = program.file(
                "after.json",
                program.text("filled.json").replace("\"area-limit\", \"value\": 8", "\"area-limit\", \"value\": 9"));

        assertThat(words(0, "diff", before, after, "--language", "en"))
                .contains("housing-area: newly deprived: yes, such as this household");
    }

    @Test
    void diff_of_an_overlay_whose_base_is_the_other_file() throws IOException {
        String mine = program.filledIn();
        String reform = program.overlay("reform", "my-standard", LINE);

        assertThat(words(0, "diff", mine, reform, "--language", "en"))
                .contains("decree: not-poor -> near-poor: yes, such as this household");
    }

    @Test
    void cases_of_an_overlay_pass_when_tried_with_it() throws IOException {
        String reform = program.overlay("reform", "vn-2006-2010", "\"sets\": {\"figures\": {\"line-rural\": 250000}}");

        assertThat(words(0, "cases", reform, "--out", program.path("cases.json")))
                .contains(": 4 ca cho 2 trong 2 điều kiện của reform, cách xác định decree; ");
        assertThat(words(0, "try", program.path("cases.json"), "--standard", reform))
                .isEqualTo("4 ca, 0 ca khác kết quả mong đợi.\n");
    }

    @Test
    void cases_of_one_version_say_what_the_next_one_changes() throws IOException {
        program.law(0, "cases", "vn-2006-2010", "--out", program.path("cases.json"));
        String reform = program.overlay("reform", "vn-2006-2010", "\"sets\": {\"figures\": {\"line-rural\": 250000}}");

        assertThat(words(0, "try", program.path("cases.json"), "--against", "vn-2006-2010", "--language", "en"))
                .isEqualTo("4 cases; under vn-2006-2010 0 change class.\n");
        assertThat(words(1, "try", program.path("cases.json"), "--against", reform, "--language", "en")
                        .lines())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("cases.json:") && line.endsWith("\": not-poor -> poor"))
                .anyMatch(line -> line.startsWith("  {\"id\":") && line.contains("\"income12Months\":"))
                .endsWith("4 cases; under reform 1 changes class.");
        assertThat(words(1, "try", program.path("cases.json"), "--against", reform))
                .endsWith("4 ca; theo reform có 1 ca đổi loại.\n");
    }

    @Test
    void where_the_next_version_does_not_cover_the_day_its_own_first_day_counts() {
        program.law(0, "cases", "vn-2006-2010", "--out", program.path("cases.json"));

        assertThat(words(1, "try", program.path("cases.json"), "--against", "vn-2011-2015", "--language", "en"))
                .contains(": not-poor -> poor\n")
                .endsWith(" change class. Applied on 2011-01-01.\n");
    }

    @Test
    void a_test_that_the_other_standard_does_not_have_is_not_applied() throws IOException {
        program.file("cases.json", """
            {"format": "poverty-cases/1", "standard": "vn-2022-2026",
             "bases": {"b": {"id": "b", "reviewedOn": "2024-10-15", "place": {"area": "rural"}, "dwelling": {}, "assets": {},
                             "land": {}, "livestock": {}, "members": [{"id": "1"}]}},
             "cases": [{"name": "by scores", "source": "Art. 1", "base": "b", "appliedOn": "2024-12-31",
                        "test": "circular", "expect": {"possible": ["poor", "near-poor", "not-poor"]}}]}
            """);

        assertThat(words(1, "try", program.path("cases.json"), "--against", "vn-2027-2030", "--language", "en"))
                .contains("\"by scores\": poor or near-poor or not-poor -> not applied\n")
                .endsWith("1 case; under vn-2027-2030 1 changes class.\n");
    }

    @Test
    void why_an_atom_cannot_have_cases_is_said_in_the_language_asked_for() {
        assertThat(words(0, "cases", "vn-2016-2021", "--out", program.path("cases.json")))
                .contains("không thể có: ", " dựa vào điều chưa có nguồn đối chiếu (unverified), không được dùng\n")
                .doesNotContain("infeasible", "withheld");
        assertThat(words(0, "cases", "vn-2016-2021", "--out", program.path("cases.json"), "--language", "en"))
                .contains("infeasible: ", " rests on what is marked unverified, which is withheld\n")
                .doesNotContain("không thể có");
    }

    @Test
    void book_of_a_reform_says_what_is_different_from_the_law() throws IOException {
        program.law(0, "book", program.overlay("line-2-2", "vn-2022-2026", LINE), "--out", program.path("book"));

        assertThat(program.text("book/line-2-2.en.md"))
                .contains("What is different from the standard it rests on")
                .contains("Compared with “Multidimensional poverty standard 2022-2025, continued in 2026”"
                        + " (vn-2022-2026)");
    }

    @Test
    void new_can_start_from_a_file() throws IOException {
        program.law(0, "new", "--from", program.filledIn(), program.path("next.json"));

        assertThat(program.text("next.json")).contains("it was my-standard");
    }

    @Test
    void a_file_that_is_not_there_is_told_from_a_name_that_is_none() {
        assertThat(program.law(2, "show", program.path("nowhere.json")).err())
                .startsWith("nowhere.json: There is no such file.\n");
        assertThat(program.law(2, "check", "vn-1900").err()).startsWith("There is no standard vn-1900. There are: ");
    }

    @Test
    void a_file_that_is_wrong_is_told_in_both_languages() throws IOException {
        String wrong = program.overlay("wrong", "vn-2022-2026", "\"sets\": {\"figures\": {\"line\": 1}}");

        for (String command : new String[] {"show", "list", "book", "cases"}) {
            assertThat(program.law(2, command, wrong).err().lines())
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("wrong.json:7: /sets/figures/line: "));
        }
    }
}
