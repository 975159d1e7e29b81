package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that {@code movements} and {@code forms} refuse to count together, and what they say of those that they do. */
class FilesOfAYearTest {
    private static final String REVIEW = "household-id,reporting-year,standard,test,class,persons,commune";

    @TempDir
    private Path folder;

    private YearOfReview year;

    @BeforeEach
    void a_review_of_2024() throws IOException {
        year = new YearOfReview(folder);
        year.file(
                "closing.csv",
                REVIEW,
                "a,2024,vn-2022-2026,circular,poor,4,c1",
                "b,2024,vn-2022-2026,circular,not-poor,2,c1");
    }

    private void opening(String... rows) throws IOException {
        String[] lines = new String[rows.length + 1];
        lines[0] = REVIEW;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        year.file("opening.csv", lines);
    }

    private void refused(String options, String english, String vietnamese) {
        assertThat(year.run("movements", options)).isEqualTo(2);
        assertThat(year.program().err()).isEqualTo(english + "\n" + vietnamese + "\n");
    }

    @Test
    void lists_of_the_nation_and_of_a_place_are_two_lists() throws IOException {
        opening("a,2023,vn-hanoi-2022-2025,decree,poor,4,c1", "b,2023,vn-hanoi-2022-2025,decree,poor,2,c1");

        refused(
                "--opening opening.csv closing.csv",
                "opening.csv is by vn-hanoi-2022-2025 (hanoi), closing.csv by vn-2022-2026 (national). Those are lists of two"
                        + " places, and nobody moves from one to the other. Review all years by one of them: --place.",
                "opening.csv theo vn-hanoi-2022-2025 (hanoi), closing.csv theo vn-2022-2026 (national). Đó là danh sách của"
                        + " hai nơi khác nhau. Hãy rà soát các năm theo cùng một nơi: --place.");
        assertThat(year.run("forms", "--year 2024 --opening opening.csv closing.csv"))
                .isEqualTo(2);
    }

    @Test
    void an_earlier_list_of_a_place_does_not_say_who_left_the_nations_list() throws IOException {
        opening("a,2023,vn-2022-2026,circular,not-poor,4,c1", "b,2023,vn-2022-2026,circular,poor,2,c1");
        year.file("earlier.csv", REVIEW, "a,2022,vn-hanoi-2022-2025,decree,poor,4,c1");

        assertThat(year.run("movements", "--opening opening.csv --earlier earlier.csv closing.csv"))
                .isEqualTo(2);
        assertThat(year.program().err()).startsWith("earlier.csv is by vn-hanoi-2022-2025 (hanoi), closing.csv by");
    }

    @Test
    void households_judged_by_two_tests_are_not_one_review() throws IOException {
        year.file("two.csv", REVIEW, "a,2024,vn-2022-2026,circular,poor,4,c1", "b,2024,vn-2022-2026,decree,poor,2,c1");
        opening("a,2023,vn-2022-2026,circular,poor,4,c1");

        refused(
                "--opening opening.csv two.csv",
                "two.csv: The households were reviewed by several tests: circular, decree. A table is of one review.",
                "two.csv: Các hộ thuộc nhiều cách xác định: circular, decree; mỗi tệp chỉ của một lần rà soát.");
        assertThat(year.run("forms", "--year 2024 two.csv")).isEqualTo(2);
    }

    @Test
    void from_one_test_or_law_to_another_it_is_counted_and_said() throws IOException {
        opening("a,2023,vn-2022-2026,decree,poor,4,c1", "b,2023,vn-2022-2026,decree,poor,2,c1");

        assertThat(year.run("movements", "--opening opening.csv closing.csv")).isZero();

        assertThat(year.program().sentences())
                .contains(
                        "opening.csv is by vn-2022-2026, decree, closing.csv by vn-2022-2026, circular: who moved may have"
                                + " moved because it was judged in another way.",
                        "hộ có thể chuyển loại do cách xác định khác.");
        assertThat(year.run("forms", "--year 2024 --opening opening.csv closing.csv"))
                .isZero();
        assertThat(year.program().sentences()).contains("judged in another way.");
    }

    @Test
    void the_opening_is_of_the_year_before() throws IOException {
        opening("a,2025,vn-2022-2026,circular,poor,4,c1");

        refused(
                "--opening opening.csv closing.csv",
                "--opening: opening.csv is reported for 2025, closing.csv for 2024. The opening is the review of the year before.",
                "--opening: opening.csv là của năm 2025, closing.csv của năm 2024. Đầu năm là kết quả rà soát của năm trước.");
        assertThat(year.run("forms", "--year 2024 --opening opening.csv closing.csv"))
                .isEqualTo(2);
    }

