package org.povertystandard.vietnam;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Chromium without a display, and the reader of the PDF that it prints. Where one of them is not installed or does not come to an
 * end, the test is skipped and says why: what is tested are the pages.
 *
 * @param folder for its profile, its logs and what it prints
 */
record Browser(Path folder) {
    private static final long MINUTES = 5;

    /** A page as it stands once its scripts have run. */
    String dom(Path page) throws IOException, InterruptedException {
        return Files.readString(
                run("chromium", browsing("--dump-dom", page.toUri().toString()), "apt package chromium brings it."));
    }

    /** The text of each sheet of paper that a page prints, line by line in the order of the page, without what stands in its margins. */
    List<List<String>> print(Path page) throws IOException, InterruptedException {
        Path pdf = folder.resolve("printed.pdf");
        run(
                "chromium",
                browsing(
                        "--no-pdf-header-footer",
                        "--disable-pdf-tagging",
                        "--print-to-pdf=" + pdf,
                        page.toUri().toString()),
                "apt package chromium brings it.");
        Path text = run(
                "pdftotext",
                List.of("-raw", "-enc", "UTF-8", pdf.toString(), "-"),
                "apt package poppler-utils has it.");
        String printed = Files.readString(text);
        assumeTrue(!printed.isBlank(), "chromium prints no letters; apt package fonts-dejavu-core has some.");
        return Arrays.stream(printed.split("\f"))
                .map(sheet -> sheet.lines().map(String::strip).toList())
                .filter(lines -> !lines.isEmpty())
                .map(Browser::withoutMargins)
                .toList();
    }

    /** Margins come first: the number of the sheet and how many there are, and what the sheet is of. */
    private static List<String> withoutMargins(List<String> lines) {
        int margins = lines.size() > 1 && lines.get(1).startsWith("vn-") ? 2 : 1;
        assumeTrue(lines.get(0).matches("\\d+ / \\d+"), "this chromium prints nothing in the margins");
        return lines.subList(margins, lines.size());
    }

    /** As root, without a display, and without a word to anybody outside. */
    private List<String> browsing(String... what) {
        List<String> arguments = new ArrayList<>(List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("profile")));
        arguments.addAll(List.of(what));
        return arguments;
    }

    /** What a program writes; the test is skipped where it does not end well. */
    private Path run(String program, List<String> arguments, String installing)
            throws IOException, InterruptedException {
        assumeTrue(isInstalled(program), program + " is not installed; " + installing);
        Path out = folder.resolve(program + ".out");
        Path log = folder.resolve(program + ".log");
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        assumeTrue(ended && process.exitValue() == 0, () -> program + " does not run here: " + said(log));
        return out;
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private static String said(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
