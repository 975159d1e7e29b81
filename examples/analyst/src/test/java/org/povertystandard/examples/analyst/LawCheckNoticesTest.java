package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code law check} says of a standard that is no mistake by itself: of its days beside those of others, and what nobody compared. */
class LawCheckNoticesTest {
    @TempDir
    private Path folder;

    private LawProgram program;

    @BeforeEach
    void start() {
        program = new LawProgram(folder);
    }

    private List<String> said(String... files) {
        String[] words = new String[files.length + 3];
        System.arraycopy(new String[] {"check", "--language", "en"}, 0, words, 0, 3);
        System.arraycopy(files, 0, words, 3, files.length);
        return program.law(0, words).out().lines().toList();
    }

    /** The filled-in template on these days, from one on until before another. */
    private String onDays(String from, String until) throws IOException {
        program.filledIn();
        return program.file(
                "filled.json",
                program.text("filled.json")
                        .replace(
                                "\"from\": \"2032-01-01\", \"until\": \"2033-01-01\"",
                                "\"from\": \"%s\", \"until\": \"%s\"".formatted(from, until)));
    }

    @Test
    void days_that_follow_those_of_another_are_no_matter() throws IOException {
        assertThat(said(onDays("2031-01-01", "2032-01-01")))
                .noneMatch(line -> line.contains("until") || line.contains("vn-"));
    }

    @ParameterizedTest
    @CsvSource({
        "2032-12-31, 2032-12-30, 2033-01-01",
        "2032-02-29, 2032-02-28, 2032-03-01",
        "2032-06-30, 2032-06-29, 2032-07-01"
    })
    void an_end_that_looks_like_the_last_day_is_said_to_be_the_day_after(String until, String last, String next)
            throws IOException {
        assertThat(said(onDays("2032-01-01", until)))
                .contains("my-standard: \"until\": \"" + until + "\" is the day after the last one, which is " + last
                        + ". If it is applied on " + until + " too, write \"" + next + "\".");
        assertThat(program.law(0, "check", program.path("filled.json")).out())
                .contains("my-standard: \"until\": \"" + until + "\" là ngày sau ngày cuối: chỉ áp dụng đến hết ngày "
                        + last + ".");
    }

    /** The one after 2026 begins on 1 January 2027; what ends before that day leaves nothing open, whichever day it is. */
    @Test
    void an_end_on_which_another_begins_is_no_doubt() throws IOException {
        String first = onDays("2031-01-01", "2031-08-31").replace("filled.json", "first.json");
        program.file("first.json", program.text("filled.json").replace("\"my-standard\"", "\"first-standard\""));

        assertThat(said(first, onDays("2031-08-31", "2032-01-01"))).noneMatch(line -> line.contains("until"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-01-02 | 2032-01-01 | 2031-01-01 | the last day of vn-2027-2030 is 2030-12-31, the first of my-standard is 2031-01-02",
                "2000-01-01 | 2000-12-31 | 2000-12-31 | the last day of my-standard is 2000-12-30, the first of vn-2001-2005 is 2001-01-01"
            })
    void a_day_that_is_left_to_nobody_is_told(String from, String until, String day, String why) throws IOException {
        assertThat(said(onDays(from, until)))
                .contains("my-standard: Nobody applies decree on " + day + ": " + why + ".");
    }

    @Test
    void days_on_which_another_is_applied_are_told() throws IOException {
        assertThat(said(onDays("2026-07-01", "2028-01-01")))
                .contains(
                        "my-standard: vn-2022-2026 is applied on these days as well: decree 2026-07-01..2026-12-31,"
                                + " circular 2026-07-01..2026-12-31, the first and the last included. Only one can decide"
                                + " on a day.",
                        "my-standard: vn-2027-2030 is applied on these days as well: decree 2027-01-01..2027-12-31, the"
                                + " first and the last included. Only one can decide on a day.");
        assertThat(program.law(0, "check", program.path("filled.json")).out())
                .contains("my-standard: vn-2027-2030 cũng áp dụng trong những ngày này: decree 2027-01-01..2027-12-31");
    }

    @Test
    void those_of_two_that_are_given_together_are_too() throws IOException {
        String one = onDays("2032-01-01", "2033-01-01");
        String two = program.file("two.json", program.text("filled.json").replace("\"my-standard\"", "\"two\""));

        assertThat(program.law(1, "check", "--language", "en", one, two).out())
                .contains("my-standard: two is applied on these days as well: decree 2032-01-01..2032-12-31, circular"
                        + " 2032-01-01..2032-12-31, the first");
    }

    @Test
    void a_reform_and_the_standard_of_a_place_share_their_days_with_the_nation() throws IOException {
        String reform = program.overlay(
                "line-2-2", "vn-2022-2026", "\"sets\": {\"figures\": {\"income-line-rural\": 2200000}}");

        assertThat(said(reform, "vn-hanoi-2022-2025")).noneMatch(line -> line.contains("as well"));
    }

    @Test
    void what_nobody_compared_with_the_text_is_listed() throws IOException {
        assertThat(said(onDays("2032-01-01", "2033-01-01")))
                .containsSequence(
                        "my-standard: nobody is named who compared these sources with the text (verified), 6 of 7:",
                        "  decree-indicators, decree-classes, decree-period, circular-scores,",
                        "  form-scorecard, form-questions",
                        "my-standard: figures and tables that rest on these alone:",
                        "  deprivation-threshold, score-a-limit, score-b-limit, score-b-points,",
                        "  insurance-age-from, area-limit, employment-age-from");
        assertThat(program.law(0, "check", program.path("filled.json")).out())
                .contains("my-standard: chưa ghi ai đã đối chiếu các nguồn này với văn bản (verified), 6 trong 7:");
    }

    @Test
    void of_an_overlay_only_what_its_base_does_not_have() throws IOException {
        assertThat(said("vn-hanoi-2022-2025"))
                .containsSequence(
                        "vn-hanoi-2022-2025: nobody is named who compared these sources with the text (verified), 1 of 1:",
                        "  hanoi-lines",
                        "vn-hanoi-2022-2025: figures and tables that rest on these alone:",
                        "  income-line-rural, income-line-urban, deprivation-threshold");
    }

    @Test
    void of_a_proposal_nothing_is_left_to_compare() throws IOException {
        String reform = program.overlay(
                "line-2-2", "vn-2022-2026", "\"sets\": {\"figures\": {\"income-line-rural\": 2200000}}");

        assertThat(said(reform)).singleElement().asString().startsWith("line-2-2: nothing is wrong. ");
    }
}
