package org.povertystandard.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Starts fresh JVMs one after the other and takes what {@link FirstDetermination} prints: with either engine, and with either
 * engine and an archive of the classes that an earlier run loaded.
 */
final class StartUp {
    private static final int JVMS = 20;
    private static final List<String> PARTS =
            List.of("load the bundled standard", "make it ready", "build a household", "first answer");
    private static final double MILLION = 1e6;

    private final List<String> engine;

    private StartUp(List<String> engine) {
        this.engine = engine;
    }

    /**
     * One start.
     *
     * @param parts wall nanoseconds of each part, from the start of {@code main}
     * @param classes how many were loaded
     * @param metaspace the bytes of their metadata
     * @param processor processor time of the whole JVM, from before {@code main}, its compiler threads included
     */
    private record Run(long[] parts, long classes, long metaspace, long processor) {
        long all() {
            return Arrays.stream(parts).sum();
        }
    }

    /** Each part and all together as a Markdown table, the medians and in brackets the least. */
    static String table() throws IOException, InterruptedException {
        Path archives = Files.createTempDirectory("archives");
        List<List<Run>> columns = new ArrayList<>();
        for (List<String> engine : List.of(List.<String>of(), List.of(FirstDetermination.COMPILED))) {
            var startUp = new StartUp(engine);
            columns.add(startUp.runs(List.of()));
            Path archive = archives.resolve(engine.isEmpty() ? "reference.jsa" : "compiled.jsa");
            startUp.run(List.of("-XX:ArchiveClassesAtExit=" + archive));
            columns.add(startUp.runs(List.of("-XX:SharedArchiveFile=" + archive)));
            Files.deleteIfExists(archive);
        }
        Files.delete(archives);
        return table(columns);
    }

    private static String table(List<List<Run>> columns) {
        var table = new StringBuilder("| in a fresh JVM, median of " + JVMS + " (least) | reference engine |"
                + " with an archive | compiled engine | with an archive |\n|---|---:|---:|---:|---:|\n");
        for (int part = 0; part < PARTS.size(); part++) {
            int index = part;
            table.append(row(PARTS.get(part) + ", ms", columns, run -> run.parts()[index], MILLION));
        }
        return table.append(row("**`main` to the first answer**, ms", columns, Run::all, MILLION))
                .append(row("processor time of the whole JVM, ms", columns, Run::processor, MILLION))
                .append(row("classes loaded", columns, Run::classes, 1))
                .append(row("metaspace, kB", columns, Run::metaspace, 1e3))
                .toString();
    }

    private static String row(String what, List<List<Run>> columns, ToLongFunction<Run> of, double unit) {
        var row = new StringBuilder("| " + what + " |");
        for (List<Run> runs : columns) {
            long[] sorted = runs.stream().mapToLong(of).sorted().toArray();
            row.append(
                    String.format(Locale.ROOT, " %.0f (%.0f) |", sorted[sorted.length / 2] / unit, sorted[0] / unit));
        }
        return row.append(System.lineSeparator()).toString();
    }

    private List<Run> runs(List<String> options) throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < JVMS; i++) {
            runs.add(run(options));
        }
        return runs;
    }

    private Run run(List<String> options) throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(command(options))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Run run;
        try (BufferedReader printed = jvm.inputReader()) {
            String line = printed.readLine();
            if (line == null) {
                throw new IllegalStateException("The fresh JVM ended without an answer.");
            }
            Duration processor = jvm.info().totalCpuDuration().orElseThrow();
            long[] numbers =
                    Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
            int parts = PARTS.size();
            run = new Run(Arrays.copyOf(numbers, parts), numbers[parts], numbers[parts + 1], processor.toNanos());
        } finally {
            // The JVM waits for the end of its standard input.
            jvm.getOutputStream().close();
        }
        // An archive is written at the end.
        jvm.waitFor();
        return run;
    }

    private List<String> command(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstDetermination.class.getName()));
        command.addAll(engine);
        return command;
    }
}
