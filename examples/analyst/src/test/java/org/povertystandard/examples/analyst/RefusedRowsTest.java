package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exit code 1: what is wrong with a row is told word for word, and the others go on. */
class RefusedRowsTest {
    private static final String HOUSEHOLDS = "household-id,reviewed-on,area,dwelling-area,toilet";
    private static final String GOOD = "good,2024-10-01,rural,40,septic";
    private static final String MEMBERS = "household-id,member-id,relation,birth,attends-school,level-attended";

    private static final String EITHER =
            "\"This may be a decimal mark or a separator of thousands. Write the number without separators.\",\"Dấu này có"
                    + " thể ngăn phần thập phân hoặc hàng nghìn; hãy viết số không có dấu phân cách hàng nghìn.\",\"\"";
    private static final String MARKS =
            " A cell that holds the separator stands in quotation marks.\",\"Dòng phải có 5 ô như"
                    + " dòng tiêu đề. Ô có chứa dấu phân cách phải đặt trong dấu ngoặc kép.";
    private static final String TOILET =
            "\"The code is one of: septic, improved, other; or the form's number, 1 to 3.\",\"Chỉ nhận: 1 = tự hoại/bán tự hoại"
                    + " (septic); 2 = thấm dội nước (Suilabh), cải tiến có ống thông hơi (VIP), hố xí đào có bệ ngồi, hai"
                    + " ngăn (improved); 3 = khác (other).\"";

    @TempDir
    private Path folder;

    /** One household is good, and whatever stands in these lines is not. */
    private Program run(String[] households, String... members) throws IOException {
        var program = new Program(folder)
                .file("households.csv", HOUSEHOLDS + "\n" + GOOD + "\n" + String.join("\n", households))
                .file("members.csv", MEMBERS + "\ngood,1,head,1980,no,\n" + String.join("\n", members));
        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(1);
        assertThat(program.err()).isEmpty();
        assertThat(program.result("determinations.jsonl").lines()).hasSize(1);
        return program;
    }

    private static String[] rows(String... rows) {
        return rows;
    }

    @Test
    void misspelt_codes_and_numbers_are_told_with_the_nearest_code() throws IOException {
        Program program = run(
                rows("h1,2024/10/01,rurl,\"1.000\",septc", "h2,2024-10-01,urban,12.345,4"),
                "h1,1,head,1980-13,no,",
                "h2,1,head,1980,nope,");

        assertThat(program.refused())
                .containsExactly(
                        "\"households.csv\",\"3\",\"h1\",\"reviewed-on\",\"2024/10/01\",\"A day is written dd/mm/yyyy, as"
                                + " on the form, or yyyy-mm-dd, without a time or a word.\",\"Ngày được viết dd/mm/yyyy như"
                                + " trên phiếu, hoặc yyyy-mm-dd, không kèm giờ hay chữ.\",\"\"",
                        "\"households.csv\",\"3\",\"h1\",\"area\",\"rurl\",\"The code is one of: urban, rural; or the"
                                + " form's number, 1 to 2.\",\"Chỉ nhận: 1 = thành thị (urban); 2 = nông thôn"
                                + " (rural).\",\"rural\"",
                        "\"households.csv\",\"3\",\"h1\",\"dwelling-area\",\"1.000\"," + EITHER,
                        "\"households.csv\",\"3\",\"h1\",\"toilet\",\"septc\"," + TOILET + ",\"septic\"",
                        "\"members.csv\",\"3\",\"h1\",\"birth\",\"1980-13\",\"A birth date is written dd/mm/yyyy, as on"
                                + " the form, mm/yyyy or yyyy; or yyyy-mm-dd or yyyy-mm.\",\"Ngày sinh được viết"
                                + " dd/mm/yyyy như trên phiếu, mm/yyyy, yyyy, hoặc yyyy-mm-dd, yyyy-mm.\",\"\"",
                        "\"households.csv\",\"4\",\"h2\",\"dwelling-area\",\"12.345\"," + EITHER,
                        "\"households.csv\",\"4\",\"h2\",\"toilet\",\"4\"," + TOILET + ",\"\"",
                        "\"members.csv\",\"4\",\"h2\",\"attends-school\",\"nope\",\"The answer is yes or no (or true or"
                                + " false), or the form's 1 for yes and 2 for no.\",\"Câu trả lời phải là có hoặc không,"
                                + " hoặc mã của phiếu: 1 là có, 2 là không.\",\"\"");
    }

