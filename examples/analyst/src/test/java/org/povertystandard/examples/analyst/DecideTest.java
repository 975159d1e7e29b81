package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.determination.Determination;
import org.povertystandard.review.ReviewRecord;
import org.povertystandard.rules.document.DeterminationReader;
import org.povertystandard.rules.document.ReviewRecordReader;

/** Decisions into a ledger. */
class DecideTest {
    private static final String FIRST = "poor,poor,2024-12-10,125/QĐ-UBND,";

    @TempDir
    private static Path shared;

    private static Path determinations;

    @TempDir
    private Path folder;

    private Deciding deciding;

    @BeforeAll
    static void determine() throws IOException {
        determinations = Deciding.determined(shared);
    }

    @BeforeEach
    void copy() throws IOException {
        deciding = new Deciding(folder, determinations);
    }

    @Test
    void as_computed_and_otherwise_in_codes_and_in_words() throws IOException {
        int exitCode = deciding.decide(
                "Household_ID;Decided;Decided_On;Number;Office;Reason",
                "poor;Hộ nghèo;2024-12-10;125/QĐ-UBND;UBND xã Phú Đình;",
                "near-poor;cận nghèo;10/12/2024;125/QĐ-UBND;UBND xã Phú Đình;",
                "not-poor;HO CAN NGHEO;10/12/2024;125/QĐ-UBND;;Nguồn thu chính đã mất",
                "undetermined;poor;2024-12-10;126/QĐ-UBND;;Đã xem nhà tiêu");

        assertThat(deciding.program().err()).isEmpty();
        assertThat(exitCode).isZero();
        Golden.assertSummary("decide-summary.txt", deciding.program().out());
        assertThat(deciding.program().out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(deciding.refused()).isEmpty();
        assertThat(deciding.ledger()).hasSize(4);
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).containsExactly(folder.resolve("out/refused-decisions.csv"));
        }
    }

    @Test
    void the_ledger_holds_what_was_computed_word_for_word() throws IOException {
        deciding.decide(Deciding.HEADER, FIRST);

        ReviewRecord record =
                ReviewRecordReader.read("ledger", deciding.ledger().get(0)).orElseThrow();
        Determination computed = DeterminationReader.read(
                        "determinations", Files.readAllLines(determinations).get(0))
                .orElseThrow();
        assertThat(record.computed()).isEqualTo(computed);
        assertThat(Files.readAllBytes(deciding.file("determinations.jsonl")))
                .isEqualTo(Files.readAllBytes(determinations));
    }

    @Test
    void a_correction_is_one_line_more_and_no_line_less() throws IOException {
        deciding.decide(Deciding.HEADER, FIRST);
        List<String> before = deciding.ledger();

        int exitCode = deciding.decide(
                Deciding.WITH_REPLACED, "poor,near-poor,2024-12-18,131/QĐ-UBND,Xét đơn,125/QĐ-UBND,10/12/2024");

        assertThat(exitCode).isZero();
        assertThat(deciding.ledger()).hasSize(2).startsWith(before.toArray(String[]::new));
        ReviewRecord record =
                ReviewRecordReader.read("ledger", deciding.ledger().get(1)).orElseThrow();
        assertThat(record.decisions())
                .extracting(decision -> decision.number().value())
                .containsExactly("125/QĐ-UBND", "131/QĐ-UBND");
        assertThat(deciding.program().out())
                .contains("Recorded: 1 decision, of which 1 replaces an earlier one")
                .contains("Read as day/month/year: 1 day");
    }

    @Test
    void a_decision_and_its_correction_in_one_table_are_two_lines() throws IOException {
        int exitCode = deciding.decide(
                Deciding.WITH_REPLACED,
                FIRST + ",,",
                "poor,near-poor,2024-12-18,131/QĐ-UBND,Xét đơn,125/QĐ-UBND,2024-12-10");

        assertThat(exitCode).isZero();
        assertThat(deciding.ledger()).hasSize(2);
    }

    @Test
    void the_same_table_again_changes_nothing() throws IOException {
        deciding.decide(Deciding.HEADER, FIRST);
        List<String> before = deciding.ledger();

        assertThat(deciding.decide(Deciding.HEADER, FIRST)).isZero();

        assertThat(deciding.ledger()).isEqualTo(before);
        assertThat(deciding.program().out())
                .contains("Recorded: 0 decisions")
                .contains("In the ledger already, word for word: 1 row");
    }

    @Test
    void what_the_rules_do_not_allow_is_refused_and_the_rest_recorded() throws IOException {
        int exitCode = deciding.decide(
                Deciding.HEADER,
                "nobody,poor,2024-12-10,1,",
                "near-poor,poor,2024-12-10,2,",
                "undetermined,near-poor,2024-12-10,3,",
                "caveat,near-poor,2024-10-14,4,",
                "not-poor,rich,2024-12-10,5,",
                "elderly-alone,hộ nghéo,2024-12-10,6,x",
                FIRST);

        assertThat(exitCode).isEqualTo(1);
        String classes = "The class is one of: poor (Hộ nghèo), near-poor (Hộ cận nghèo), not-poor (Hộ không nghèo).";
        String reason =
                "A reason must be given where the class decided is not the one computed, or where the computation"
                        + " did not leave one class.";
        assertThat(deciding.refused())
                .containsExactly(
                        "near-poor reason: " + reason,
                        "not-poor decided: " + classes,
                        "elderly-alone decided: " + classes,
                        "undetermined reason: " + reason,
                        "caveat decided-on: A decision is taken on the review date or later, not before it.",
                        "nobody household-id: The determinations have no household of this id.");
        assertThat(deciding.program().result("refused-decisions.csv").lines().filter(row -> row.contains("nghéo")))
                .singleElement()
                .asString()
                .endsWith(",\"poor\"");
        assertThat(deciding.ledger()).hasSize(1);
        assertThat(deciding.program().out())
                .contains("Refused: 6 rows of decisions; every reason is in refused-decisions.csv");
    }

    @Test
    void a_second_first_decision_is_refused_and_the_ledger_stays() throws IOException {
        deciding.decide(Deciding.HEADER, FIRST);
        List<String> before = deciding.ledger();

        assertThat(deciding.decide(Deciding.HEADER, "poor,near-poor,2024-12-20,140/QĐ-UBND,x"))
                .isEqualTo(1);

        assertThat(deciding.refused())
                .containsExactly(
                        "poor replaces-number: There is a decision for this review already. A further one names the"
                                + " number and the day of the one it replaces.");
        assertThat(deciding.ledger()).isEqualTo(before);
    }

    @Test
    void two_first_decisions_in_one_table_are_both_refused() throws IOException {
        int exitCode = deciding.decide(Deciding.HEADER, FIRST, "poor,near-poor,2024-12-10,126/QĐ-UBND,x");

        assertThat(exitCode).isEqualTo(1);
        assertThat(deciding.refused())
                .containsExactly(
                        "poor household-id: Another row of this household was refused, so this one is not recorded either.",
                        "poor replaces-number: There is a decision for this review already. A further one names the number"
                                + " and the day of the one it replaces.");
        assertThat(deciding.ledger()).isEmpty();
    }

    @Test
    void a_row_that_cannot_be_read_takes_the_household_s_others_along() throws IOException {
        int exitCode = deciding.decide(
                Deciding.WITH_REPLACED,
                FIRST + ",,",
                "poor,near-poor,32/12/2024,,x,125/QĐ-UBND,",
                ",poor,2024-12-10,7,,,",
                "near-poor,near-poor,2024-12-10,8," + "x".repeat(2_001) + ",,");

        assertThat(exitCode).isEqualTo(1);
        assertThat(deciding.refused())
                .containsExactly(
                        "poor decided-on: There is no such day: days are written dd/mm/yyyy, as on the form.",
                        "poor number: This cell cannot be empty.",
                        "poor replaces-decided-on: This cell cannot be empty.",
                        " household-id: This cell cannot be empty.",
                        "near-poor reason: This text is too long. At most 2000 characters are allowed.",
                        "poor household-id: Another row of this household was refused, so this one is not recorded either.");
        assertThat(deciding.program().out()).contains("Refused: 4 rows of decisions;");
        assertThat(deciding.ledger()).isEmpty();
        assertThat(deciding.file("ledger.jsonl")).doesNotExist();
    }

    @Test
    void a_determination_that_is_there_twice_is_not_decided_on() throws IOException {
        String line = Files.readAllLines(determinations).get(0);
        deciding.program().file("determinations.jsonl", line, line, "{oops");

        assertThat(deciding.decide(Deciding.HEADER, FIRST)).isEqualTo(1);

        String several =
                "The file has several determinations of this household in one review; which is right cannot be known.";
        assertThat(deciding.refused())
                .startsWith(
                        "poor /household: " + several, "poor household-id: " + several, "poor /household: " + several)
                .hasSize(4);
        assertThat(deciding.program().out()).contains("Refused: 1 row of decisions; 3 determinations;");
    }

    @Test
    void of_several_reviews_the_row_says_which() throws IOException {
        String line = Files.readAllLines(determinations).get(0);
        deciding.program()
                .file(
                        "determinations.jsonl",
                        line,
                        line.replace("\"reviewedOn\":\"2024-10-15\"", "\"reviewedOn\":\"2023-10-15\""));
        String header = Deciding.HEADER + ",reviewed-on";

        assertThat(deciding.decide(header, FIRST + ",")).isEqualTo(1);
        assertThat(deciding.refused())
                .containsExactly(
                        "poor reviewed-on: The file has several reviews of this household; say the review date of the"
                                + " decision.");
        assertThat(deciding.decide(header, FIRST + ",2022-10-15")).isEqualTo(1);
        assertThat(deciding.refused())
                .containsExactly("poor reviewed-on: The household has no determination of this review date.");
        assertThat(deciding.decide(header, FIRST + ",2024-10-15", "poor,poor,2023-12-12,99/QĐ-UBND,,2023-10-15"))
                .isZero();
        assertThat(deciding.ledger()).hasSize(2);
    }

    @Test
    void a_decision_does_not_pass_to_another_determination_of_its_review() throws IOException {
        deciding.decide(Deciding.HEADER, FIRST);
        List<String> before = deciding.ledger();
        String line = Files.readAllLines(determinations).get(0);
        deciding.program().file("determinations.jsonl", line.replace("\"test\":\"circular\"", "\"test\":\"decree\""));

        assertThat(deciding.decide(Deciding.WITH_REPLACED, "poor,poor,2024-12-18,131/QĐ-UBND,,125/QĐ-UBND,2024-12-10"))
                .isEqualTo(1);

        assertThat(deciding.refused())
                .containsExactly("poor household-id: The decision in the ledger followed another determination of this"
                        + " household in this review.");
        assertThat(deciding.program().out())
                .contains("No determination is counted / không có kết quả xác định nào được tính")
                .doesNotContain("as computed", "(across)");
        assertThat(deciding.program().sentences())
                .contains(
                        "Not counted: 1 determination, since the decision in the ledger followed another of the same review");
        assertThat(deciding.ledger()).isEqualTo(before);
    }

    @Test
    void a_column_that_has_the_month_first_puts_its_other_days_in_doubt() throws IOException {
        int exitCode = deciding.decide(
                Deciding.HEADER,
                "near-poor,near-poor,12/20/2024,1,",
                "poor,poor,12/11/2024,2,",
                "caveat,near-poor,2024-12-11,3,");

        assertThat(exitCode).isEqualTo(1);
        assertThat(deciding.refused())
                .containsExactly(
                        "near-poor decided-on: There is no such day: days are written dd/mm/yyyy, as on the form.",
                        "poor decided-on: Line 2 of this column has the month first; which comes first here cannot be"
                                + " known.");
        assertThat(deciding.ledger()).hasSize(1);
    }

    @Test
    void a_reason_with_a_comma_that_moves_the_office_is_not_recorded() throws IOException {
        int exitCode = deciding.decide(
                "household-id,decided,decided-on,number,reason,office",
                "undetermined,near-poor,2024-12-20,12/QĐ,thu nhập tăng, có việc làm,UBND xã",
                "\"poor\",\"poor\",\"2024-12-20\",\"12/QĐ\",\"đã \"xem\" nhà\",\"UBND xã\"",
                "poor,poor,2024-12-20,12/QĐ,,UBND xã",
                "near-poor,near-poor,2024-12-20");

        assertThat(exitCode).isEqualTo(1);
        String cells =
                "A row has 6 cells, as the header has. A cell that holds the separator stands in quotation marks.";
        assertThat(deciding.refused())
                .containsExactly(
                        "undetermined : " + cells,
                        "poor : The quotation marks of this line do not close; a row is one line of the file.",
                        "near-poor : " + cells,
                        "poor household-id: Another row of this household was refused, so this one is not recorded"
                                + " either.");
        assertThat(deciding.ledger()).isEmpty();
    }
}