    @Test
    void earlier_lists_are_of_no_later_year_than_the_opening() throws IOException {
        opening("a,2023,vn-2022-2026,circular,not-poor,4,c1", "b,2023,vn-2022-2026,circular,not-poor,2,c1");
        year.file("off-cycle.csv", REVIEW, "a,2023,vn-2022-2026,circular,poor,4,c1");
        year.file("later.csv", REVIEW, "a,2024,vn-2022-2026,circular,poor,4,c1");

        assertThat(year.run("movements", "--opening opening.csv --earlier off-cycle.csv closing.csv"))
                .isZero();
        refused(
                "--opening opening.csv --earlier later.csv closing.csv",
                "--earlier: later.csv is reported for 2024. Lists up to the opening are meant, of 2023 or before.",
                "--earlier: later.csv là của năm 2024. Cần danh sách đến năm 2023.");
    }

    @Test
    void households_of_two_reporting_years_are_not_one_review() throws IOException {
        year.file(
                "two.csv", REVIEW, "a,2024,vn-2022-2026,circular,poor,4,c1", "b,2025,vn-2022-2026,circular,poor,2,c1");

        assertThat(year.run("forms", "--year 2024 two.csv")).isEqualTo(2);
        assertThat(year.program().err())
                .startsWith(
                        "two.csv: The households were reported for several years: 2024, 2025. A table is of one review.\n");
    }

    @Test
    void forms_are_headed_with_the_year_that_the_review_was_reported_for() {
        assertThat(year.run("forms", "--year 2022 closing.csv")).isEqualTo(2);

        assertThat(year.program().err())
                .isEqualTo(
                        "--year 2022: closing.csv is reported for 2024.\n--year 2022: closing.csv là của năm 2024.\n");
    }

    @Test
    void a_reporting_year_that_is_none_is_refused() throws IOException {
        year.file("closing.csv", REVIEW, "a,24,vn-2022-2026,circular,poor,4,c1", "b,,,,poor,2,c1");

        assertThat(year.run("forms", "--year 2024 closing.csv")).isEqualTo(1);
        assertThat(year.program().refused())
                .singleElement()
                .asString()
                .contains("\"a\",\"reporting-year\",\"24\"", "A year has four digits, such as 2024.");
    }

    @Test
    void codes_of_areas_that_differ_in_zeros_in_front_would_make_whoever_stayed_move() throws IOException {
        opening("a,2023,vn-2022-2026,circular,poor,4,0c1", "b,2023,vn-2022-2026,circular,poor,2,c1");
        year.file("old.csv", "old,new", "0c1,c1");

        assertThat(year.run("movements", "--opening opening.csv closing.csv")).isEqualTo(2);
        assertThat(year.program().err())
                .startsWith("opening.csv, closing.csv: The codes of areas differ in zeros in front: 0c1 / c1 (a).");
        assertThat(year.run("movements", "--opening opening.csv --map-opening old.csv closing.csv"))
                .isZero();
    }

    @Test
    void codes_of_a_mapping_that_no_household_has_are_named() throws IOException {
        opening("a,2023,vn-2022-2026,circular,poor,4,old1", "b,2023,vn-2022-2026,circular,poor,2,old1");
        year.file("old.csv", "old,new", "old1,c1", "1,c2");

        assertThat(year.run("movements", "--opening opening.csv --map-opening old.csv closing.csv"))
                .isZero();
        assertThat(year.program().sentences())
                .contains(
                        "--map-opening: 1/2 of its old codes are of no household of opening.csv: 1 ",
                        "--map-opening: 1/2 mã cũ không có hộ nào trong opening.csv: 1 ");
        assertThat(year.run("forms", "--year 2024 --map-closing old.csv closing.csv"))
                .isZero();
        assertThat(year.program().sentences())
                .contains("--map-closing: 2/2 of its old codes are of no household of closing.csv: 1, old1");
    }

    @Test
    void files_that_say_no_class_leave_nothing_behind_and_tell_which_row_was_refused() throws IOException {
        year.file("closing.csv", "household-id,class,persons", "a,pooor,4");

        for (String command : new String[] {"forms --year 2024", "movements --opening review-2023.csv"}) {
            String[] words = command.split(" ", 2);
            assertThat(year.run(words[0], words[1] + " closing.csv")).isEqualTo(2);
            assertThat(year.program().err())
                    .startsWith("closing.csv: No household has a class decided. Maybe --basis computed is meant.\n")
                    .contains("Rows were refused, the first of them: closing.csv:2: class: The class is one of:");
            assertThat(folder.resolve("out")).doesNotExist();
        }
    }

    @Test
    void columns_without_a_name_are_told_by_their_number() throws IOException {
        year.file("closing.csv", "household-id,class,,", "a,poor,,");

        assertThat(year.run("forms", "--year 2024 closing.csv")).isEqualTo(2);
        assertThat(year.program().err())
                .startsWith("closing.csv:1: Column 3 has no name. Name it, or delete the column if it is empty.\n"
                        + "closing.csv:1: Cột 3 không có tên.");
    }

