package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Exit code 2: nothing can be read as it is meant. Every message word for word, and nothing left behind. */
class UsageTest {
    private static final String NATIONAL = String.join(
            "\n  ",
            "",
            "vn-2001-2005 (2001-01-01 to 2005-12-31: decree)",
            "vn-2006-2010 (2006-01-01 to 2007-12-31: decree;\n    2008-01-01 to 2010-12-31: decree)",
            "vn-2011-2015 (2011-01-01 to 2015-12-31: decree)",
            "vn-2016-2021 (2016-01-01 to 2020-12-31: decree;\n    2021-01-01 to 2021-12-31: decree)",
            "vn-2022-2026 (2022-01-01 to 2025-12-31: decree, circular;\n    2026-01-01 to 2026-12-31: decree;\n"
                    + "    2026-01-01 to 2026-12-31: circular)",
            "vn-2027-2030 (2027-01-01 to 2030-12-31: decree)");

    private static final String HOUSEHOLDS = "household-id,reviewed-on,area";
    private static final String MEMBERS = "household-id,member-id,relation";

    @TempDir
    private Path folder;

    private Program program() throws IOException {
        return new Program(folder)
                .file("households.csv", HOUSEHOLDS, "h1,2024-10-01,rural")
                .file("members.csv", MEMBERS, "h1,1,head");
    }

