package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are not what they are taken for: each ends in a message that says what to do, and in its exit code. */
class MistakenFilesTest {
    private static final String HOUSEHOLDS = "household-id,reviewed-on,hardship-causes";
    private static final String MEMBERS = "household-id,member-id";

    @TempDir
    private Path folder;

    private Program program(String households, String members) throws IOException {
        return new Program(folder).file("households.csv", households).file("members.csv", members);
    }

    private void assertTold(int exitCode, Program program, String file, String... lines) {
        assertThat(program.determine(Program.CIRCULAR, file.split(" "))).isEqualTo(exitCode);
        assertThat(program.err()).isEqualTo(String.join("\n", lines) + "\n");
    }

    @Test
    void a_table_of_a_header_only() throws IOException {
        assertTold(
                0,
                program(HOUSEHOLDS, MEMBERS),
                "households.csv",
                "The input holds no household.",
                "Tệp không có hộ nào.");
    }

    @Test
    void an_empty_file_of_json() throws IOException {
        assertTold(
                0,
                new Program(folder).file("households.jsonl", ""),
                "households.jsonl",
                "The input holds no household.",
                "Tệp không có hộ nào.");
    }

    @Test
    void misspelt_columns_of_both_tables() throws IOException {
        assertTold(
                2,
                program(HOUSEHOLDS + ",roof_materal", MEMBERS + ",ethnicty"),
                "households.csv",
                "households.csv:1: roof_materal: There is no column \"roof-materal\". Did you mean \"roof-material\"?",
                "households.csv:1: roof_materal: Không có cột nào tên \"roof-materal\". Có phải là \"roof-material\"?",
                "members.csv:1: ethnicty: There is no column \"ethnicty\". Did you mean \"ethnicity\"?",
                "members.csv:1: ethnicty: Không có cột nào tên \"ethnicty\". Có phải là \"ethnicity\"?");
    }

    @Test
    void columns_with_the_names_of_the_form() throws IOException {
        assertTold(
                2,
                program("Mã hộ;Ngày rà soát;Khu vực;Nguồn nước;Ghi chú", MEMBERS),
                "households.csv",
                "households.csv:1: Mã hộ: There is no column \"mã-hộ\". Did you mean \"household-id\"?",
                "households.csv:1: Mã hộ: Không có cột nào tên \"mã-hộ\". Có phải là \"household-id\"?",
                "households.csv:1: Ngày rà soát: There is no column \"ngày-rà-soát\". Did you mean \"reviewed-on\"?",
                "households.csv:1: Ngày rà soát: Không có cột nào tên \"ngày-rà-soát\". Có phải là \"reviewed-on\"?",
                "households.csv:1: Khu vực: There is no column \"khu-vực\". Did you mean \"area\"?",
                "households.csv:1: Khu vực: Không có cột nào tên \"khu-vực\". Có phải là \"area\"?",
                "households.csv:1: Nguồn nước: There is no column \"nguồn-nước\". Did you mean \"water-source\"?",
                "households.csv:1: Nguồn nước: Không có cột nào tên \"nguồn-nước\". Có phải là \"water-source\"?",
                "households.csv:1: Ghi chú: There is no column \"ghi-chú\".",
                "households.csv:1: Ghi chú: Không có cột nào tên \"ghi-chú\".",
                "households.csv:1: household-id: This column must be there.",
                "households.csv:1: household-id: Thiếu cột này.",
                "households.csv:1: reviewed-on: This column must be there.",
                "households.csv:1: reviewed-on: Thiếu cột này.",
                "--columns says what columns mean that have other names.",
                "Dùng --columns để khai báo các cột có tên khác.");
    }

    @Test
    void columns_called_as_people_call_their_questions() throws IOException {
        Program program = program(HOUSEHOLDS + ",Nhà vệ sinh,Thu nhap 12 thang,Income12Months", MEMBERS + ",BHYT");

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(2);
        assertThat(program.err())
                .contains(
                        "households.csv:1: Nhà vệ sinh: There is no column \"nhà-vệ-sinh\". Did you mean \"toilet\"?",
                        "households.csv:1: Thu nhap 12 thang: There is no column \"thu-nhap-12-thang\". Did you mean"
                                + " \"income-12-months\"?",
                        "households.csv:1: Income12Months: There is no column \"income12months\". Did you mean"
                                + " \"income-12-months\"?",
                        "members.csv:1: BHYT: There is no column \"bhyt\". Did you mean \"health-insurance\"?");
    }

    @Test
    void a_misspelt_column_of_the_households_and_no_table_of_members() throws IOException {
        assertTold(
                2,
                program(HOUSEHOLDS + ",roof_materal", MEMBERS),
                "households.csv people.csv",
                "households.csv:1: roof_materal: There is no column \"roof-materal\". Did you mean \"roof-material\"?",
                "households.csv:1: roof_materal: Không có cột nào tên \"roof-materal\". Có phải là \"roof-material\"?",
                "people.csv: There is no such file.",
                "people.csv: Không có tệp này.");
    }

    @Test
    void the_two_tables_in_the_wrong_order() throws IOException {
        assertTold(
                2,
                program(HOUSEHOLDS, MEMBERS),
                "members.csv households.csv",
                "The table of households is named first, then that of members: households.csv members.csv.",
                "Hãy nêu bảng hộ trước, rồi đến bảng thành viên: households.csv members.csv.");
    }

    @Test
    void a_quotation_mark_that_does_not_close_in_the_header() throws IOException {
        assertTold(
                2,
                program("household-id,\"reviewed-on", MEMBERS),
                "households.csv",
                "households.csv:1: The quotation marks of this line do not close; a row is one line of the file.",
                "households.csv:1: Dấu ngoặc kép trong dòng này không khép đúng; một dòng của bảng là một dòng của tệp.");
    }