    @Test
    void no_result_takes_the_place_of_a_file_that_is_read() throws IOException {
        opening("a,2023,vn-2022-2026,circular,poor,4,c1", "b,2023,vn-2022-2026,circular,poor,2,c1");
        Path read = folder.resolve("movements.csv");
        Files.move(folder.resolve("opening.csv"), read);
        String before = Files.readString(read);

        var program = new Program(folder);
        assertThat(program.run(
                        "movements",
                        "--opening",
                        read.toString(),
                        "--out",
                        folder.toString(),
                        folder.resolve("closing.csv").toString()))
                .isEqualTo(2);

        assertThat(program.err())
                .startsWith(
                        "movements.csv: This file is read, and a result would take its place. Name another folder with --out.");
        assertThat(read).hasContent(before);
        assertThat(folder.resolve("refused.csv.part")).doesNotExist();
    }

    /** Villages are often numbered commune by commune. */
    @Test
    void villages_of_two_communes_with_one_code_are_counted_apart() throws IOException {
        year.file(
                "before.csv",
                REVIEW + ",village",
                "stays,2023,vn-2022-2026,circular,poor,4,c1,01",
                "goes,2023,vn-2022-2026,circular,poor,3,c1,01",
                "other,2023,vn-2022-2026,circular,poor,2,c2,01",
                "alone,2023,vn-2022-2026,circular,poor,1,c2,02");
        year.file(
                "now.csv",
                REVIEW + ",village",
                "stays,2024,vn-2022-2026,circular,poor,4,c1,01",
                "goes,2024,vn-2022-2026,circular,poor,3,c2,01",
                "other,2024,vn-2022-2026,circular,poor,2,c2,01",
                "alone,2024,vn-2022-2026,circular,poor,1,c2,02");
        year.file("names.csv", "code,name", "c1,Xã A", "02,Thôn Hai");

        assertThat(year.run("movements", "--by village --names names.csv --opening before.csv now.csv"))
                .isZero();

        assertThat(year.program().result("movements.csv"))
                .contains("\"02\",\"Thôn Hai\",\"poor\",\"households\",\"1\",\"0\",\"0\",\"0\"")
                .contains("\"c1/01\",\"Xã A / 01\",\"poor\",\"households\",\"2\",\"0\",\"0\",\"1\"")
                .contains("\"c2/01\",\"\",\"poor\",\"households\",\"1\",\"0\",\"0\",\"0\"");
        assertThat(year.program().result("movement-households.csv")).contains("\"c1/01\",\"c2/01\"");
        assertThat(year.program().sentences())
                .contains(
                        "--by village: codes that several areas share, counted apart with the code of the area around: 1: 01"
                                + " (c1, c2) --by village: mã dùng chung");

        assertThat(year.run("forms", "--year 2024 --by village --opening before.csv now.csv"))
                .isZero();
        assertThat(year.program().result("form-7-1.csv")).contains("\"02\"", "\"c1/01\"", "\"c2/01\"");
        assertThat(year.program().result("form-7-2.csv")).contains("\"02\"", "\"c1/01\"", "\"c2/01\"");
        assertThat(year.run("forms", "--year 2024 --by commune now.csv")).isZero();
        assertThat(year.program().sentences()).doesNotContain("--by commune");
    }

    @Test
    void lists_name_villages_with_one_code_each_by_its_own_name() throws IOException {
        year.file(
                "now.csv",
                REVIEW + ",village",
                "a,2024,vn-2022-2026,circular,poor,4,c1,01",
                "b,2024,vn-2022-2026,circular,poor,2,c2,01",
                "c,2024,vn-2022-2026,circular,poor,1,c2,02");
        year.file("names.csv", "code,name", "c2,Xã B", "c1/01,Thôn Đông", "c2/01,Thôn Tây", "02,Thôn Hai");

        for (String level : new String[] {"village", "commune"}) {
            assertThat(year.run("forms", "--year 2024 --by " + level + " --names names.csv now.csv"))
                    .isZero();
            assertThat(year.program().result("form-6-1.csv"))
                    .contains("\"Thôn Đông, c1\"", "\"Thôn Tây, Xã B\"", "\"Thôn Hai, Xã B\"");
        }
    }

    @Test
    void villages_with_one_code_are_counted_as_one_where_a_household_does_not_say_its_commune() throws IOException {
        year.file(
                "closing.csv",
                REVIEW + ",village",
                "a,2024,vn-2022-2026,circular,poor,4,c1,v1",
                "b,2024,vn-2022-2026,circular,not-poor,2,c2,v1",
                "c,2024,vn-2022-2026,circular,poor,2,,v1");

        assertThat(year.run("forms", "--year 2024 --by village closing.csv")).isZero();

        assertThat(year.program().result("form-7-1.csv")).contains("\"v1\"").doesNotContain("/v1");
        assertThat(year.program().sentences())
                .contains(
                        "--by village: codes that several areas share, counted as one area each, since the area around is not"
                                + " given everywhere: 1: v1 (c1, c2)");
    }

