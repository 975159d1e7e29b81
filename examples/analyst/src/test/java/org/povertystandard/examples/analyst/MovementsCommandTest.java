package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovementsCommandTest {
    @TempDir
    private Path folder;

    private YearOfReview year;

    @BeforeEach
    void two_years() throws IOException {
        year = new YearOfReview(folder);
    }

    private String moved(String household) throws IOException {
        return year.program()
                .result("movement-households.csv")
                .lines()
                .filter(line -> line.startsWith("\"" + household + "\""))
                .map(line -> line.split("\",\"")[1])
                .findFirst()
                .orElse("none");
    }

    @Test
    void a_whole_year_adds_up_for_households_and_persons() throws IOException {
        assertThat(year.run("movements", YearOfReview.WHOLE + " review-2024.csv"))
                .isZero();

        Golden.assertSummary("movements.txt", year.program().out());
        Golden.assertMatches("movements.csv", year.program().result("movements.csv"));
        assertThat(year.program().result("unaccounted.csv").lines()).hasSize(1);
        assertThat(year.program().out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void each_household_has_its_movement() throws IOException {
        year.run("movements", YearOfReview.WHOLE + " review-2024.csv");

        assertThat(moved("h01")).isEqualTo("stayed-poor");
        assertThat(moved("h02")).isEqualTo("became-near-poor");
        assertThat(moved("h03")).isEqualTo("rose-above");
        assertThat(moved("h04")).isEqualTo("became-poor");
        assertThat(moved("h05")).isEqualTo("escaped-near-poor");
        assertThat(moved("h06")).isEqualTo("stayed-near-poor");
        assertThat(moved("h07")).isEqualTo("returned");
        assertThat(moved("h08")).isEqualTo("newly-arising");
        assertThat(moved("h09")).isEqualTo("none");
        assertThat(moved("h10")).isEqualTo("split-off");
        assertThat(moved("h11")).isEqualTo("stayed-poor");
        assertThat(moved("h12")).isEqualTo("died-out");
        assertThat(moved("h13")).isEqualTo("moved-out");
    }

    @Test
    void last_years_list_serves_as_the_opening() throws IOException {
        year.file(
                "list-2023.csv",
                "household-id,class,persons",
                "h01,hộ nghèo,6",
                "h02,hộ nghèo,3",
                "h03,hộ nghèo,2",
                "h04,hộ cận nghèo,5",
                "h05,can ngheo,4",
                "h06,near-poor,5",
                "h11,poor,3",
                "h12,near-poor,1",
                "h13,poor,4");

        assertThat(year.run(
                        "movements",
                        "--opening list-2023.csv --opening-is-list --changes changes.csv --earlier list-2021.csv"
                                + " --by province review-2024.csv"))
                .isZero();

        assertThat(moved("h07")).isEqualTo("returned");
        assertThat(moved("h08")).isEqualTo("newly-arising");
    }

    @Test
    void a_household_that_nobody_accounts_for_is_named_with_the_difference() throws IOException {
        year.file("changes.csv", "household-id,change", "h10,split-off", "h12,died-out");

        assertThat(year.run("movements", YearOfReview.WHOLE + " review-2024.csv"))
                .isEqualTo(1);

        assertThat(year.program().out())
                .contains(
                        "Does not add up / không khớp: difference of -1 households, -4 persons",
                        "Behind it: 1 household; all are in unaccounted.csv",
                        "h13: not there at the end, and nobody said why");
        assertThat(year.program().result("unaccounted.csv").lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("\"h13\"");
    }

    @Test
    void without_earlier_lists_returned_and_newly_arising_are_one_number() throws IOException {
        assertThat(year.run(
                        "movements", "--opening review-2023.csv --changes changes.csv --by province review-2024.csv"))
                .isZero();

        assertThat(moved("h07")).isEqualTo("returned-or-newly-arising");
        assertThat(year.program().sentences())
                .contains("+ tái nghèo hoặc phát sinh mới, chưa rõ / returned or newly arising, not known which 1 1 ");
    }

    @Test
    void refused_rows_and_contradictions_are_named() throws IOException {
        year.file(
                "changes.csv",
                "household-id,change",
                "h10,split-off",
                "h12,died-out",
                "h13,moved-out",
                "h01,died-out",
                "h02,vanished");

        assertThat(year.run("movements", YearOfReview.WHOLE + " review-2024.csv"))
                .isEqualTo(1);

        List<String> refused = year.program().refused();
        assertThat(refused).hasSize(2);
        assertThat(refused.get(0))
                .contains("\"changes.csv\",\"6\",\"h02\",\"change\",\"vanished\",\"It is one of: died-out,");
        assertThat(refused.get(1)).contains("\"h01\"", "the files say otherwise");
    }

    /** What became of a household that enters, by an earlier list that says this of it. */
    private String entersAfter(String basis, String header, String... rows) throws IOException {
        String[] lines = new String[rows.length + 1];
        lines[0] = header;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        year.file("earlier.csv", lines);
        String columns = "household-id,computed,decided";
        year.file("before.csv", columns, "h,not-poor,not-poor");
        year.file("now.csv", columns, "h,poor,poor");
        year.run("movements", "--basis " + basis + " --opening before.csv --earlier earlier.csv now.csv");
        return moved("h");
    }

    @Test
    void who_is_on_an_earlier_list_with_a_class_that_is_not_known_may_have_returned() throws IOException {
        assertThat(entersAfter("decided", "household-id,class", "h,hộ nghèo")).isEqualTo("returned");
        assertThat(entersAfter("decided", "household-id,class", "h,không nghèo"))
                .isEqualTo("newly-arising");
        assertThat(entersAfter("decided", "household-id,class", "other,poor")).isEqualTo("newly-arising");
        assertThat(entersAfter("decided", "household-id,class", "h,")).isEqualTo("returned-or-newly-arising");
        assertThat(entersAfter("decided", "household-id", "h")).isEqualTo("returned-or-newly-arising");
        assertThat(entersAfter("decided", "household-id,class", "h,pooor")).isEqualTo("returned-or-newly-arising");
    }

    @Test
    void who_was_on_a_list_in_any_of_the_earlier_years_returned() throws IOException {
        assertThat(entersAfter("decided", "household-id,class", "h,not-poor", "h,", "h,near-poor"))
                .isEqualTo("returned");
        assertThat(entersAfter("decided", "household-id,class", "h,not-poor", "h,"))
                .isEqualTo("returned-or-newly-arising");
    }

    @Test
    void whether_somebody_returned_is_asked_by_the_basis() throws IOException {
        String columns = "household-id,computed,possible,decided";

        assertThat(entersAfter("decided", columns, "h,poor,poor,")).isEqualTo("returned-or-newly-arising");
        assertThat(entersAfter("decided", columns, "h,not-poor,not-poor,poor")).isEqualTo("returned");
        assertThat(entersAfter("computed", columns, "h,not-poor,not-poor,poor")).isEqualTo("newly-arising");
        assertThat(entersAfter("computed", columns, "h,undetermined,poor;near-poor,"))
                .isEqualTo("returned");
        assertThat(entersAfter("computed", columns, "h,undetermined,poor;not-poor,"))
                .isEqualTo("returned-or-newly-arising");
    }

    @Test
    void a_plain_list_of_last_year_or_before_serves_a_preliminary_count_too() throws IOException {
        assertThat(entersAfter("computed", "household-id,class", "h,hộ nghèo")).isEqualTo("returned");
        assertThat(entersAfter("computed", "household-id,class", "h,không nghèo"))
                .isEqualTo("newly-arising");
        assertThat(entersAfter("computed", "household-id,class", "h,")).isEqualTo("returned-or-newly-arising");

        year.file("list.csv", "household-id,class,persons", "h,cận nghèo,4");
        assertThat(year.run("movements", "--basis computed --opening list.csv --opening-is-list now.csv"))
                .isZero();
        assertThat(moved("h")).isEqualTo("became-poor");
    }

    @Test
    void provinces_that_were_merged_are_one_after_a_mapping_and_nobody_moved() throws IOException {
        year.file("old.csv", "old,new", "X1,Y", "X2,Y", "P1,Y");

        assertThat(year.run(
                        "movements",
                        YearOfReview.WHOLE + " --map-opening old.csv --map-closing old.csv review-2024.csv"))
                .isZero();

        List<String> rows =
                year.program().result("movements.csv").lines().skip(1).toList();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .startsWith(
                        "\"Y\",\"\",\"poor\",\"households\",\"5\",\"1\",\"1\",\"1\",\"1\",\"1\",\"0\",\"0\",\"1\",\"5\"");
    }

    @Test
    void a_class_that_nobody_decided_is_no_class() throws IOException {
        year.file("undecided.csv", "household-id,computed", "h01,poor");

        assertThat(year.run("movements", "--opening review-2023.csv undecided.csv"))
                .isEqualTo(2);

        assertThat(year.program().err()).isEqualTo("""
                        undecided.csv: No household has a class decided. Maybe --basis computed is meant.
                        undecided.csv: Không hộ nào có loại hộ được quyết định. Có thể cần --basis computed.
                        """);
    }

    @Test
    void counts_alone_are_completed_where_one_is_missing_and_said_where_more_are() throws IOException {
        year.file(
                "counts.csv",
                "list,column,households,persons",
                "poor,opening,9948,",
                "poor,closing,7480,",
                "near-poor,opening,9400,30000",
                "near-poor,to-other-list,10,30",
                "near-poor,other-decrease,50,120",
                "near-poor,from-other-list,1000,3300",
                "near-poor,returned,20,60",
                "near-poor,newly-arising,30,80",
                "near-poor,other-increase,40,90",
                "near-poor,closing,8740,28000");

        assertThat(year.run("movements", "--counts counts.csv")).isZero();

        Golden.assertSummary("movements-of-counts.txt", year.program().out());
    }

    @Test
    void counts_with_separators_of_thousands_are_refused() throws IOException {
        year.file("counts.csv", "list,column,households,persons", "poor,opening,1,234,5,678", "poor,closing,10,40");

        assertThat(year.run("movements", "--counts counts.csv")).isEqualTo(1);

        assertThat(year.program().refused())
                .singleElement()
                .asString()
                .startsWith("\"counts.csv\",\"2\",\"\",\"\",\"6\",\"A row has 4 cells, as the header has.");
    }

    @Test
    void that_the_numbers_agree_is_not_called_a_difference() throws IOException {
        year.file("before.csv", "household-id,class,persons", "a,poor,2", "b,poor,3");
        year.file("now.csv", "household-id,class,persons", "a,poor,2", "c,poor,3");

        assertThat(year.run("movements", "--opening before.csv now.csv")).isEqualTo(1);

        assertThat(year.program().sentences())
                .contains(
                        "Does not add up / không khớp: the numbers agree, and what became of some households is not known")
                .doesNotContain("difference of");
    }

    @Test
    void counts_that_do_not_add_up_say_by_how_much() throws IOException {
        year.file(
                "counts.csv",
                "list,column,households",
                "poor,opening,100",
                "poor,to-other-list,10",
                "poor,rose-above,20",
                "poor,other-decrease,3",
                "poor,from-other-list,4",
                "poor,returned,1",
                "poor,newly-arising,5",
                "poor,other-increase,2",
                "poor,closing,81");

        assertThat(year.run("movements", "--counts counts.csv")).isEqualTo(1);

        assertThat(year.program().out()).contains("difference of 2 households, ? persons");
    }

    @Test
    void counts_that_only_a_negative_number_would_complete_do_not_add_up() throws IOException {
        year.file(
                "counts.csv",
                "list,column,households,persons",
                "poor,opening,100,400",
                "poor,to-other-list,10,40",
                "poor,rose-above,5,20",
                "poor,other-decrease,1,4",
                "poor,from-other-list,20,80",
                "poor,returned,1,4",
                "poor,newly-arising,2,8",
                "poor,closing,90,300");

        assertThat(year.run("movements", "--counts counts.csv")).isEqualTo(1);

        assertThat(year.program().sentences())
                .contains(
                        "Does not add up / không khớp: difference of -17 households, -128 persons",
                        "No number fits / không số nào khớp: tăng do nguyên nhân khác / other increase")
                .doesNotContain("+ tăng do nguyên nhân khác");
        assertThat(year.program().result("movements.csv"))
                .contains("\"2\",\"\",\"\",\"90\",\"-17\",\"no\",\"other-increase\"");
    }

    @Test
    void both_ends_are_needed() {
        assertThat(year.run("movements", "review-2024.csv")).isEqualTo(2);
        assertThat(year.program().err()).startsWith("--opening: Movements need both ends of the year.");
    }

    @Test
    void a_column_of_no_indicator_is_refused_at_either_end_and_in_earlier_lists() throws IOException {
        year.file("right.csv", "household-id,class,standard,deprived:employment", "a,poor,vn-2022-2026,yes")
                .file("wrong.csv", "household-id,class,standard,deprived:emploiment", "a,poor,vn-2022-2026,yes");

        for (String files : List.of(
                "--opening right.csv wrong.csv",
                "--opening wrong.csv right.csv",
                "--opening right.csv --earlier wrong.csv right.csv")) {
            assertThat(year.run("movements", files)).isEqualTo(2);
            assertThat(year.program().err())
                    .startsWith("wrong.csv:1: There is no column \"deprived:emploiment\". Did you mean"
                            + " \"deprived:employment\"?");
        }
        assertThat(year.run("movements", "--opening right.csv --earlier right.csv right.csv"))
                .isZero();
    }
}
