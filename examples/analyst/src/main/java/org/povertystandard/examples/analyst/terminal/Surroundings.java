package org.povertystandard.examples.analyst.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Where the program runs; tests bring their own.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param terminal whether a person is watching
 * @param nanos a clock for how long things take
 * @param rowsInMemory how many rows are sorted in memory at a time
 */
public record Surroundings(
        InputStream in, PrintStream out, PrintStream err, boolean terminal, LongSupplier nanos, int rowsInMemory) {
    private static final int ROWS_IN_MEMORY = 100_000;

    /** The process's own. */
    public static Surroundings ofProcess() {
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Surroundings(
                System.in,
                StandardOutput.printing(new FileOutputStream(FileDescriptor.out), err),
                err,
                System.console() != null,
                System::nanoTime,
                ROWS_IN_MEMORY);
    }

    /** Prints lines. */
    public void show(List<String> lines) {
        lines.forEach(out::println);
    }

    /** Prints what is read as a text: on a terminal within its width, elsewhere as it is, so that programs find the lines. */
    public void showText(List<String> lines) {
        show(terminal ? Wrapped.all(lines) : lines);
    }
}
