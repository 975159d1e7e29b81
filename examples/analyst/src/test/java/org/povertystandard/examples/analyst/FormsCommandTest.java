package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsCommandTest {
    static final List<String> FORMS =
            List.of("6-1", "6-2", "7-1", "7-2", "7-3", "7-4", "7-5", "7-6", "7-7", "7-8", "7-9", "7-10", "7-11");

    @TempDir
    private Path folder;

    private YearOfReview year;

    @BeforeEach
    void two_years() throws IOException {
        year = new YearOfReview(folder);
    }

    @Test
    void every_form_is_filled() throws IOException {
        assertThat(year.run("forms", YearOfReview.WHOLE + " --year 2024 review-2024.csv"))
                .isZero();

        for (String form : FORMS) {
            Golden.assertMatches("form-" + form + ".csv", year.program().result("form-" + form + ".csv"));
        }
        Golden.assertMatches("forms-not-known.csv", year.program().result("forms-not-known.csv"));
        Golden.assertSummary("forms.txt", year.program().out());
    }

    @Test
    void computed_classes_make_a_preliminary_result_and_decided_ones_an_official_one() throws IOException {
        year.run("forms", "--year 2024 --basis computed review-2024.csv");
        assertThat(year.program().result("form-7-1.csv")).contains("Kết quả rà soát (sơ bộ)");

        year.run("forms", "--year 2024 review-2024.csv");
        assertThat(year.program().result("form-7-1.csv")).contains("Kết quả rà soát (chính thức)");
    }

    @Test
    void without_the_year_before_there_are_no_forms_of_movements() throws IOException {
        assertThat(year.run("forms", "--year 2024 review-2024.csv")).isZero();

        assertThat(year.program().out()).contains("Without --opening there are no forms 6.2, 7.2 and 7.3");
        assertThat(folder.resolve("out/form-7-2.csv")).doesNotExist();
    }

    @Test
    void a_rate_is_rounded_half_up_and_that_of_nobody_is_empty() throws IOException {
        year.file(
                "rates.csv",
                "household-id,class,persons,area,commune",
                "a,poor,1,rural,X1",
                "b,not-poor,1,rural,X1",
                "c,not-poor,1,rural,X1",
                "d,not-poor,1,rural,X1",
                "e,not-poor,1,rural,X1",
                "f,not-poor,1,rural,X1",
                "g,not-poor,1,rural,X1",
                "h,not-poor,1,rural,X1");

        year.run("forms", "--year 2024 rates.csv");

        // One of eight is 12.5; there is nobody in the towns.
        List<String> rows = year.program().result("form-7-1.csv").lines().toList();
        assertThat(rows.get(2)).isEqualTo("\"I\",\"Khu vực thành thị\",\"0\",\"0\",\"0\",\"\",\"0\",\"\"");
        assertThat(rows.get(3)).isEqualTo("\"II\",\"Khu vực nông thôn\",\"8\",\"8\",\"1\",\"12.50\",\"0\",\"0.00\"");
    }

    @Test
    void codes_that_look_like_paths_name_no_file_and_too_long_ones_are_refused() throws IOException {
        year.file(
                "codes.csv",
                "household-id,class,persons,area,commune,village",
                "../../a,poor,1,rural,../../c1,a/b:c",
                "/etc/b,near-poor,1,rural,..,=1+1",
                "c,poor,1,rural," + "x".repeat(201) + ",v");
        List<Path> before = files(folder);

        assertThat(year.run("forms", "--year 2024 --by village codes.csv")).isEqualTo(1);

        assertThat(year.program().refused()).singleElement().asString().contains("A code has at most 200 characters.");
        assertThat(year.program().result("form-6-1.csv")).contains("\"../../a\"", "\"/etc/b\"");
        assertThat(files(folder))
                .filteredOn(file -> !before.contains(file))
                .allMatch(file -> file.getParent().equals(folder.resolve("out")));
    }

    @Test
    void a_year_has_four_digits_and_a_level_is_one_there_is() {
        assertThat(year.run("forms", "--year 24 review-2024.csv")).isEqualTo(2);
        assertThat(year.program().err())
                .isEqualTo("--year: \"24\" is not a year. Write it with four digits, such as 2024.\n"
                        + "--year: Năm được viết bốn chữ số, ví dụ 2024.\n");
        assertThat(year.run("forms", "--year 2024 --by vilage review-2024.csv")).isEqualTo(2);
        assertThat(year.program().err()).contains("\n--by: Chỉ có province, district, commune, village.\n");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void lists_tell_how_many_households_they_may_lack() throws IOException {
        String columns = "household-id,class,persons,commune";
        year.file(
                "before.csv", columns, "a,poor,1,X1", "b,poor,1,X1", "c,near-poor,1,X1", "d,near-poor,1,X1", "e,,1,X1");
        year.file("now.csv", columns, "a,near-poor,1,X1", "b,,1,X1", "c,,1,X1", "d,not-poor,1,X1", "e,poor,1,X1");

        year.run("forms", "--year 2024 --opening before.csv now.csv");

        // b and c may be on either list of 6.1; b may have escaped poverty, c near-poverty, and e neither.
        assertThat(year.program().result("forms-not-known.csv").lines().filter(row -> row.startsWith("\"6.")))
                .containsExactly(
                        "\"6.1\",\"Hộ nghèo\",\"Số hộ\",\"1\",\"2\"",
                        "\"6.1\",\"Hộ cận nghèo\",\"Số hộ\",\"1\",\"2\"",
                        "\"6.1\",\"Tổng cộng (I + II)\",\"Số hộ\",\"2\",\"2\"",
                        "\"6.2\",\"Hộ gia đình thoát nghèo\",\"Số hộ\",\"1\",\"1\"",
                        "\"6.2\",\"Hộ gia đình thoát cận nghèo\",\"Số hộ\",\"1\",\"1\"",
                        "\"6.2\",\"Tổng cộng (I + II)\",\"Số hộ\",\"2\",\"2\"");
        assertThat(year.program().sentences()).contains("of the forms 6.1, 6.2, 7.1");
    }

    @Test
    void whoever_has_the_names_of_heads_gives_them() throws IOException {
        year.file("heads.csv", "household-id,name", "h01,Nguyễn Thị A");

        year.run("forms", "--year 2024 --heads heads.csv --names names.csv review-2024.csv");

        assertThat(year.program().result("form-6-1.csv"))
                .contains("\"Nguyễn Thị A\",\"2\",\"1984-03-14\",\"Thôn Một, Xã Một, Huyện Một, Tỉnh Mẫu\"")
                .contains("\"h10\"");
    }

    @Test
    void names_that_are_there_twice_or_of_no_household_are_told_and_not_printed() throws IOException {
        year.file("heads.csv", "household-id,name", "h01,Nguyễn Thị A", "h10,Lê B", "h01,Trần Thị C", "hx,Lê D");

        assertThat(year.run("forms", "--year 2024 --heads heads.csv review-2024.csv"))
                .isEqualTo(1);

        assertThat(year.program().result("form-6-1.csv"))
                .contains("\"Lê B\"", "\"h01\"")
                .doesNotContain("Nguyễn Thị A", "Trần Thị C", "h10");
        String twice =
                "The household is on several rows of the file; which name is right cannot be known, so none is printed.";
        assertThat(year.program().refused())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .startsWith("\"heads.csv\",\"2\",\"h01\"")
                                .contains(twice),
                        row -> assertThat(row)
                                .startsWith("\"heads.csv\",\"4\",\"h01\"")
                                .contains(twice),
                        row -> assertThat(row)
                                .startsWith("\"heads.csv\",\"5\",\"hx\"")
                                .contains("The review has no household of this id."));
    }

    @Test
    void whoever_escaped_and_went_has_a_name_too() throws IOException {
        year.file("heads.csv", "household-id,name", "h01,Nguyễn Thị A");

        assertThat(year.run("forms", YearOfReview.WHOLE + " --year 2024 --heads heads.csv review-2024.csv"))
                .isZero();
    }

    @Test
    void a_row_of_a_list_with_too_few_or_too_many_cells_is_refused() throws IOException {
        year.file(
                "list.csv",
                "household-id,class,persons,commune,area",
                "a,poor,4",
                "b,poor,3,X1,rural,junk,more",
                "c,poor,2,X1,rural");

        assertThat(year.run("forms", "--year 2024 list.csv")).isEqualTo(1);

        assertThat(year.program().refused())
                .hasSize(2)
                .allMatch(row -> row.contains("A row has 5 cells, as the header has."));
        assertThat(year.program().result("form-7-1.csv")).contains("\"Khu vực nông thôn\",\"1\",\"2\",\"1\"");
    }

    @Test
    void a_household_of_unknown_area_stands_in_a_block_of_its_own_and_in_the_total() throws IOException {
        year.file("list.csv", "household-id,class,persons,area,commune", "a,poor,2,,X1", "b,poor,3,rural,");

        year.run("forms", "--year 2024 list.csv");

        assertThat(year.program().result("form-7-1.csv"))
                .contains("\"\",\"Khu vực (chưa rõ)\",\"1\",\"2\",\"1\"")
                .contains("\"1\",\"(chưa rõ)\",\"1\",\"3\",\"1\"")
                .contains("\"\",\"Tổng cộng (I + II) và khu vực (chưa rõ)\",\"2\",\"5\",\"2\"");
    }

    @Test
    void a_form_that_does_not_add_up_is_named() throws IOException {
        year.file("changes.csv", "household-id,change", "h10,split-off", "h12,died-out");

        assertThat(year.run("forms", YearOfReview.WHOLE + " --year 2024 review-2024.csv"))
                .isEqualTo(1);

        assertThat(year.program().out()).contains("Form 7.2 does not add up").doesNotContain("Form 7.3 does not");
        assertThat(Files.exists(folder.resolve("out/form-7-2.csv"))).isTrue();
    }

    /** The cells of form 7.2 or 7.3 that are not known whole in the row of the total: the column, what is certain, who is left out. */
    private List<String> open(String form, String breakdown) throws IOException {
        String row = "\"" + form + "\",\"Tổng cộng I + II, " + breakdown + "\",";
        return year.program()
                .result("forms-not-known.csv")
                .lines()
                .filter(line -> line.startsWith(row))
                .map(line -> line.substring(row.length()).replace("\"", ""))
                .toList();
    }

    @Test
    void persons_of_movements_are_counted_beside_a_household_whose_number_of_persons_is_not_known() throws IOException {
        String columns = "household-id,class,persons,commune,area";
        year.file("before.csv", columns, "c,cận nghèo,2,c1,rural", "e,không nghèo,1,c1,rural", "f,hộ nghèo,2,c1,rural");
        year.file("now.csv", columns, "c,hộ nghèo,2,c1,rural", "e,hộ nghèo,1,c1,rural", "f,hộ nghèo,,c1,rural");

        year.run("forms", "--year 2024 --opening before.csv --earlier list-2021.csv now.csv");

        assertThat(open("7.2", "Hộ")).isEmpty();
        assertThat(open("7.2", "Nhân khẩu")).containsExactly("4,0,1", "8,0,1", "9,3,1");
        assertThat(year.program().result("form-7-2.csv"))
                .contains("\"\",\"\",\"Nhân khẩu\",\"2\",\"0\",\"0\",\"0\",\"2\",\"0\",\"1\",\"0\",\"3\"");
    }

    @Test
    void a_household_whose_class_is_not_known_is_left_out_of_each_column_that_it_may_belong_in() throws IOException {
        String columns = "household-id,possible,computed,persons,commune,area";
        year.file("before.csv", columns, "c,near-poor,near-poor,2,c1,rural", "d,poor,poor,5,c1,rural");
        year.file("now.csv", columns, "c,poor,poor,2,c1,rural", "d,poor;near-poor,undetermined,6,c1,rural");

        assertThat(year.run("forms", "--year 2024 --basis computed --opening before.csv now.csv"))
                .isEqualTo(1);

        assertThat(open("7.2", "Hộ")).containsExactly("2,0,1", "9,1,1");
        assertThat(open("7.2", "Nhân khẩu")).containsExactly("2,0,1", "8,0,1", "9,2,1");
        assertThat(open("7.3", "Hộ"))
                .containsExactly(
                        "Số hộ nghèo trở thành hộ cận nghèo,0,1",
                        "Tổng số hộ cận nghèo cuối năm (theo Quyết định phê duyệt của cấp có thẩm quyền),0,1");
    }

    @Test
    void a_review_by_a_standard_that_is_not_at_hand_is_not_filled_by_another() throws IOException {
        year.file("list.csv", "household-id,class,standard", "a,poor,other");

        assertThat(year.run("forms", "--year 2024 list.csv")).isEqualTo(2);

        assertThat(year.program().err())
                .startsWith(
                        "The review is by the standard other, which is not at hand. Name its file: --standard FILE.");
    }

    @Test
    void reviews_by_several_standards_do_not_make_one_set_of_forms() throws IOException {
        year.file("list.csv", "household-id,class,standard", "a,poor,one", "b,poor,other");

        assertThat(year.run("forms", "--year 2024 list.csv")).isEqualTo(2);

        assertThat(year.program().err())
                .startsWith("list.csv: The households were reviewed by several standards: one, other.");
    }

    @Test
    void a_column_of_no_indicator_of_the_review_is_refused_with_the_one_meant() throws IOException {
        year.file(
                "list.csv",
                "household-id,class,standard,ethnic-minority,deprived:employment,deprived:nutritoin,deprived: housing area",
                "a,poor,vn-2022-2026,no,yes,yes,yes");

        assertThat(year.run("forms", "--year 2024 list.csv")).isEqualTo(2);

        assertThat(year.program().err().lines())
                .containsExactly(
                        "list.csv:1: There is no column \"deprived:nutritoin\". Did you mean \"deprived:nutrition\"?",
                        "list.csv:1: Không có cột nào tên \"deprived:nutritoin\". Có phải là \"deprived:nutrition\"?",
                        "list.csv:1: There is no column \"deprived:-housing-area\". Did you mean \"deprived:housing-area\"?",
                        "list.csv:1: Không có cột nào tên \"deprived:-housing-area\". Có phải là \"deprived:housing-area\"?");
    }

    /** The standard of 2016 to 2021 had it; whoever lists households by that of today names no such indicator. */
    @Test
    void a_column_of_an_indicator_of_another_standard_is_refused_of_a_list_that_names_none() throws IOException {
        year.file("list.csv", "household-id,class,deprived:health-care", "a,poor,yes");

        assertThat(year.run("forms", "--year 2024 list.csv")).isEqualTo(2);

        assertThat(year.program().err()).startsWith("list.csv:1: There is no column \"deprived:health-care\".");
    }
}
