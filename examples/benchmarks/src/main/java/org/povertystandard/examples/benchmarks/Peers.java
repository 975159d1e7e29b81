package org.povertystandard.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The same decision by other engines, each in fresh JVMs with its own class path, and what each answers to blanks. */
final class Peers {
    private static final int JVMS = 3;
    private static final String MAIN = "org.povertystandard.examples.peers.PeerRun";

    /** Of the jars beside a peer, the one that is ours. */
    private static final String CONTRACT = "poverty-standard-peer-contract";

    private static final List<Peer> ALL = List.of(
            new Peer("by hand, two-valued", "by-hand", "contract"),
            new Peer("this library, reference engine", "poverty-standard", "poverty-standard"),
            new Peer("KIE DMN 10.2.0, interpreted", "kie-dmn", "kie-dmn"),
            new Peer("Camunda DMN 7.24.0", "camunda-dmn", "camunda-dmn"),
            new Peer("CEL (dev.cel 0.14.0)", "cel", "cel"),
            new Peer("JsonLogic (json-logic-java 1.1.0)", "json-logic", "json-logic"),
            new Peer("Evrete 4.0.3", "evrete", "evrete"));

    private static final List<String> INPUTS = List.of(
            "no income", "no area", "misspelt area", "2 of 12 true, 10 unknown", "3 true, 9 unknown", "all known");

    private Peers() {}

    /**
     * One of them.
     *
     * @param text what it is called in the table
     * @param name what its module calls it
     * @param module its folder
     */
    private record Peer(String text, String name, String module) {
        Path target() throws IOException {
            Path jar;
            try {
                jar = Path.of(Peers.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
            } catch (java.net.URISyntaxException e) {
                throw new IOException(e);
            }
            return jar.resolveSibling("../../peers")
                    .resolve(module)
                    .resolve("target")
                    .normalize();
        }

        List<Path> jars() throws IOException {
            Path lib = target().resolve("lib");
            if (!Files.isDirectory(lib)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(lib)) {
                return files.filter(file -> !file.getFileName().toString().startsWith(CONTRACT))
                        .toList();
            }
        }

        String classPath() throws IOException {
            String separator = System.getProperty("path.separator");
            return target().resolve("classes")
                    + separator
                    + target().resolve("lib").resolve("*");
        }
    }

    /**
     * What a JVM printed.
     *
     * @param firstMillis from the start of {@code main} to the first decision
     * @param nanos processor time of a decision
     * @param bytes allocated by it
     * @param answers to the inputs shown
     */
    private record Result(double firstMillis, double nanos, double bytes, List<String> answers) {}

    /** Both tables. */
    static String tables() throws IOException {
        var speed = new StringBuilder("| | decisions/s, one core | CPU ns | bytes | first decision, ms | jars | MB |\n"
                + "|---|---:|---:|---:|---:|---:|---:|\n");
        var answers = new StringBuilder(
                "| | " + String.join(" | ", INPUTS) + " |\n|---" + "|---".repeat(INPUTS.size()) + "|\n");
        for (Peer peer : ALL) {
            List<Result> results = new ArrayList<>();
            for (int i = 0; i < JVMS; i++) {
                System.err.println(peer.text() + ": JVM " + (i + 1) + " of " + JVMS);
                results.add(run(peer));
            }
            speed.append(row(peer, results));
            answers.append("| ")
                    .append(peer.text())
                    .append(" | ")
                    .append(String.join(" | ", results.get(0).answers()))
                    .append(" |\n");
        }
        return speed + "\n" + answers;
    }

    private static String row(Peer peer, List<Result> results) throws IOException {
        double nanos = middle(results, Result::nanos);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.0f | %,.0f | %d | %.1f |%n",
                peer.text(),
                1e9 / nanos,
                nanos,
                middle(results, Result::bytes),
                middle(results, Result::firstMillis),
                peer.jars().size(),
                peer.jars().stream().mapToLong(Peers::size).sum() / 1e6);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double middle(List<Result> results, Function<Result, Double> figure) {
        return results.stream().map(figure).sorted().toList().get(results.size() / 2);
    }

    private static Result run(Peer peer) throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        peer.classPath(),
                        MAIN,
                        peer.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Double> figures = new HashMap<>();
        List<String> answers = new ArrayList<>();
        try (BufferedReader printed = jvm.inputReader()) {
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                String[] words = line.split(" ", 2);
                if (words[0].equals("answer")) {
                    answers.add(words[1]);
                } else if (words.length == 2
                        && List.of("first-ms", "nanos", "bytes").contains(words[0])) {
                    figures.put(words[0], Double.valueOf(words[1]));
                }
            }
        }
        if (figures.size() != 3 || answers.size() != INPUTS.size()) {
            throw new IllegalStateException(peer.text() + " ended without its figures; is its module built?");
        }
        return new Result(figures.get("first-ms"), figures.get("nanos"), figures.get("bytes"), answers);
    }
}
