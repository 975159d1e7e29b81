package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, on what ships with the program. */
class SampleRunTest {
    private static final Path SAMPLE = Path.of("sample");
    private static final int SOME = 150;

    @TempDir
    private Path folder;

    @Test
    void the_sample_is_answered_whole() throws IOException {
        copySample();
        var program = new Program(folder);

        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isZero();

        assertThat(program.err()).isEmpty();
        Golden.assertSummary("sample-summary.txt", program.out());
        assertThat(program.refused()).isEmpty();
        assertThat(program.result("determinations.jsonl").lines()).hasSize(2_400);
        assertThat(program.result("determinations.csv").lines()).hasSize(2_401);
        assertThat(Files.list(folder.resolve("out"))).hasSize(3);
    }

    @Test
    void the_households_written_by_hand_show_each_class() throws IOException {
        var program = new Program(folder).file("by-hand.jsonl", Files.readAllBytes(SAMPLE.resolve("by-hand.jsonl")));

        assertThat(program.determine(Program.CIRCULAR, "by-hand.jsonl")).isZero();

        Golden.assertMatches("by-hand.csv", program.result("determinations.csv").replaceAll("[0-9a-f]{64}", "(hash)"));
    }

    @Test
    void tables_in_any_order_give_the_same_answers() throws IOException {
        List<String> households = lines("households.csv").subList(0, SOME + 1);
        List<String> ids = households.stream().skip(1).map(SampleRunTest::id).toList();
        List<String> members = lines("members.csv").stream()
                .filter(line -> ids.contains(id(line)) || line.startsWith("household-id"))
                .toList();
        var inOrder = new Program(folder)
                .file("households.csv", households.toArray(String[]::new))
                .file("members.csv", members.toArray(String[]::new));
        assertThat(inOrder.determine(Program.CIRCULAR, "households.csv")).isZero();
        List<String> expected =
                inOrder.result("determinations.jsonl").lines().sorted().toList();

        List<String> shuffled = shuffled(households);
        var program = new Program(folder)
                .rowsInMemory(7)
                .file("households.csv", shuffled.toArray(String[]::new))
                .file("members.csv", grouped(members).toArray(String[]::new));
        assertThat(program.determine(Program.CIRCULAR, "households.csv")).isZero();

        assertThat(program.result("determinations.jsonl").lines().sorted()).isEqualTo(expected);
        assertThat(program.result("determinations.csv").lines().skip(1).map(line -> id(line.replace("\"", ""))))
                .containsExactlyElementsOf(
                        shuffled.stream().skip(1).map(SampleRunTest::id).toList());
    }

    /** The household's rows far apart, but its members in their own order, since the roster's order is part of the answer. */
    private static List<String> grouped(List<String> members) {
        List<String> sorted = members.stream()
                .skip(1)
                .sorted((a, b) -> a.split(",")[1].compareTo(b.split(",")[1]))
                .collect(Collectors.toList());
        sorted.add(0, members.get(0));
        return sorted;
    }

    private static List<String> shuffled(List<String> table) {
        List<String> rows = new ArrayList<>(table.subList(1, table.size()));
        Collections.shuffle(rows, new Random(7));
        rows.add(0, table.get(0));
        return rows;
    }

    private void copySample() throws IOException {
        for (String table : List.of("households.csv", "members.csv")) {
            Files.copy(SAMPLE.resolve(table), folder.resolve(table));
        }
    }

    private static List<String> lines(String table) throws IOException {
        return Files.readAllLines(SAMPLE.resolve(table));
    }

    private static String id(String line) {
        return line.substring(0, line.indexOf(','));
    }
}
