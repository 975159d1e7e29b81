package org.povertystandard.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Starts fresh JVMs one after the other and takes the times that {@link FirstDetermination} prints. */
final class StartUp {
    private static final int JVMS = 20;
    private static final List<String> PARTS =
            List.of("load the bundled standard", "make it ready", "build a household", "first determination");

    private StartUp() {}

    /**
     * One start.
     *
     * @param parts wall nanoseconds of each part, from the start of {@code main}
     * @param processor processor time of the whole JVM, from before {@code main}, its compiler threads included
     */
    private record Run(long[] parts, long processor) {
        long all() {
            return Arrays.stream(parts).sum();
        }
    }

    /** Each part and all together as a Markdown table. */
    static String table() throws IOException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < JVMS; i++) {
            runs.add(run());
        }
        var table = new StringBuilder(
                "| in a fresh JVM, median of " + JVMS + " | ms | fastest | slowest |\n|---|---:|---:|---:|\n");
        for (int part = 0; part < PARTS.size(); part++) {
            int index = part;
            table.append(row(PARTS.get(part), runs, run -> run.parts()[index]));
        }
        return table.append(row("**from the start of `main` to the first determination**", runs, Run::all))
                .append(row("processor time of the whole JVM, its own start included", runs, Run::processor))
                .toString();
    }

    private static String row(String what, List<Run> runs, ToLongFunction<Run> of) {
        long[] sorted = runs.stream().mapToLong(of).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f |%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[0] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    private static Run run() throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstDetermination.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader printed = jvm.inputReader()) {
            String line = printed.readLine();
            if (line == null) {
                throw new IllegalStateException("The fresh JVM ended without an answer.");
            }
            Duration processor = jvm.info().totalCpuDuration().orElseThrow();
            return new Run(
                    Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray(), processor.toNanos());
        } finally {
            // The JVM waits for the end of its standard input.
            jvm.getOutputStream().close();
        }
    }
}
