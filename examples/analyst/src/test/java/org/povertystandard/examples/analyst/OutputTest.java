package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left behind, and exit code 3. */
class OutputTest {
    @TempDir
    private Path folder;

    private Program program() throws IOException {
        return new Program(folder)
                .file("households.csv", "household-id,reviewed-on,village", "=1+1,2024-10-01,Làng Vây")
                .file("members.csv", "household-id,member-id", "=1+1,1");
    }

    @Test
    void tables_are_utf8_with_a_byte_order_mark_and_every_cell_in_quotes() throws IOException {
        Program program = program();

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isZero();

        byte[] bytes = Files.readAllBytes(folder.resolve("out/determinations.csv"));
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("\"=1+1\",\"undetermined\",\"Hộ nghèo hoặc Hộ cận nghèo hoặc Hộ không nghèo\",");
    }

    @Test
    void nothing_unfinished_is_left() throws IOException {
        program().determine(Program.CIRCULAR, "households.csv");

        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("determinations.jsonl", "determinations.csv", "refused.csv");
        }
    }

    @Test
    void a_folder_that_cannot_be_made() throws IOException {
        Program program = program().file("out", "in the way");

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(3);
        assertThat(program.err())
                .isEqualTo("Cannot write " + folder.resolve("out").getFileName()
                        + ": it is a file, not a folder. The results are not complete.\n"
                        + "Không ghi được out. Kết quả chưa đầy đủ.\n");
    }

    @Test
    void results_that_cannot_be_written() throws IOException {
        Files.createDirectories(folder.resolve("out/determinations.csv.part"));
        Program program = program();

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(3);
        assertThat(program.err()).startsWith("Cannot write out/determinations.csv.part: ");
        assertThat(folder.resolve("out/determinations.csv")).doesNotExist();
    }

    @Test
    void a_table_that_is_read_is_not_written_over() throws IOException {
        Program program = program();
        Files.move(folder.resolve("households.csv"), folder.resolve("refused.csv"));
        String before = Files.readString(folder.resolve("refused.csv"));

        List<String> words = new ArrayList<>(List.of(("determine " + Program.CIRCULAR).split(" ")));
        for (String file : List.of("refused.csv", "members.csv")) {
            words.add(folder.resolve(file).toString());
        }
        words.addAll(List.of("--out", folder.toString()));
        assertThat(program.run(words.toArray(String[]::new))).isEqualTo(2);

        assertThat(program.err()).contains("refused.csv: This file is read, and a result would take its place.");
        assertThat(folder.resolve("refused.csv")).hasContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("refused.csv", "members.csv");
        }
    }

    @Test
    void a_pipe_whose_reader_has_read_enough_is_no_mistake() throws IOException {
        Program program = program().standardOutput(failing("Broken pipe"));

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(3);
        assertThat(program.err()).isEmpty();
    }

    @Test
    void standard_output_that_cannot_be_written_is_told_once() throws IOException {
        Program program = program().standardOutput(failing("No space left on device"));

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isEqualTo(3);
        assertThat(program.err())
                .isEqualTo(
                        "Cannot write to standard output; what was printed is not complete: No space left on device\n"
                                + "Không ghi được ra đầu ra chuẩn; nội dung in ra chưa đầy đủ.\n");
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