    private void assertRefused(Program program, String options, String[] files, String... message) {
        assertThat(program.determine(options, files)).isEqualTo(2);
        assertThat(program.err()).isEqualTo(String.join("\n", message) + "\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private static String[] files(String... names) {
        return names;
    }

    @Test
    void the_day_must_be_given() throws IOException {
        assertRefused(
                program(),
                "--test circular",
                files("households.csv"),
                "Missing required option: '--applied-on=DAY'",
                "Thiếu: --applied-on.",
                "Try: poverty determine --help");
    }

    @Test
    void a_number_is_a_number() {
        var program = new Program(folder);

        assertThat(program.run("generate", "--area", "nation", "--year", "2024", "--households", "2000x"))
                .isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("Invalid value for option '--households': \"2000x\" is not a whole number, such as 1500.\n"
                        + "--households: Phải là số nguyên, ví dụ 1500.\nTry: poverty generate --help\n");
    }

    @Test
    void the_day_is_a_day() throws IOException {
        assertRefused(
                program(),
                "--applied-on 31/12/2024 --test circular",
                files("households.csv"),
                "--applied-on: \"31/12/2024\" is not a day. Write it yyyy-mm-dd, such as 2024-12-31.",
                "--applied-on: Ngày được viết yyyy-mm-dd, ví dụ 2024-12-31.");
    }

    @Test
    void a_day_that_is_not_covered() throws IOException {
        assertRefused(
                program(),
                "--applied-on 2021-12-31 --test circular",
                files("households.csv"),
                "No standard at hand applies the test circular on 2021-12-31. vn-2016-2021 has none: Circular"
                        + " 07/2021/TT-BLĐTBXH did not cover 2016-2021; the score forms of that time are not here. Covered"
                        + " are:" + NATIONAL,
                "Không có chuẩn nào áp dụng cách xác định circular vào ngày 2021-12-31.");
    }

    @Test
    void a_place_without_a_standard_of_its_own() throws IOException {
        assertRefused(
                program(),
                "--applied-on 2024-12-31 --test decree --place da-nang",
                files("households.csv"),
                "No standard at hand of da-nang applies the test decree on 2024-12-31. Covered are: the places binh-duong,"
                        + " hanoi, ho-chi-minh-city, quang-ninh.",
                "Không có chuẩn nào của da-nang áp dụng cách xác định decree vào ngày 2024-12-31.");
    }

    @Test
    void a_place_beside_a_standard_of_ones_own() throws IOException {
        assertRefused(
                program(),
                "--applied-on 2024-12-31 --test decree --place hanoi --standard mine.json",
                files("households.csv"),
                "--place: It chooses among the bundled standards; a standard of your own says itself where it holds.",
                "--place: Chỉ dùng để chọn trong các chuẩn có sẵn.");
    }

    @Test
    void a_test_that_is_not_covered() throws IOException {
        assertRefused(
                program(),
                "--applied-on 2025-12-31 --test circulr",
                files("households.csv"),
                "No standard at hand applies the test circulr on 2025-12-31. Covered are:" + NATIONAL,
                "Did you mean \"circular\"?",
                "Không có chuẩn nào áp dụng cách xác định circulr vào ngày 2025-12-31. Có phải là \"circular\"?");
    }

    @Test
    void what_is_not_written_as_an_id() throws IOException {
        for (String option : List.of("--test", "--also-local", "--place")) {
            assertRefused(
                    program(),
                    "--applied-on 2025-12-31 " + (option.equals("--test") ? "" : "--test circular ") + option
                            + " Circular",
                    files("households.csv"),
                    option + ": \"Circular\" is no id: lower-case words joined by hyphens, such as circular, decree or"
                            + " ho-chi-minh-city. Did you mean \"circular\"?",
                    option
                            + ": Mã gồm các từ viết thường không dấu nối bằng dấu gạch ngang, ví dụ circular, decree hoặc"
                            + " ho-chi-minh-city. Có phải là \"circular\"?");
        }
    }

    @Test
    void a_place_or_a_file_that_is_mistyped_is_met_with_the_near_one() throws IOException {
        assertRefused(
                program(),
                "--applied-on 2024-12-31 --test decree --place hanoii",
                files("households.csv"),
                "No standard at hand of hanoii applies the test decree on 2024-12-31. Covered are: the places binh-duong,"
                        + " hanoi, ho-chi-minh-city, quang-ninh. Did you mean \"hanoi\"?",
                "Không có chuẩn nào của hanoii áp dụng cách xác định decree vào ngày 2024-12-31. Có phải là \"hanoi\"?");
        assertRefused(
                program().file("draft-2027.json", "{}"),
                Program.CIRCULAR + " --standard draft-2028.json",
                files("households.csv"),
                "draft-2028.json: There is no such file. Did you mean \"draft-2027.json\"?",
                "draft-2028.json: Không có tệp này. Có phải là \"draft-2027.json\"?");
    }

    @Test
    void a_bundled_standard_needs_no_file() throws IOException {
        assertRefused(
                program(),
                Program.CIRCULAR + " --standard vn-2022-2025",
                files("households.csv"),
                "vn-2022-2025: There is no such file.",
                "vn-2022-2025: Không có tệp này.",
                "--standard: vn-2022-2026 is bundled and needs no file: leave this option out.",
                "--standard: vn-2022-2026 đã có sẵn, không cần nêu tệp: hãy bỏ tùy chọn này.");
    }

    /** Without its place, the nation's would be applied. */
    @Test
    void a_bundled_standard_of_a_place_is_found_by_its_place() throws IOException {
        assertRefused(
                program(),
                Program.CIRCULAR + " --standard vn-hanoi-2022-2025",
                files("households.csv"),
                "vn-hanoi-2022-2025: There is no such file.",
                "vn-hanoi-2022-2025: Không có tệp này.",
                "--standard: vn-hanoi-2022-2025 is bundled and needs no file: leave this option out, and name its place"
                        + " where households are determined: --place hanoi.",
                "--standard: vn-hanoi-2022-2025 đã có sẵn, không cần nêu tệp: hãy bỏ tùy chọn này, và khi xác định hộ"
                        + " thì nêu địa phương: --place hanoi.");
    }

    @Test
    void a_file_that_is_not_there() throws IOException {
        assertRefused(
                program(),
                Program.CIRCULAR,
                files("2024.jsonl"),
                "2024.jsonl: There is no such file.",
                "2024.jsonl: Không có tệp này.");
        assertRefused(
                program(),
                Program.CIRCULAR,
                files("households.csv", "people.csv"),
                "people.csv: There is no such file.",
                "people.csv: Không có tệp này.");
        assertRefused(
                program(),
                Program.CIRCULAR,
                files("mistyped.csv"),
                "mistyped.csv: There is no such file.",
                "mistyped.csv: Không có tệp này.");
    }

    @Test
    void a_folder_instead_of_a_file() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        assertRefused(
                program(),
                Program.CIRCULAR,
                files("data"),
                "data: This is a folder, not a file.",
                "data: Đây là thư mục, không phải tệp.");
    }

    @Test
    void a_command_that_is_misspelt() throws IOException {
        Program program = program();
        assertThat(program.run("determne")).isEqualTo(2);
        assertThat(program.err())
                .startsWith(
                        "Unmatched argument at index 0: 'determne'\nKhông có lệnh hoặc tùy chọn này: determne.\nDid you mean: poverty determine");
    }