    /** As when districts ended on 1 July 2025: whoever stayed in a commune did not move. */
    @Test
    void a_wider_area_that_ended_or_has_another_code_moves_nobody() throws IOException {
        String header = REVIEW + ",district";
        year.file(
                "before.csv",
                header,
                "a,2023,vn-2022-2026,circular,poor,4,c1,d1",
                "b,2023,vn-2022-2026,circular,poor,4,c2,d2");
        for (String district : new String[] {"", "d9"}) {
            year.file(
                    "now.csv",
                    header,
                    "a,2024,vn-2022-2026,circular,poor,4,c1," + district,
                    "b,2024,vn-2022-2026,circular,poor,4,c2," + district);

            assertThat(year.run("movements", "--by commune --opening before.csv now.csv"))
                    .isZero();
            assertThat(year.program().result("movement-households.csv")).contains("\"c1\",\"c1\"", "\"c2\",\"c2\"");
            assertThat(year.program().sentences()).doesNotContain("--by commune");
        }
    }

    @Test
    void changes_of_households_that_are_in_no_file_are_refused_unless_they_are_rightly_in_none() throws IOException {
        year.file(
                "changes.csv",
                "household-id,change",
                "zzz,moved-in",
                "yyy,moved-out",
                "came-and-went,moved-in",
                "came-and-went,died-out");
        opening("a,2023,vn-2022-2026,circular,poor,4,c1", "b,2023,vn-2022-2026,circular,poor,2,c1");

        assertThat(year.run("movements", "--opening opening.csv --changes changes.csv closing.csv"))
                .isEqualTo(1);
        assertThat(year.program().refused())
                .hasSize(2)
                .anyMatch(row -> row.contains("\"changes.csv\",\"2\",\"zzz\",\"household-id\",\"zzz\""))
                .anyMatch(row -> row.contains("\"changes.csv\",\"3\",\"yyy\",\"household-id\",\"yyy\""))
                .allMatch(row -> row.contains("No household of this id is there at the beginning or at the end"));

        assertThat(year.run("movements", "--opening opening.csv --opening-is-list --changes changes.csv closing.csv"))
                .isEqualTo(1);
        assertThat(year.program().refused()).singleElement().asString().contains("\"zzz\"");
    }

    /** It was on a list or not; that nobody understands which does not make it new. */
    @Test
    void a_row_of_the_opening_that_cannot_be_understood_leaves_open_where_its_household_stood() throws IOException {
        opening("a,2023,vn-2022-2026,circular,pooor,4,c1", "b,2023,vn-2022-2026,circular,poor,2,c1");

        for (String extent : new String[] {"", " --opening-is-list"}) {
            assertThat(year.run(
                            "movements",
                            "--opening opening.csv" + extent + " --earlier list-2021.csv --by commune closing.csv"))
                    .isEqualTo(1);

            assertThat(year.program().result("unaccounted.csv"))
                    .contains("\"a\",\"undetermined\"")
                    .contains("\"unknown\",\"poor\",\"\",\"4\",\"c1\",\"c1\"");
        }
    }

    @Test
    void of_a_household_that_stands_twice_no_row_counts_whatever_their_order() throws IOException {
        opening("a,2023,vn-2022-2026,circular,poor,4,c1", "b,2023,vn-2022-2026,circular,poor,2,c1");
        String poor = "a,2024,vn-2022-2026,circular,poor,4,c1";
        String not = "a,2024,vn-2022-2026,circular,not-poor,4,c1";
        String other = "b,2024,vn-2022-2026,circular,poor,2,c1";
        for (String[] rows : new String[][] {{REVIEW, poor, not, other}, {REVIEW, not, poor, other}}) {
            year.file("closing.csv", rows);

            assertThat(year.run("movements", "--opening opening.csv closing.csv"))
                    .isEqualTo(1);

            assertThat(year.program().result("movement-households.csv"))
                    .contains("\"a\",\"undetermined\"")
                    .contains("\"poor\",\"unknown\",\"4\",\"4\",\"c1\",\"c1\"");
            assertThat(year.program().refused())
                    .hasSize(2)
                    .anyMatch(row -> row.contains("\"closing.csv\",\"2\",\"a\",\"household-id\",\"a\""))
                    .anyMatch(row -> row.contains("\"closing.csv\",\"3\",\"a\",\"household-id\",\"a\""))
                    .allMatch(
                            row -> row.contains("(lines 2, 3). None of them is counted, and its class is not known."));
        }
    }
}