    @Test
    void broken_lines_take_their_members_along() throws IOException {
        Program program = run(
                rows(
                        "h1,2024-10-01,rural,40",
                        "h2,2024-10-01,rural,40,septic,extra",
                        "h3,\"2024\"-10-01,rural,40,septic"),
                "h1,1,head,1980,no,",
                "h2,1,head,1980,no,",
                "h3,1,head,1980,no,",
                "h3,2,spouse,1980,no,");

        assertThat(program.refused())
                .containsExactly(
                        "\"households.csv\",\"3\",\"h1\",\"\",\"4\",\"A row has 5 cells, as the header has." + MARKS
                                + "\",\"\"",
                        "\"households.csv\",\"4\",\"h2\",\"\",\"6\",\"A row has 5 cells, as the header has." + MARKS
                                + "\",\"\"",
                        "\"households.csv\",\"5\",\"h3\",\"\",\"\",\"The quotation marks of this line do not close; a row is"
                                + " one line of the file.\",\"Dấu ngoặc kép trong dòng này không khép đúng; một dòng của"
                                + " bảng là một dòng của tệp.\",\"\"");
        assertThat(program.out())
                .contains("Refused: 3 households with 4 rows of members; every reason is in refused.csv");
    }

    @Test
    void ids_that_are_there_twice_refuse_both() throws IOException {
        Program program = run(
                rows("h1,2024-10-01,rural,40,septic", "h1,2024-10-01,urban,50,septic"),
                "h1,1,head,1980,no,",
                "h1,2,spouse,1980,no,");

        assertThat(program.refused())
                .containsExactly(
                        "\"households.csv\",\"3\",\"h1\",\"household-id\",\"h1\",\"The household of line 4 has this id too;"
                                + " whose members they are cannot be known, so neither is read.\",\"Mã hộ này cũng có ở"
                                + " dòng 4; không biết thành viên thuộc hộ nào nên không xét hộ nào.\",\"\"",
                        "\"households.csv\",\"4\",\"h1\",\"household-id\",\"h1\",\"The household of line 3 has this id too;"
                                + " whose members they are cannot be known, so neither is read.\",\"Mã hộ này cũng có ở"
                                + " dòng 3; không biết thành viên thuộc hộ nào nên không xét hộ nào.\",\"\"");
    }

    @Test
    void everything_wrong_with_a_household_and_its_members_is_told_at_once() throws IOException {
        Program program = run(
                rows("h1,,rurl,-4,septic", "h2,2024-10-01,rural,35 m2,septic", "h3,2024-10-01,rural,35"),
                "h1,,head,1980-13,nope,",
                "h1,2,head,1980,no,primary",
                "h2,1,head,2025-01-01,no,",
                "h2,2,spouse,1980,no,primary,too many",
                "h2,,spouse,1980,no,primary",
                "h3,,hed,1980,no,");

        assertThat(program.refused())
                .extracting(row -> row.replaceAll("^\"(.*?)\",\"(.*?)\",\"(.*?)\",\"(.*?)\",.*", "$1:$2 $3 $4"))
                .containsExactly(
                        "households.csv:3 h1 area",
                        "households.csv:3 h1 reviewed-on",
                        "members.csv:3 h1 birth",
                        "members.csv:3 h1 attends-school",
                        "members.csv:3 h1 member-id",
                        "members.csv:4 h1 relation",
                        "households.csv:3 h1 dwelling-area",
                        "members.csv:4 h1 level-attended",
                        "households.csv:4 h2 dwelling-area",
                        "members.csv:6 h2 ",
                        "members.csv:7 h2 member-id",
                        "members.csv:5 h2 birth",
                        "members.csv:7 h2 level-attended",
                        "households.csv:5 h3 ",
                        "members.csv:8 h3 relation",
                        "members.csv:8 h3 member-id");
    }