    @Test
    void a_table_of_members_that_is_not_there() throws IOException {
        assertRefused(
                program().file("hue-households.csv", HOUSEHOLDS),
                Program.CIRCULAR,
                files("hue-households.csv"),
                "The table of members is missing: there is no hue-members.csv beside hue-households.csv. Name it after the"
                        + " table of households.",
                "Thiếu bảng thành viên. Hãy nêu tên tệp đó sau bảng hộ.");
        assertRefused(
                program().file("data.csv", HOUSEHOLDS),
                Program.CIRCULAR,
                files("data.csv"),
                "The table of members is missing. Name it after the table of households.",
                "Thiếu bảng thành viên. Hãy nêu tên tệp đó sau bảng hộ.");
        assertRefused(
                program(),
                Program.CIRCULAR,
                files("members.csv"),
                "The table of households is missing. Name it before members.csv.",
                "Thiếu bảng hộ. Hãy nêu tên tệp đó trước members.csv.");
    }

    @Test
    void files_whose_content_cannot_be_told() throws IOException {
        assertRefused(
                program(),
                Program.CIRCULAR,
                files("households.json"),
                "households.json: What this file holds is told by its name: .jsonl for JSON Lines, .csv for tables.",
                "households.json: Tên tệp phải kết thúc bằng .jsonl hoặc .csv.");
        assertRefused(
                program().file("a.jsonl", ""),
                Program.CIRCULAR,
                files("a.jsonl", "members.csv"),
                "Households as JSON Lines come in one file; members.csv is one too many.",
                "Tệp JSON Lines chứa cả hộ và thành viên: chỉ nêu một tệp.");
    }

    @Test
    void unknown_missing_and_doubled_columns_are_told_all_at_once() throws IOException {
        assertRefused(
                program().file("households.csv", "household-id,aera,toilet,toilet", "h1,rural,septic,septic"),
                Program.CIRCULAR,
                files("households.csv"),
                "households.csv:1: aera: There is no column \"aera\". Did you mean \"area\"?",
                "households.csv:1: aera: Không có cột nào tên \"aera\". Có phải là \"area\"?",
                "households.csv:1: toilet: The column \"toilet\" is there twice.",
                "households.csv:1: toilet: Cột \"toilet\" có hai lần.",
                "households.csv:1: reviewed-on: This column must be there.",
                "households.csv:1: reviewed-on: Thiếu cột này.");
    }

    @Test
    void poultry_is_counted_in_birds_or_in_tens_and_the_column_says_which() throws IOException {
        assertRefused(
                program().file("households.csv", HOUSEHOLDS + ",poultry", "h1,2024-10-01,rural,10"),
                Program.CIRCULAR,
                files("households.csv"),
                "households.csv:1: poultry: There is no column \"poultry\". Did you mean \"poultry-birds,"
                        + " poultry-tens\"?",
                "households.csv:1: poultry: Không có cột nào tên \"poultry\". Có phải là \"poultry-birds,"
                        + " poultry-tens\"?");
        assertRefused(
                program()
                        .file(
                                "households.csv",
                                HOUSEHOLDS + ",poultry-birds,poultry-tens",
                                "h1,2024-10-01,rural,100,10"),
                Program.CIRCULAR,
                files("households.csv"),
                "households.csv:1: poultry-tens: The columns \"poultry-birds\" and \"poultry-tens\" answer the same"
                        + " question. Keep one of them.",
                "households.csv:1: poultry-tens: Cột \"poultry-tens\" và cột \"poultry-birds\" trả lời cùng một câu hỏi;"
                        + " chỉ giữ một cột.");
    }

    @Test
    void an_empty_table() throws IOException {
        assertRefused(
                program().file("members.csv", new byte[0]),
                Program.CIRCULAR,
                files("households.csv"),
                "members.csv: The file is empty. Its first line holds the names of the columns.",
                "members.csv: Tệp trống. Dòng đầu phải là tên các cột.");
    }

    @Test
    void other_encodings() throws IOException {
        byte[] utf16 = ("\uFEFF" + HOUSEHOLDS + "\n").getBytes(StandardCharsets.UTF_16LE);
        assertRefused(
                program().file("households.csv", utf16),
                Program.CIRCULAR,
                files("households.csv"),
                "households.csv: This file is UTF-16 (little-endian), as \"Unicode text\" is. Save it as UTF-8 (in a spreadsheet: CSV UTF-8).",
                "households.csv: Tệp này là UTF-16. Hãy lưu lại bằng bảng mã UTF-8 (trong bảng tính: CSV UTF-8).");
        assertRefused(
                program().file("households.csv", "h\u00f4\n".getBytes(StandardCharsets.ISO_8859_1)),
                Program.CIRCULAR,
                files("households.csv"),
                "households.csv:1: This line is not UTF-8. Save the file as UTF-8 (in a spreadsheet: CSV UTF-8).",
                "households.csv:1: Dòng này không phải UTF-8. Hãy lưu tệp bằng bảng mã UTF-8 (trong bảng tính: CSV UTF-8).");
    }