    @Test
    void json_in_the_place_of_a_table() throws IOException {
        assertTold(
                2,
                program("{\"id\":\"h1\"}", MEMBERS),
                "households.csv",
                "households.csv: This is JSON, not a table. The name of a file of JSON Lines ends in .jsonl.",
                "households.csv: Đây là JSON, không phải bảng. Tên tệp JSON Lines phải kết thúc bằng .jsonl.");
    }

    @Test
    void a_workbook() throws IOException {
        assertTold(
                2,
                new Program(folder).file("households.xlsx", "PK"),
                "households.xlsx",
                "households.xlsx: What this file holds is told by its name: .jsonl for JSON Lines, .csv for tables. Save"
                        + " each sheet of a workbook as CSV UTF-8.",
                "households.xlsx: Tên tệp phải kết thúc bằng .jsonl hoặc .csv. Hãy lưu từng trang tính thành CSV UTF-8.");
    }

    @Test
    void a_hundred_columns_of_somebody_else() throws IOException {
        String columns = IntStream.range(0, 100).mapToObj(i -> "q" + i).collect(Collectors.joining(","));
        Program program = program(HOUSEHOLDS + "," + columns, MEMBERS);

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(2);
        assertThat(program.err().lines())
                .hasSize(42)
                .contains("households.csv:1: q0: There is no column \"q0\".")
                .endsWith(
                        "And 80 more. --columns says what columns mean that have other names.",
                        "Còn 80 lỗi nữa. Dùng --columns để khai báo các cột có tên khác.");
    }

    @Test
    void a_list_whose_marks_are_those_between_cells() throws IOException {
        Program program =
                program(HOUSEHOLDS.replace(',', ';') + "\nh1;2024-10-01;no-capital;no-tools", MEMBERS + "\nh1,1");

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(1);
        assertThat(program.refused())
                .containsExactly(
                        "\"households.csv\",\"2\",\"h1\",\"\",\"4\",\"A row has 3 cells, as the header has. A cell"
                                + " that holds the separator stands in quotation marks.\",\"Dòng phải có 3 ô như dòng tiêu đề. Ô có"
                                + " chứa dấu phân cách phải đặt trong dấu ngoặc kép.\",\"\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|The text ends before every bracket and quote is closed. A line of JSON Lines is whole.",
                "household-id,reviewed-on|This is not JSON: it begins with { and ends with }.",
                "\"id\": \"h1\",|This is not JSON: it begins with { and ends with }."
            })
    void a_line_that_is_no_household(String line, String why) throws IOException {
        Program program = new Program(folder).file("households.jsonl", line);

        assertThat(program.determine(Program.CIRCULAR, "households.jsonl")).isEqualTo(1);
        assertThat(program.refused()).singleElement().asString().contains("\"" + why + "\"");
    }

    @Test
    void a_table_on_standard_input() throws IOException {
        Program program =
                new Program(folder).standardInput((HOUSEHOLDS + "\nh1,2024-10-01,\n").getBytes(StandardCharsets.UTF_8));

        assertTold(
                2,
                program,
                "-",
                "-: Standard input holds a table, and is read as JSON Lines. Name the tables of households and members as"
                        + " files that end in .csv.",
                "-: Đầu vào chuẩn chứa bảng, trong khi chỉ đọc được JSON Lines. Hãy nêu tên tệp .csv của bảng hộ và bảng"
                        + " thành viên.");
    }

    /** The ages of everybody hang on it, and a household may be asked of a day long after. */
    @Test
    void the_wrong_year_of_a_review() throws IOException {
        Program program = program(
                HOUSEHOLDS + "\nh1,2024-10-01,\nh2,2042-10-01,\nh3,2024-11-02,", MEMBERS + "\nh1,1\nh2,1\nh3,1");

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isZero();
        assertThat(program.out())
                .contains("Reviewed from 2024-10-01 to 2042-10-01\n")
                .contains("  after 2024-12-31, the day whose law is applied: 1 household, h2 first; is the\n"
                        + "    year right?\n"
                        + "  sau ngày áp dụng 2024-12-31: 1 hộ, trước hết là h2; năm ghi có đúng không?\n");
    }

    @Test
    void a_folder_of_the_name_of_a_result() throws IOException {
        Files.createDirectories(folder.resolve("out/determinations.csv"));

        assertTold(
                3,
                program(HOUSEHOLDS + "\nh1,2024-10-01,", MEMBERS + "\nh1,1"),
                "households.csv",
                "out/determinations.csv: There is a folder of this name, where a result is to go. Rename it, or name"
                        + " another place with --out.",
                "out/determinations.csv: Đã có thư mục mang tên này, trùng tên tệp kết quả. Hãy đổi tên thư mục, hoặc chọn"
                        + " nơi khác bằng --out.");
        assertThat(folder.resolve("out/determinations.csv")).isEmptyDirectory();
    }

    @Test
    void a_file_where_the_results_are_to_go() throws IOException {
        Program program = program(HOUSEHOLDS, MEMBERS);
        String file = folder.resolve("members.csv").toString();

        assertThat(program.run(
                        "determine",
                        "--applied-on",
                        "2024-12-31",
                        "--test",
                        "circular",
                        "--out",
                        file,
                        folder.resolve("households.csv").toString()))
                .isEqualTo(3);
        assertThat(program.err())
                .isEqualTo("Cannot write members.csv: it is a file, not a folder. The results are not complete.\n"
                        + "Không ghi được members.csv. Kết quả chưa đầy đủ.\n");
    }
}