    @Test
    void contradictions_name_the_row_and_the_column() throws IOException {
        Program program = run(
                rows("h1,2024-10-01,rural,-4,septic", "h2,2024-10-01,rural,40,septic"),
                "h1,1,head,2025-01-01,no,primary",
                "h1,1,head,1980,no,");

        assertThat(program.refused())
                .containsExactly(
                        "\"members.csv\",\"4\",\"h1\",\"member-id\",\"1\",\"Two members of the household have this id. Each"
                                + " has one of its own, such as the line of the form.\",\"Hai thành viên của hộ có cùng mã này. Mỗi"
                                + " thành viên có một mã riêng, ví dụ số thứ tự trên phiếu.\",\"\"",
                        "\"members.csv\",\"4\",\"h1\",\"relation\",\"head\",\"A household has one head, and another member is the"
                                + " head already.\",\"Một hộ chỉ có một chủ hộ, mà đã có thành viên khác là chủ hộ.\",\"\"",
                        "\"households.csv\",\"3\",\"h1\",\"dwelling-area\",\"-4\",\"This number cannot be negative.\",\"Giá trị"
                                + " không được âm.\",\"\"",
                        "\"members.csv\",\"3\",\"h1\",\"birth\",\"2025-01-01\",\"A member is born on or before the review"
                                + " date. Check both days.\",\"Ngày sinh sau ngày rà soát. Hãy kiểm tra cả hai ngày.\",\"\"",
                        "\"members.csv\",\"3\",\"h1\",\"level-attended\",\"primary\",\"A level attended is given only for a"
                                + " member who attends school. Correct one of the two answers.\",\"Có cấp học nhưng thành viên"
                                + " không đi học. Hãy sửa một trong hai câu trả lời.\",\"\"",
                        "\"households.csv\",\"4\",\"h2\",\"\",\"\",\"A household has at least one member. Maybe the member rows"
                                + " were not read.\",\"Hộ không có thành viên nào. Có thể chưa đọc bảng thành viên.\",\"\"");
    }

    @Test
    void members_of_no_household_and_rows_without_ids() throws IOException {
        Program program = run(
                rows(",2024-10-01,rural,40,septic", "h1,,rural,40,septic"),
                "ghost,1,head,1980,no,",
                ",1,head,1980,no,",
                "h1,,head,1980,no,");

        assertThat(program.refused())
                .containsExactly(
                        "\"households.csv\",\"3\",\"\",\"household-id\",\"\",\"This cell cannot be empty.\",\"Ô này không được để"
                                + " trống.\",\"\"",
                        "\"households.csv\",\"4\",\"h1\",\"reviewed-on\",\"\",\"This cell cannot be empty.\",\"Ô này không"
                                + " được để trống.\",\"\"",
                        "\"members.csv\",\"4\",\"h1\",\"\",\"\",\"Whose member this row is cannot be known. It stands beside this"
                                + " household's, which may lack a member.\",\"Không biết dòng này là thành viên của hộ nào; có thể"
                                + " là hộ này vì ở cạnh nhau, nên hộ có thể thiếu thành viên.\",\"\"",
                        "\"members.csv\",\"5\",\"h1\",\"member-id\",\"\",\"This cell cannot be empty.\",\"Ô này không được"
                                + " để trống.\",\"\"",
                        "\"members.csv\",\"3\",\"ghost\",\"household-id\",\"ghost\",\"The table of households has no"
                                + " household of this id.\",\"Bảng hộ không có hộ nào mang mã này.\",\"\"",
                        "\"members.csv\",\"4\",\"\",\"household-id\",\"\",\"The table of households has no household of this"
                                + " id.\",\"Bảng hộ không có hộ nào mang mã này.\",\"\"");
        assertThat(program.out())
                .contains(
                        "Refused: 2 households with 1 row of members; 2 rows of members of no household;",
                        "Households that were answered may lack members of such rows.");
    }

