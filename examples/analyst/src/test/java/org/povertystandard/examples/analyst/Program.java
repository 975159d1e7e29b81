package org.povertystandard.examples.analyst;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.povertystandard.examples.analyst.terminal.StandardOutput;
import org.povertystandard.examples.analyst.terminal.Surroundings;

/** Runs the program in a folder of its own, as a user would, and holds what came of it. */
final class Program {
    static final String CIRCULAR = "--applied-on 2024-12-31 --test circular";

    private final Path folder;
    private int rowsInMemory = 100_000;
    private byte[] standardInput = {};
    private OutputStream standardOutput = new ByteArrayOutputStream();
    private boolean terminal;
    private String err = "";

    Program(Path folder) {
        this.folder = folder;
    }

    Program rowsInMemory(int rows) {
        rowsInMemory = rows;
        return this;
    }

    /** As if a person were watching. */
    Program onTerminal() {
        terminal = true;
        return this;
    }

    Program standardInput(byte[] bytes) {
        standardInput = bytes;
        return this;
    }

    Program standardOutput(OutputStream out) {
        standardOutput = out;
        return this;
    }

    /** Writes a file into the folder. */
    Program file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        return this;
    }

    Program file(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return this;
    }

    /** Runs {@code determine}; words that name a file of the folder become its path, and results go to {@code out} in it. */
    int determine(String options, String... files) {
        return command("determine", options, files);
    }

    /** Runs {@code compare} in the same way. */
    int compare(String options, String... files) {
        return command("compare", options, files);
    }

    /** Runs {@code answer} in the same way. */
    int answer(String options, String... files) {
        return command("answer", options, files);
    }

    /** Runs {@code pack} in the same way. */
    int pack(String options, String... files) {
        return command("pack", options, files);
    }

    /** Runs {@code grid} in the same way. */
    int grid(String options, String... files) {
        return command("grid", options, files);
    }

    private int command(String name, String options, String... files) {
        List<String> args = new ArrayList<>(List.of(name, "--out", path("out")));
        for (String word : options.split(" ")) {
            if (!word.isEmpty()) {
                args.add(word.endsWith(".json") ? path(word) : word);
            }
        }
        for (String file : files) {
            args.add(file.equals("-") ? file : path(file));
        }
        return run(args.toArray(String[]::new));
    }

    int run(String... args) {
        var errors = new ByteArrayOutputStream();
        var standardError = new PrintStream(errors, true, StandardCharsets.UTF_8);
        int exitCode = Main.run(
                new Surroundings(
                        new ByteArrayInputStream(standardInput),
                        StandardOutput.printing(standardOutput, standardError),
                        standardError,
                        terminal,
                        () -> 0,
                        rowsInMemory),
                args);
        err = errors.toString(StandardCharsets.UTF_8);
        return exitCode;
    }

    private String path(String file) {
        return folder.resolve(file).toString();
    }

    /** What it printed, without what differs from machine to machine or with a comma in the standard's text. */
    String out() {
        return plain(standardOutput.toString()).replaceAll("Content [0-9a-f]{64}", "Content (hash)");
    }

    /** The same in one line, so that it does not matter where the lines are broken. */
    String sentences() {
        return out().replaceAll("\\s+", " ");
    }

    /** What it complained of. */
    String err() {
        return plain(err);
    }

    private String plain(String text) {
        return text.replace(folder + "/", "").replace("\r\n", "\n");
    }

    /** A file of the results. */
    String result(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name)).replaceFirst("^\uFEFF", "");
    }

    /** The refused rows without the header. */
    List<String> refused() throws IOException {
        return result("refused.csv").lines().skip(1).toList();
    }
}