    @Test
    void a_map_of_columns_that_does_not_fit() throws IOException {
        assertRefused(
                program()
                        .file(
                                "map.json",
                                "{\"households\": {\"columns\": {\"areas\": \"area\", \"area\": \"region\"}}, \"membres\": {}}"),
                Program.CIRCULAR + " --columns map.json",
                files("households.csv"),
                "map.json: /membres: The keys here are households, members, reviewedOn. Did you mean \"members\"?");
        assertRefused(
                program().file("map.json", "{\"households\": {\"columns\": {\"areas\": \"area\"}}}"),
                Program.CIRCULAR + " --columns map.json",
                files("households.csv"),
                "households.csv:1: areas: The map of columns names this column, and the file does not have it. Did you"
                        + " mean \"area\"?",
                "households.csv:1: areas: Bản đồ cột nêu cột này nhưng tệp không có. Có phải là \"area\"?");
        assertRefused(
                program().file("map.json", "{\"households\": }"),
                Program.CIRCULAR + " --columns map.json",
                files("households.csv"),
                "map.json:1:16: This is not JSON: Unexpected character ('}' (code 125)): expected a value",
                "map.json:1:16: Tệp này không phải JSON.");
        assertRefused(
                program().file("map.json", "{\"households\": {\"columns\": {\"a\": \"b\""),
                Program.CIRCULAR + " --columns map.json",
                files("households.csv"),
                "map.json:2:1: This is not JSON: Unexpected end-of-input: expected close marker for Object.",
                "map.json:2:1: Tệp này không phải JSON.");
    }

    @Test
    void a_standard_that_cannot_be_read() throws IOException {
        assertRefused(
                program(),
                Program.CIRCULAR + " --standard mine.json",
                files("households.csv"),
                "mine.json: There is no such file.",
                "mine.json: Không có tệp này.");

        Program program = program().file("mine.json", "{\"format\": \"poverty-standard/1\"}");
        assertThat(program.determine(Program.CIRCULAR + " --standard mine.json", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith("mine.json:1: The keys \"id\", \"name\", ")
                .contains(" are missing.\nmine.json:1: Thiếu các khóa \"id\", \"name\", ")
                .hasLineCount(2);
    }

    @Test
    void a_command_must_be_named() throws IOException {
        Program program = program();

        assertThat(program.run()).isEqualTo(2);
        assertThat(program.err()).isEqualTo("Missing required subcommand\nTry: poverty --help\n");
    }

    @Test
    void an_option_that_is_mistyped_is_told_before_the_one_that_is_missing_for_it() throws IOException {
        Program program = program();

        assertThat(program.determine("--aplied-on 2024-12-31 --test circular", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith("Unknown option: '--aplied-on'\nKhông có lệnh hoặc tùy chọn này: --aplied-on.\n")
                .contains("--applied-on")
                .endsWith("Missing required option: '--applied-on=DAY'\nThiếu: --applied-on.\n"
                        + "Try: poverty determine --help\n");
    }

    @Test
    void the_help_breaks_its_lines_only_after_a_sentence() {
        assertThat(helpOf(Main.commandLine(Surroundings.ofProcess())))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line).endsWith("."));
    }

    private static List<String> helpOf(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        return Stream.of(
                        Stream.of(spec.usageMessage().description()),
                        spec.args().stream().flatMap(each -> Stream.of(each.description())),
                        command.getSubcommands().values().stream().flatMap(each -> helpOf(each).stream()))
                .flatMap(lines -> lines)
                .toList();
    }

    @Test
    void what_is_said_of_tables_is_not_passed_over_with_json_lines() throws IOException {
        var program = new Program(folder).file("households.jsonl", "{}").file("map.json", "{}");

        assertThat(program.determine(Program.CIRCULAR + " --reviewed-on 2022-05-05", "households.jsonl"))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith("--reviewed-on: This is for tables. In JSON Lines each household says its own review date"
                        + " (reviewedOn).");
        assertThat(program.determine(Program.CIRCULAR + " --columns map.json", "-"))
                .isEqualTo(2);
        assertThat(program.err())
                .startsWith("--columns: This is for tables. In JSON Lines names and codes are as the schema has them.");
    }
}
