package org.povertystandard.examples.analyst.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.document.UnseenCharacters;

/** The program cannot go on: what to tell the user, and with which exit code it ends. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Bad usage, unreadable input or standard. */
    public static final int USAGE = 2;

    /** Output failed, or the run was cut short. */
    public static final int OUTPUT = 3;

    /** What reading a folder fails with on Unix; elsewhere it counts as access denied. */
    private static final String IS_FOLDER = "Is a directory";

    /** Of a folder, among which a name is looked for. */
    private static final int MOST_FILES = 1_000;

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

    /** Several things that are wrong, told at once; the exit code is that of the first. */
    public static Failure together(List<Failure> failures) {
        return failures.size() == 1
                ? failures.get(0)
                : new Failure(
                        failures.get(0).exitCode,
                        failures.stream()
                                .flatMap(failure -> failure.lines.stream())
                                .toList());
    }

    /** What is wrong with documents or rows, each problem in both languages. */
    public static List<String> lines(Stream<Problem> problems) {
        return problems.flatMap(problem -> Stream.of(problem.text(Language.ENGLISH), problem.text(Language.VIETNAMESE)))
                .toList();
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

    /** Results cannot be written, for a reason that is no failure of the disk; the first line says why in English. */
    public static Failure output(String... lines) {
        return new Failure(OUTPUT, List.of(lines));
    }

    /** A file is not there, is none, may not be read, or cannot be read any further. */
    public static Failure unreadable(String file, IOException cause) {
        String what = UnseenCharacters.shown(file);
        Failure failure;
        if (cause instanceof NoSuchFileException) {
            failure = noSuchFile(Path.of(file));
        } else if (cause instanceof AccessDeniedException) {
            failure = usage(what + ": You may not read this file.", what + ": Không có quyền đọc tệp này.");
        } else if (IS_FOLDER.equals(cause.getMessage())) {
            failure = usage(what + ": This is a folder, not a file.", what + ": Đây là thư mục, không phải tệp.");
        } else {
            failure = usage("Cannot read " + what + ": " + reason(cause) + ".", "Không đọc được " + what + ".");
        }
        failure.initCause(cause);
        return failure;
    }

    /** There is no such file; one of nearly its name in its folder may be meant. */
    public static Failure noSuchFile(Path file) {
        String what = UnseenCharacters.shown(file.toString());
        Meant meant = Meant.of(String.valueOf(file.getFileName()), beside(file));
        return usage(what + ": There is no such file." + meant.en(), what + ": Không có tệp này." + meant.vi());
    }

    private static List<String> beside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST_FILES)
                    .map(each -> UnseenCharacters.shown(String.valueOf(each.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    public int exitCode() {
        return exitCode;
    }

    /** What to print, line by line. */
    public List<String> lines() {
        return lines;
    }

    private static String reason(IOException cause) {
        if (cause instanceof FileAlreadyExistsException) {
            return "it is a file, not a folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "you may not write there";
        }
        String message = String.valueOf(cause.getMessage());
        return cause.getClass() == IOException.class
                ? message
                : cause.getClass().getSimpleName().replace("Exception", "") + " (" + message + ")";
    }
}
