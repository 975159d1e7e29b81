package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked beside the class, over files. */
class AnswerTest {
    private static final String SCREENING = "--applied-on 2024-12-31 --test circular --inquiry screening";
    private static final String HEADER = "household-id,reviewed-on,area,previous-class,additional:requests-review,"
            + "additional:in-review-scope,additional:form-a-motor-vehicle,additional:form-a-cooling-heating,"
            + "additional:form-a-hot-water,additional:form-a-washing-drying,additional:lets-out-property,"
            + "additional:form-a-electricity,additional:form-a-area,additional:form-a-official-or-benefit,"
            + "additional:form-a-contract";

    @TempDir
    private Path folder;

    private Program program;

    /** The sheet of form A of page 68, as a commune would type it, and a few lines more. */
    @BeforeEach
    void a_sheet_of_form_a() throws IOException {
        program = new Program(folder)
                .file(
                        "households.csv",
                        HEADER,
                        "out,15/10/2024,2,not-poor,1,0,,,,,,,,,",
                        "three,15/10/2024,2,not-poor,1,1,1,0,1,0,0,0,1,0,0",
                        "five,15/10/2024,1,not-poor,1,1,1,1,1,0,0,1,1,0,0",
                        "listed,15/10/2024,1,poor,,,,,,,,,,,",
                        "open,15/10/2024,2,not-poor,1,1,1,1,1,0,unknown,0,0,0,0",
                        "nobody-asked,15/10/2024,,not-poor,0,,,,,,,,,,",
                        "wrong,15/10/2024,2,not-poor,1,2,,,,,,,,,")
                .file(
                        "members.csv",
                        "household-id,member-id,relation",
                        "out,1,1",
                        "three,1,1",
                        "five,1,1",
                        "listed,1,1",
                        "open,1,1",
                        "nobody-asked,1,1",
                        "wrong,1,1");
    }

    @Test
    void a_sheet_of_form_a_is_screened() throws IOException {
        assertThat(program.answer(SCREENING, "households.csv")).as(program::err).isEqualTo(1);

        Golden.assertSummary("answer-summary.txt", program.out());
        Golden.assertMatches("answers.csv", program.result("answers.csv").replaceAll("\"[0-9a-f]{64}\"", "\"(hash)\""));
        assertThat(program.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(program.result("answers.jsonl").lines()).hasSize(6);
    }

    @Test
    void another_number_than_form_a_has_is_refused_with_what_is_allowed() throws IOException {
        program.answer(SCREENING, "households.csv");

        assertThat(program.refused())
                .singleElement()
                .asString()
                .contains("\"wrong\"", "additional:in-review-scope", "\"2\"")
                .contains("The answer is yes or no (or true or false), or form A's 1 for yes and 0 for no.");
    }

    @Test
    void an_inquiry_about_members_has_a_row_for_each_member() throws IOException {
        program.file("households.csv", "household-id,reviewed-on,area,income-12-months", "h,2025-06-01,2,48000000")
                .file(
                        "members.csv",
                        "household-id,member-id,relation,birth,employment,job-kind,wage-work,"
                                + "additional:requests-low-income-worker",
                        "h,1,1,1980,1,2,1,1",
                        "h,2,2,1982,6,,,0");

        assertThat(program.answer(
                        "--applied-on 2025-06-30 --test decree --inquiry low-income-worker", "households.csv"))
                .as(program::err)
                .isZero();

        assertThat(program.result("answers.csv").lines().skip(1).map(line -> line.split(",")[2]))
                .containsExactly("\"low-income\"", "\"not-asked\"");
        assertThat(program.out()).contains("Members by answer and area");
    }

    @Test
    void the_summary_tells_what_was_answered_where_the_form_does_not_ask() throws IOException {
        program.file("households.csv", "household-id,reviewed-on,area,income-12-months", "h,2025-06-01,2,48000000")
                .file(
                        "members.csv",
                        "household-id,member-id,relation,birth,employment,job-kind,wage-work,"
                                + "additional:requests-low-income-worker",
                        "h,1,1,1980,1,2,1,1",
                        "h,2,3,2015,6,,,0");

        assertThat(program.answer(
                        "--applied-on 2025-06-30 --test decree --inquiry low-income-worker", "households.csv"))
                .as(program::err)
                .isZero();

        assertThat(program.out())
                .contains("Other caveats, and how many answers they concern\n"
                        + "  answered where the form does not ask, and not used: employment  2\n");
    }

    @Test
    void weights_are_counted_beside() throws IOException {
        program.file("households.csv", "household-id,reviewed-on,w,additional:requests-review", "h,2024-10-01,2.5,0")
                .file("members.csv", "household-id,member-id", "h,1");

        program.answer(SCREENING + " --weight w", "households.csv");

        assertThat(program.out()).contains("weighted").contains("2.5");
    }

    @Test
    void what_is_not_asked_is_told_with_what_is() {
        assertThat(program.answer(SCREENING.replace("screening", "screning"), "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .isEqualTo("--inquiry: The standard vn-2022-2026 does not ask \"screning\" beside the test circular on"
                        + " 2024-12-31. It asks: screening, average-living-standard. Did you mean \"screening\"?\n"
                        + "--inquiry: Chuẩn này không xác định điều đó vào ngày 2024-12-31."
                        + " Có: screening, average-living-standard. Có phải là \"screening\"?\n");
        assertThat(program.answer(
                        "--applied-on 2025-02-23 --test circular --inquiry low-income-worker", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err()).contains("on 2025-02-23. It asks: screening, average-living-standard.");
        assertThat(program.answer("--applied-on 2024-12-31 --test circular", "households.csv"))
                .isEqualTo(2);
        assertThat(program.err())
                .isEqualTo(
                        "Missing required option: '--inquiry=INQUIRY'\nThiếu: --inquiry.\nTry: poverty answer --help\n");
    }
}
