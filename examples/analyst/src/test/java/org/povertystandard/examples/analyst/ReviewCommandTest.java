package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    private static final String LAW = Program.CIRCULAR + " --year 2024";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void by_hand() throws IOException {
        program = new Program(folder).file("by-hand.jsonl", Files.readAllBytes(Path.of("sample/by-hand.jsonl")));
    }

    private int review(String options, String file) {
        program.standardOutput(new ByteArrayOutputStream());
        List<String> args =
                new ArrayList<>(List.of("review", "--out", folder.resolve("out").toString()));
        args.addAll(List.of(options.split(" ")));
        args.add(folder.resolve(file).toString());
        return program.run(args.toArray(String[]::new));
    }

    /** Determines, decides as the rows say, and returns the ledger's place. */
    private String decided(String... rows) throws IOException {
        var deciding = new Deciding(folder, Deciding.determined(folder));
        List<String> table = new ArrayList<>(List.of(Deciding.HEADER));
        table.addAll(List.of(rows));
        assertThat(deciding.decide(table.toArray(String[]::new))).isZero();
        return deciding.file("ledger.jsonl").toString();
    }

    @Test
    void the_table_has_what_was_computed_and_what_the_forms_count() throws IOException {
        assertThat(review(LAW, "by-hand.jsonl")).isZero();

        Golden.assertMatches("review.csv", program.result("review.csv"));
        assertThat(program.out())
                .contains("Reported for 2024 / năm rà soát 2024", "chưa có quyết định / no decision yet  8");
    }

    @Test
    void the_class_decided_stands_beside_the_class_computed() throws IOException {
        String ledger = decided(
                "poor,poor,2024-12-10,125/QĐ-UBND,", "not-poor,near-poor,2024-12-10,125/QĐ-UBND,seen on the spot");

        assertThat(review(LAW + " --ledger " + ledger, "by-hand.jsonl")).isZero();

        assertThat(program.result("review.csv"))
                .contains("\"poor\",\"poor\",\"poor\",\"2024-12-10\",\"125/QĐ-UBND\"")
                .contains("\"not-poor\",\"not-poor\",\"near-poor\",\"2024-12-10\",\"125/QĐ-UBND\"");
    }

    @Test
    void a_decision_that_followed_another_determination_is_left_out_and_named() throws IOException {
        String ledger = decided("poor,poor,2024-12-10,125/QĐ-UBND,");
        String changed = Files.readString(Path.of("sample/by-hand.jsonl"))
                .replaceFirst("\"toilet\":\"other\"", "\"toilet\":\"septic\"");
        Files.writeString(folder.resolve("by-hand.jsonl"), changed);

        assertThat(review(LAW + " --ledger " + ledger, "by-hand.jsonl")).isEqualTo(1);

        assertThat(program.refused()).singleElement().asString().contains("\"poor\"", "followed another determination");
        assertThat(program.result("review.csv")).doesNotContain("125/QĐ-UBND");
    }

    @Test
    void the_year_is_a_year_and_the_ledger_is_there() {
        assertThat(review(Program.CIRCULAR + " --year last", "by-hand.jsonl")).isEqualTo(2);
        assertThat(program.err()).startsWith("--year: \"last\" is not a year.");

        assertThat(review(LAW + " --ledger none.jsonl", "by-hand.jsonl")).isEqualTo(2);
        assertThat(program.err()).startsWith("none.jsonl: There is no such file.");
    }

    @Test
    void the_table_of_a_review_is_what_movements_and_forms_read() throws IOException {
        assertThat(review(LAW, "by-hand.jsonl")).isZero();
        String review = folder.resolve("out/review.csv").toString();
        String out = folder.resolve("filled").toString();

        int exitCode = program.run("forms", "--basis", "computed", "--year", "2024", "--out", out, review);

        assertThat(exitCode).isZero();
        assertThat(Files.readString(Path.of(out, "form-7-1.csv"))).contains("\"Tổng cộng (I + II)\",\"8\"");
    }
}
