package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --language}, the reasons of each household are written in words. */
class ReasonsTest {
    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void households() throws IOException {
        program = new Program(folder)
                .standardOutput(new ByteArrayOutputStream())
                .file("by-hand.jsonl", Files.readAllBytes(Path.of("sample/by-hand.jsonl")));
    }

    @Test
    void of_determinations_in_either_language() throws IOException {
        assertThat(program.determine(Program.CIRCULAR + " --language vi", "by-hand.jsonl"))
                .isZero();
        assertThat(program.result("determinations.txt"))
                .contains("Hộ poor. Kết quả: Hộ nghèo.\n", "Hộ half-filled. ", "Nghị định 07/2021/NĐ-CP")
                .doesNotContain("Decree");
        assertThat(program.out()).contains("Reasons in words / lý do bằng lời: determinations.txt\n");

        assertThat(program.determine(Program.CIRCULAR + " --language EN", "by-hand.jsonl"))
                .isZero();
        assertThat(program.result("determinations.txt")).contains("Decree 07/2021/NĐ-CP");
    }

    @Test
    void without_it_no_words_of_an_earlier_run_are_left() throws IOException {
        program.determine(Program.CIRCULAR + " --language vi", "by-hand.jsonl");
        assertThat(program.determine(Program.CIRCULAR, "by-hand.jsonl")).isZero();

        assertThat(folder.resolve("out/determinations.txt")).doesNotExist();
    }

    @Test
    void of_a_place_beside_the_nation() throws IOException {
        assertThat(program.determine(
                        Program.CIRCULAR + " --language vi --also-local ho-chi-minh-city --local-test decree",
                        "by-hand.jsonl"))
                .as(program::err)
                .isZero();

        assertThat(program.result("local-determinations.txt")).contains("Thành phố Hồ Chí Minh");
        assertThat(program.result("determinations.txt")).doesNotContain("Thành phố Hồ Chí Minh");
    }

    @Test
    void of_answers() throws IOException {
        assertThat(program.answer(Program.CIRCULAR + " --inquiry screening --language en", "by-hand.jsonl"))
                .as(program::err)
                .isZero();

        assertThat(program.result("answers.txt")).contains("half-filled");
    }

    @Test
    void in_no_other_language() {
        assertThat(program.determine(Program.CIRCULAR + " --language fr", "by-hand.jsonl"))
                .isEqualTo(2);
        assertThat(program.err())
                .isEqualTo(
                        "--language: \"fr\" is not a language here. There are: vi, en.\n--language: Chỉ có vi và en.\n");
    }
}
