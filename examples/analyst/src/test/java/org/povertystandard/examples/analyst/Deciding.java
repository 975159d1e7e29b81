package org.povertystandard.examples.analyst;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code decide} on the households written by hand, again and again on one ledger. */
final class Deciding {
    static final String HEADER = "household-id,decided,decided-on,number,reason";
    static final String WITH_REPLACED = HEADER + ",replaces-number,replaces-decided-on";

    private final Path folder;
    private Program program;

    Deciding(Path folder, Path determinations) throws IOException {
        this.folder = folder;
        this.program = new Program(folder);
        Files.copy(determinations, folder.resolve("determinations.jsonl"));
    }

    /** Determines the households written by hand; the file of what was computed. */
    static Path determined(Path folder) throws IOException {
        new Program(folder)
                .file("by-hand.jsonl", Files.readAllBytes(Path.of("sample/by-hand.jsonl")))
                .determine(Program.CIRCULAR, "by-hand.jsonl");
        return folder.resolve("out/determinations.jsonl");
    }

    int decide(String... table) throws IOException {
        program =
                new Program(folder).standardOutput(new ByteArrayOutputStream()).file("decisions.csv", table);
        return program.run(
                "decide",
                "--decisions",
                file("decisions.csv").toString(),
                "--ledger",
                file("ledger.jsonl").toString(),
                "--out",
                file("out").toString(),
                file("determinations.jsonl").toString());
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Program program() {
        return program;
    }

    List<String> ledger() throws IOException {
        return Files.exists(file("ledger.jsonl")) ? Files.readAllLines(file("ledger.jsonl")) : List.of();
    }

    /** Household, column and English reason of each problem. */
    List<String> refused() throws IOException {
        List<String> refused = new ArrayList<>();
        for (String line :
                program.result("refused-decisions.csv").lines().skip(1).toList()) {
            List<String> cells = List.of(line.split("\",\""));
            refused.add(cells.get(2) + " " + cells.get(3) + ": " + cells.get(5));
        }
        return refused;
    }
}