    @Test
    void a_line_in_another_encoding() throws IOException {
        byte[] table = (HOUSEHOLDS + ",village\n" + GOOD + ",\nh1,2024-10-01,rural,40,septic,th\u00f4n\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        var program = new Program(folder)
                .file("households.csv", table)
                .file("members.csv", MEMBERS, "good,1,head,1980,no,", "h1,1,head,1980,no,");

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(1);
        assertThat(program.refused())
                .containsExactly("\"households.csv\",\"3\",\"h1\",\"\",\"\",\"This line is not UTF-8. Save the file as"
                        + " UTF-8 (in a spreadsheet: CSV UTF-8).\",\"Dòng này không phải UTF-8. Hãy lưu tệp bằng bảng mã"
                        + " UTF-8 (trong bảng tính: CSV UTF-8).\",\"\"");
    }

    @Test
    void more_members_than_any_household_has() throws IOException {
        String[] crowd = IntStream.rangeClosed(1, 1_001)
                .mapToObj(i -> "h1," + i + "," + (i == 1 ? "head" : "other") + ",1980,no,")
                .toArray(String[]::new);
        Program program = run(rows("h1,2024-10-01,rural,40,septic"), crowd);

        assertThat(program.refused())
                .containsExactly(
                        "\"households.csv\",\"3\",\"h1\",\"household-id\",\"1001 members\",\"The household has too many"
                                + " members. At most 1000 are allowed.\",\"Hộ có quá nhiều thành viên. Nhiều nhất là 1000.\",\"\"");
        assertThat(program.out()).contains("Refused: 1 household with 1,001 rows of members;");
    }

    @Test
    void an_id_whose_twin_cannot_be_read_refuses_both() throws IOException {
        String good =
                "{\"id\":\"a\",\"reviewedOn\":\"2024-10-01\",\"place\":{},\"dwelling\":{},\"assets\":{},\"land\":{},"
                        + "\"livestock\":{},\"members\":[{\"id\":\"1\",\"relation\":\"head\"}]}";
        var program = new Program(folder)
                .file(
                        "households.jsonl",
                        good,
                        good.replace("2024-10-01", "01/10/2024"),
                        good.replace("\"a\"", "\"b\""));

        assertThat(program.determine(Program.CIRCULAR, "households.jsonl")).isEqualTo(1);

        assertThat(program.result("determinations.jsonl").lines()).hasSize(1);
        assertThat(program.refused())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith(
                                        "\"households.jsonl\",\"1\",\"a\",\"/id\",\"a\",\"The household of line 2 has"),
                        row -> assertThat(row).startsWith("\"households.jsonl\",\"2\",\"a\",\"/reviewedOn\","),
                        row -> assertThat(row)
                                .startsWith(
                                        "\"households.jsonl\",\"2\",\"a\",\"/id\",\"a\",\"The household of line 1 has"));
    }

    @Test
    void lines_of_json() throws IOException {
        String good =
                "{\"id\":\"ID\",\"reviewedOn\":\"2024-10-01\",\"place\":{},\"dwelling\":{},\"assets\":{},\"land\":{},"
                        + "\"livestock\":{},\"members\":[{\"id\":\"1\",\"relation\":\"head\"}]}";
        String input = String.join(
                "\n", good.replace("ID", "a"), "{oops", good.replace("ID", "b"), "", good.replace("ID", "a"));
        var program = new Program(folder)
                .rowsInMemory(1)
                .standardOutput(new ByteArrayOutputStream())
                .standardInput(input.getBytes(StandardCharsets.UTF_8));

        assertThat(program.determine(Program.CIRCULAR, "-")).isEqualTo(1);

        assertThat(program.result("determinations.jsonl").lines()).hasSize(1);
        assertThat(program.refused()).hasSize(3);
        assertThat(program.refused().get(0))
                .isEqualTo(
                        "\"-\",\"1\",\"a\",\"/id\",\"a\",\"The household of line 5 has this id too; which is right cannot be"
                                + " known, so neither is read.\",\"Mã hộ này cũng có ở dòng 5; không biết hộ nào đúng nên không"
                                + " xét hộ nào.\",\"\"");
        assertThat(program.refused().get(1)).startsWith("\"-\",\"2\",\"\",");
    }

    @Test
    void a_line_that_is_no_json_after_its_id_is_told_with_it() throws IOException {
        var program = new Program(folder)
                .file("households.jsonl", "{\"id\":\"h1\",\"reviewedOn\":\"2024-10-01\",\"income12Months\":2.000.000}");

        assertThat(program.determine(Program.CIRCULAR, "households.jsonl")).isEqualTo(1);

        assertThat(program.refused())
                .singleElement()
                .asString()
                .startsWith(
                        "\"households.jsonl\",\"1\",\"h1\",\"/income12Months\",\"2.000.000\",\"This is not how a number is written.");
    }

    @Test
    void a_refused_line_of_json_keeps_its_id_and_its_members_are_counted() throws IOException {
        String refused =
                "{\"id\":\"h1\",\"reviewedOn\":\"2024-10-01\",\"place\":{},\"dwelling\":{\"toilet\":\"septc\"},"
                        + "\"assets\":{},\"land\":{},\"livestock\":{},\"members\":[{\"id\":\"1\"},{\"id\":\"2\"}]}";
        var program = new Program(folder).file("households.jsonl", refused + "\n");

        assertThat(program.determine(Program.CIRCULAR, "households.jsonl")).isEqualTo(1);

        assertThat(program.refused())
                .singleElement()
                .asString()
                .startsWith("\"households.jsonl\",\"1\",\"h1\",\"/dwelling/toilet\",\"septc\",");
        assertThat(program.out()).contains("Refused: 1 household with 2 rows of members;");
    }
}
