package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program itself, in a virtual machine whose heap is far smaller than what it reads. Rows are made long by blanks, which
 * readers pass over, so that a large file does not need as many households as it has.
 */
class MemoryTest {
    private static final int HOUSEHOLDS = 2_400;
    private static final Path SAMPLE = Path.of("sample");

    @TempDir
    private Path folder;

    @Test
    void json_lines_need_no_more_memory_the_more_there_are() throws Exception {
        Path file = folder.resolve("households.jsonl");
        String household = Files.readAllLines(SAMPLE.resolve("by-hand.jsonl")).get(0);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < HOUSEHOLDS; i++) {
                out.write("{" + " ".repeat(20_000)
                        + household
                                .replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"h" + i + "\"")
                                .substring(1) + "\n");
            }
        }

        assertDetermined(16, file);
    }

    /** Tables are sorted sixteen mebibytes at a time, so the heap has room for these and for little else. */
    @Test
    void tables_in_any_order_need_no_more_memory_the_longer_they_are() throws Exception {
        shuffle("members.csv", 0);
        shuffle("households.csv", 200_000);

        assertDetermined(48, folder.resolve("households.csv"));
    }

    /** A table of the sample; every list in a cell is made longer. */
    private void shuffle(String name, int blanks) throws IOException {
        List<String> lines = Files.readAllLines(SAMPLE.resolve(name));
        List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(rows, new Random(1));
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name))) {
            out.write(lines.get(0) + "\n");
            for (String row : rows) {
                out.write(row.replaceFirst(";", ";" + " ".repeat(blanks)) + "\n");
            }
        }
    }

    private void assertDetermined(int heapInMebibytes, Path file) throws Exception {
        assertThat(Files.size(file)).isGreaterThan(2L * heapInMebibytes << 20);
        Path said = folder.resolve("said.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heapInMebibytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "determine",
                        "--applied-on",
                        "2024-12-31",
                        "--test",
                        "circular",
                        "--out",
                        folder.resolve("out").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(program.waitFor(10, TimeUnit.MINUTES)).isTrue();

        assertThat(program.exitValue()).as(Files.readString(said)).isZero();
        try (Stream<String> determined = Files.lines(folder.resolve("out").resolve("determinations.jsonl"))) {
            assertThat(determined).hasSize(HOUSEHOLDS);
        }
    }
}
