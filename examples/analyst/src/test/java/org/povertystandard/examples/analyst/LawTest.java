package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.examples.analyst.terminal.Wrapped;

/** The commands of {@code law}, as somebody who keeps the law's data uses them. */
class LawTest {
    @TempDir
    private Path folder;

    private LawProgram program;

    @BeforeEach
    void start() {
        program = new LawProgram(folder);
    }

    private Program law(int exitCode, String... args) {
        return program.law(exitCode, args);
    }

    private String path(String name) {
        return program.path(name);
    }

    private String filledIn() throws IOException {
        return program.filledIn();
    }

    @Test
    void list_names_every_standard_with_its_days_and_tests() {
        assertThat(law(0, "list", "--language", "en").out())
                .containsPattern("\nvn-2022-2026 +2022-01-01\\.\\.2026-12-31  \\(decree,circular\\)\n"
                        + "  Multidimensional poverty standard ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "list --lines", "list --language en", "list --lines --language en"})
    void list_fits_a_terminal(String words) {
        assertThat(law(0, words.split(" ")).out().lines()).allMatch(line -> Wrapped.length(line) <= 80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show vn-2022-2026",
                "show vn-2022-2026 --language en",
                "show vn-ho-chi-minh-city-2024-2026",
                "diff vn-2001-2005 vn-2006-2010",
                "diff vn-2001-2005 vn-2006-2010 --language en"
            })
    void a_standard_in_words_fits_a_terminal(String words) {
        var watched = new Program(folder).onTerminal();
        assertThat(watched.run(("law " + words).split(" "))).isZero();

        assertThat(watched.out().lines().filter(line -> !line.contains("{\"")))
                .allMatch(line -> Wrapped.length(line) <= 80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check vn-2011-2015 vn-hanoi-2022-2025 --language en", "check vn-2011-2015 vn-hanoi-2022-2025"})
    void findings_fit_a_terminal_and_stay_as_they_are_elsewhere(String words) {
        String[] args = ("law " + words).split(" ");
        var watched = new Program(folder).onTerminal();
        assertThat(watched.run(args)).isZero();

        assertThat(watched.out().lines().filter(line -> !line.contains("{\"")))
                .allMatch(line -> Wrapped.length(line) <= 80);
        assertThat(watched.out().replaceAll("\\s+", " "))
                .isEqualTo(law(0, words.split(" ")).out().replaceAll("\\s+", " "));
    }

    @Test
    void list_counts_a_standard_of_your_own_too() throws IOException {
        assertThat(law(0, "list", "--standard", filledIn()).out())
                .contains("my-standard")
                .contains("vn-2022-2026");
    }

    @Test
    void cases_are_written_for_each_atom_and_pass_when_tried() {
        assertThat(law(0, "cases", "vn-2006-2010", "--out", path("cases.json")).out())
                .endsWith(": 4 ca cho 2 trong 2 điều kiện của vn-2006-2010, cách xác định decree; 0 điều"
                        + " kiện chưa tìm được ca, 0 điều kiện không thể có ca.\n");
        assertThat(law(0, "try", path("cases.json")).out()).isEqualTo("4 ca, 0 ca khác kết quả mong đợi.\n");
    }

    @Test
    void cases_of_a_test_that_the_standard_does_not_have() {
        assertThat(law(2, "cases", "vn-2006-2010", "--test", "circular").err())
                .contains("vn-2006-2010 has no test \"circular\". It has: decree.", "\"circular\". Có: decree.");
    }

    @Test
    void show_says_a_standard_in_words() throws IOException {
        Golden.assertMatches(
                "law-show-my-standard.txt",
                law(0, "show", "my-standard", "--language", "en", "--standard", filledIn())
                        .out()
                        .replaceAll("[0-9a-f]{64}", "(hash)"));
    }

    @Test
    void show_speaks_vietnamese_unless_told_otherwise() {
        assertThat(law(0, "show", "vn-2022-2026").out())
                .contains(
                        "   Hộ thiếu hụt khi: có ít nhất một thành viên thuộc một trong các trường hợp\n   sau:\n   a) ")
                .contains("2. Phân loại hộ");
    }

    @Test
    void show_of_a_standard_that_is_not_there() {
        assertThat(law(2, "show", "vn-1900").err())
                .startsWith("There is no standard vn-1900. There are: ")
                .endsWith("Không có chuẩn \"vn-1900\".\n");
    }

    @Test
    void new_can_start_from_the_law_in_force() throws IOException {
        law(0, "new", "--from", "vn-2022-2026", path("next.json"));

        Program checked = law(1, "check", "--language", "en", path("next.json"));
        assertThat(checked.out())
                .contains("it was vn-2022-2026")
                .contains("the name in English; it was Multidimensional poverty standard 2022-2025, continued in 2026")
                .endsWith("18 problems.\n");
        assertThat(checked.out().lines().filter(line -> line.contains("This is still to be filled in.")))
                .hasSize(18);
    }

    @Test
    void new_never_writes_over_a_file() throws IOException {
        Files.writeString(folder.resolve("mine.json"), "mine");

        assertThat(law(2, "new", path("mine.json")).err())
                .isEqualTo("mine.json: The file is there already, and stays as it is.\n"
                        + "mine.json: Tệp đã có, không ghi đè.\n");
        assertThat(folder.resolve("mine.json")).hasContent("mine");
    }

    @Test
    void diff_of_a_standard_with_itself_is_nothing() {
        assertThat(law(0, "diff", "vn-2022-2026", "vn-2022-2026", "--language", "en")
                        .out())
                .contains("Nothing reads otherwise.")
                .contains("Under the tests that both have, no household changes class");
    }

    @Test
    void diff_and_check_say_that_what_is_unverified_is_looked_at() {
        assertThat(law(0, "diff", "vn-2011-2015", "vn-2016-2021", "--language", "en")
                        .out())
                .contains("vn-2016-2021: what is marked unverified is looked at here as well");
        assertThat(law(0, "check", "vn-2016-2021").out())
                .contains("vn-2016-2021: ở đây có xét cả những gì chưa có nguồn");
        assertThat(law(0, "check", "vn-2011-2015").out()).doesNotContain("unverified");
    }

    /** Each number stands in the list once, and nothing is in the list that no change refers to. */
    @Test
    void diff_lists_the_sources_whose_numbers_it_prints() {
        String diff = law(0, "diff", "vn-2022-2026", "vn-2027-2030", "--language", "en")
                .out();

        String changes = diff.substring(0, diff.indexOf("\nActs and sources\n"));
        String list = diff.substring(changes.length(), diff.indexOf("decree: "));
        assertThat(numbers(list))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(numbers(changes)));
        assertThat(list)
                .contains("Decree 351/2025/NĐ-CP")
                .containsPattern("standard of poor and near-poor households  .*\n +2027-2030\\.");
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\[\\d+]")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void diff_says_what_reads_otherwise_and_whom_it_moves() throws IOException {
        String mine = filledIn();
        String json = Files.readString(Path.of(mine))
                .replace("\"my-standard\"", "\"next-standard\"")
                .replace("2033-01-01", "2034-01-01")
                .replace("2032-01-01", "2033-01-01")
                .replace("\"income-line-rural\", \"value\": 1500000", "\"income-line-rural\", \"value\": 1600000");
        Files.writeString(folder.resolve("next.json"), json);
        String next = path("next.json");

        Program diff = law(0, "diff", "my-standard", "next-standard", "--standard", mine, "--standard", next);

        assertThat(diff.out())
                .contains("decree: not-poor -> near-poor: có, ví dụ hộ này, rà soát năm 2033\n  {\"id\":\"witness\"")
                .endsWith("Mọi bước đổi loại khác đều không thể xảy ra.\n");
    }

    /** The law in force with another share of dependants. */
    private String otherShare(String share) throws IOException {
        String overlay = """
            {"format": "poverty-standard-overlay/1", "id": "other-share", "name": {"vi": "x", "en": "x"},
             "base": "vn-2022-2026", "as": "reform", "reason": {"vi": "x", "en": "x"},
             "instruments": [{"id": "proposal", "kind": {"vi": "Đề xuất", "en": "Proposal"}}],
             "citations": [{"id": "p", "instrument": "proposal", "place": {"vi": "1", "en": "1"}, "attestation": "draft"}],
             "cite": ["p"], "sets": {"figures": {"dependants-share-limit": %s}}}
            """.formatted(share);
        Files.writeString(folder.resolve("share.json"), overlay);
        return path("share.json");
    }

    @Test
    void diff_says_up_to_how_many_members_it_is_shown_and_how_many_a_file_holds() throws IOException {
        String near = otherShare("0.5001");

        assertThat(law(0, "diff", "vn-2022-2026", near, "--language", "en").out())
                .endsWith(
                        "Under the tests that both have, no household changes class (for up to 5000 members; a file holds"
                                + " households of up to 1000).\n");
        assertThat(law(0, "diff", "vn-2022-2026", near).out())
                .endsWith(
                        "không hộ nào đổi loại (với hộ không quá 5000 người; tệp chỉ chứa hộ không quá 1000 người).\n");
    }

    @Test
    void diff_shows_a_household_of_fifty_one_members_and_that_nothing_else_changes() throws IOException {
        String changed = law(0, "diff", "vn-2022-2026", otherShare("0.51"), "--language", "en")
                .out();

        assertThat(changed)
                .contains(
                        "decree: poor -> near-poor: yes, such as this household, reviewed in 2022\n  {\"id\":\"witness\"")
                .contains("\"id\":\"51\"")
                .doesNotContain("\"id\":\"52\"")
                .endsWith("Every other step from class to class is impossible.\n");
    }

    @Test
    void book_writes_pages_and_an_index_of_them() throws IOException {
        Program program =
                law(0, "book", "vn-2022-2026", "my-standard", "--standard", filledIn(), "--out", path("book"));

        assertThat(program.out()).isEqualTo("book/index.vi.html\n");
        try (Stream<Path> files = Files.list(folder.resolve("book"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(12)
                    .contains("index.en.html", "index.vi.md", "my-standard.en.html", "vn-2022-2026.vi.md");
        }
    }

    @Test
    void book_into_a_place_that_cannot_be_written() throws IOException {
        Files.writeString(folder.resolve("book"), "a file");

        assertThat(law(3, "book", "vn-2022-2026", "--out", path("book")).err()).startsWith("Cannot write ");
    }

    @Test
    void book_that_is_cut_short_has_no_index() throws IOException {
        Files.createDirectories(folder.resolve("book/vn-2022-2026.vi.md"));

        law(3, "book", "vn-2022-2026", "--out", path("book"));

        try (Stream<Path> files = Files.list(folder.resolve("book"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("index."));
        }
    }

    private void cases(String expected) throws IOException {
        Files.writeString(folder.resolve("cases.json"), """
            {"format": "poverty-cases/1", "standard": "vn-2022-2026",
             "bases": {"b": {"id": "b", "reviewedOn": "2024-10-15", "income12Months": 999999999,
                             "place": {"area": "rural"}, "dwelling": {}, "assets": {}, "land": {},
                             "livestock": {}, "members": [{"id": "1"}]}},
             "cases": [{"name": "income above the line is not poor", "source": "Art. 3", "base": "b",
                        "appliedOn": "2024-12-31", "test": "decree", "expect": {"possible": ["%s"]}}]}
            """.formatted(expected));
    }

    @Test
    void try_says_that_cases_come_out_as_expected() throws IOException {
        cases("not-poor");

        assertThat(law(0, "try", path("cases.json")).out()).isEqualTo("1 ca, 0 ca khác kết quả mong đợi.\n");
    }

    @Test
    void try_names_the_case_that_does_not() throws IOException {
        cases("poor");

        assertThat(law(1, "try", path("cases.json"), "--language", "en").out())
                .isEqualTo("cases.json:5 (/cases/0): case \"income above the line is not poor\" (Art. 3):\n"
                        + "  possible: expected [poor], found [not-poor]\n"
                        + "1 case, 1 not as expected.\n");
        assertThat(law(1, "try", path("cases.json")).out())
                .endsWith("cases.json:5 (/cases/0): ca \"income above the line is not poor\" (Art. 3):\n"
                        + "  possible: mong đợi [poor], kết quả là [not-poor]\n"
                        + "1 ca, 1 ca khác kết quả mong đợi.\n");
    }

    @Test
    void try_of_what_is_no_case_file() throws IOException {
        Files.writeString(folder.resolve("cases.json"), "{}");

        assertThat(law(2, "try", path("cases.json")).err())
                .isEqualTo("cases.json: the case file: the key format is missing, or no text.\n"
                        + "cases.json: tệp ca: thiếu khóa format, hoặc giá trị không phải chuỗi ký tự.\n");
        assertThat(law(2, "try", path("nowhere")).err()).startsWith("nowhere: There is no such file.");
    }

    @Test
    void try_of_a_household_that_cannot_be_read_says_where_in_both_languages() throws IOException {
        cases("poor");
        Path file = folder.resolve("cases.json");
        Files.writeString(file, Files.readString(file).replace("\"area\": \"rural\"", "\"area\": \"rual\""));

        assertThat(law(2, "try", file.toString()).err())
                .contains("cases.json:5 (/cases/0): \"income above the line is not poor\": /place/area: ")
                .contains("Did you mean \"rural\"?", "Có phải là \"rural\"?");
    }

    @Test
    void law_alone_says_what_there_is() {
        assertThat(law(2).err()).isEqualTo("Name a command of law.\nTry: poverty law --help\n");
        for (String command : List.of("list", "show", "new", "diff", "check", "try", "book", "archive")) {
            assertThat(law(0, command, "--help").out()).contains("Usage: poverty law " + command, "Exit codes:");
        }
    }

    @Test
    void a_language_that_is_not_spoken() {
        assertThat(law(2, "list", "--language", "fr").err()).startsWith("--language: \"fr\" is not a language here.");
    }

    @Test
    void what_is_printed_has_no_control_characters() throws IOException {
        String json = Files.readString(Path.of(filledIn()))
                .replace("\"filled in\"", "\"\\u001b[2Jx\"")
                .replace("\"gazette\"", "\"\\u001b[2Jy\"")
                .replace("\"tables\"", "\"\\u001b[2Jz\"");
        Files.writeString(folder.resolve("hostile.json"), json);

        Program checked = law(1, "check", "--language", "en", path("hostile.json"));
        assertThat(checked.out()).contains("Found: \"U+001B\"").doesNotContain("\u001b");
        assertThat(law(2, "show", path("hostile.json")).err())
                .contains("Found: \"U+001B\"")
                .doesNotContain("\u001b");
    }
}
