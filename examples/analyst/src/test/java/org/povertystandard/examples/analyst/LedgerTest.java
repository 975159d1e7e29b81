package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that cannot be trusted is not written to, and nor is any when the run cannot begin. Exit code 2. */
class LedgerTest {
    private static final String FIRST = "poor,poor,2024-12-10,125/QĐ-UBND,";
    private static final String OTHER = "near-poor,near-poor,2024-12-10,125/QĐ-UBND,";
    private static final String NOT_WHOLE = "ledger.jsonl: The ledger is not whole; nothing was recorded.\n"
            + "ledger.jsonl: Sổ quyết định có lỗi; chưa ghi gì.\n";

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
    void recordOne() throws IOException {
        deciding = new Deciding(folder, determinations);
        assertThat(deciding.decide(Deciding.HEADER, FIRST)).isZero();
    }

    private void assertUntouched(String... message) throws IOException {
        byte[] before = Files.readAllBytes(deciding.file("ledger.jsonl"));

        assertThat(deciding.decide(Deciding.HEADER, OTHER)).isEqualTo(2);

        assertThat(deciding.program().err()).isEqualTo(String.join("", message));
        assertThat(Files.readAllBytes(deciding.file("ledger.jsonl"))).isEqualTo(before);
    }

    private void ledger(String... lines) throws IOException {
        deciding.program().file("ledger.jsonl", lines);
    }

    @Test
    void whose_last_line_is_cut_short() throws IOException {
        Files.writeString(deciding.file("ledger.jsonl"), "{\"determ", StandardOpenOption.APPEND);

        assertUntouched(
                "ledger.jsonl: The last line is cut short, as by a power cut. Delete what there is of it, and record"
                        + " again.\n",
                "ledger.jsonl: Dòng cuối bị đứt. Hãy xóa phần còn lại của dòng đó rồi ghi lại.\n");
    }

    @Test
    void in_which_a_decision_was_changed_afterwards() throws IOException {
        String line = deciding.ledger().get(0);
        ledger(line.replace("\"decided\":\"poor\"", "\"decided\":\"not-poor\""));

        assertUntouched(
                NOT_WHOLE,
                "ledger.jsonl:1: /decisions/0/reason: A reason must be given where the class decided is not the one"
                        + " computed, or where the computation did not leave one class.\n",
                "ledger.jsonl:1: /decisions/0/reason: Phải nêu lý do, vì loại được quyết định khác kết quả xác định hoặc kết"
                        + " quả xác định không phải là một loại duy nhất.\n");
    }

    @Test
    void in_which_a_household_begins_again() throws IOException {
        String line = deciding.ledger().get(0);
        ledger(line, line.replace("125/QĐ-UBND", "126/QĐ-UBND"));

        assertUntouched(
                NOT_WHOLE,
                "ledger.jsonl:2: This line is not line 1, of the same household and review, with one decision more.\n",
                "ledger.jsonl:2: Dòng này không nối tiếp dòng 1 của cùng hộ và cùng lần rà soát.\n");
    }

    @Test
    void of_which_a_line_was_removed() throws IOException {
        deciding.decide(Deciding.WITH_REPLACED, "poor,poor,2024-12-18,131/QĐ-UBND,,125/QĐ-UBND,2024-12-10");
        ledger(deciding.ledger().get(1));

        assertUntouched(
                NOT_WHOLE,
                "ledger.jsonl:1: The first line of a household in a review holds one decision.\n",
                "ledger.jsonl:1: Dòng đầu tiên của một hộ trong một lần rà soát phải có đúng một quyết định.\n");
    }

    @Test
    void that_tells_no_values_when_it_is_wrong() throws IOException {
        ledger(deciding.ledger().get(0).replace("2024-12-10", "2024-12-99"));

        assertUntouched(
                NOT_WHOLE,
                "ledger.jsonl:1: /decisions/0/decidedOn: There is no such day in the calendar. Days are written"
                        + " year-month-day.\n",
                "ledger.jsonl:1: /decisions/0/decidedOn: Không có ngày này trong lịch. Ngày viết theo năm-tháng-ngày.\n");
    }

    @Test
    void that_another_run_is_recording_in() throws IOException {
        List<String> before = deciding.ledger();
        try (var other = FileChannel.open(deciding.file("ledger.jsonl"), StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(deciding.decide(Deciding.HEADER, OTHER)).isEqualTo(2);
        }

        assertThat(deciding.program().err())
                .isEqualTo("ledger.jsonl: Another run is recording in this ledger; nothing was recorded.\n"
                        + "ledger.jsonl: Sổ quyết định đang được một lần chạy khác ghi; chưa ghi gì.\n");
        assertThat(deciding.ledger()).isEqualTo(before);
    }

    @Test
    void when_the_header_is_not_understood() throws IOException {
        assertThat(deciding.decide("household-id,class,decided-on,decided-on,numbr", OTHER))
                .isEqualTo(2);

        assertThat(deciding.program().err())
                .isEqualTo("decisions.csv:1: There is no column \"class\".\n"
                        + "decisions.csv:1: Không có cột nào tên \"class\".\n"
                        + "decisions.csv:1: The column \"decided-on\" is there twice.\n"
                        + "decisions.csv:1: Cột \"decided-on\" có hai lần.\n"
                        + "decisions.csv:1: There is no column \"numbr\". Did you mean \"number\"?\n"
                        + "decisions.csv:1: Không có cột nào tên \"numbr\". Có phải là \"number\"?\n"
                        + "decisions.csv:1: The column \"decided\" must be there.\n"
                        + "decisions.csv:1: Thiếu cột \"decided\".\n"
                        + "decisions.csv:1: The column \"number\" must be there.\n"
                        + "decisions.csv:1: Thiếu cột \"number\".\n");
        assertThat(deciding.ledger()).hasSize(1);
    }

    @Test
    void when_the_standard_is_not_at_hand() throws IOException {
        String line = Files.readAllLines(determinations).get(1);
        deciding.program().file("determinations.jsonl", line.replace("vn-2022-2026", "city-2030"));

        assertUntouched(
                "The determinations are by the standard city-2030, which is not at hand. Name its file: --standard"
                        + " FILE.\n",
                "Kết quả xác định dựa trên chuẩn city-2030 chưa có ở đây. Hãy nêu tệp: --standard FILE.\n");
    }

    @Test
    void when_a_file_is_not_there() throws IOException {
        Files.delete(deciding.file("determinations.jsonl"));

        assertUntouched("determinations.jsonl: There is no such file.\n", "determinations.jsonl: Không có tệp này.\n");
    }

    @Test
    void when_no_table_is_named() {
        assertThat(deciding.program().run("decide", "determinations.jsonl")).isEqualTo(2);

        assertThat(deciding.program().err())
                .isEqualTo(
                        "Missing required option: '--decisions=FILE'\nThiếu: --decisions.\nTry: poverty decide --help\n");
    }
}
