package org.povertystandard.examples.analyst.terminal;

import java.io.IOException;
import java.util.List;

/** The program cannot go on: what to tell the user, and with which exit code it ends. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Bad usage, unreadable input or standard. */
    public static final int USAGE = 2;

    /** Output failed, or the run was cut short. */
    public static final int OUTPUT = 3;

    private final int exitCode;
    private final transient List<String> lines;

    private Failure(int exitCode, List<String> lines) {
        super(String.join("\n", lines));
        this.exitCode = exitCode;
        this.lines = List.copyOf(lines);
    }

    /** Nothing can be read as it is meant; the first line says why in English. */
    public static Failure usage(String... lines) {
        return new Failure(USAGE, List.of(lines));
    }

    /** Nothing can be read as it is meant. */
    public static Failure usage(List<String> lines) {
        return new Failure(USAGE, lines);
    }

    /** Results cannot be written. */
    public static Failure output(String what, IOException cause) {
        var failure = new Failure(
                OUTPUT,
                List.of(
                        "Cannot write " + what + ": " + reason(cause) + ". The results are not complete.",
                        "Không ghi được " + what + ". Kết quả chưa đầy đủ."));
        failure.initCause(cause);
        return failure;
    }

    /** A file cannot be read any further. */
    public static Failure unreadable(String what, IOException cause) {
        var failure = usage("Cannot read " + what + ": " + reason(cause) + ".", "Không đọc được " + what + ".");
        failure.initCause(cause);
        return failure;
    }

    public int exitCode() {
        return exitCode;
    }

    /** What to print, line by line. */
    public List<String> lines() {
        return lines;
    }

    private static String reason(IOException cause) {
        String message = String.valueOf(cause.getMessage());
        return cause.getClass() == IOException.class
                ? message
                : cause.getClass().getSimpleName().replace("Exception", "") + " (" + message + ")";
    }
}
