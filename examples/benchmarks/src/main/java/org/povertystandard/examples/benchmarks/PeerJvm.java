package org.povertystandard.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A peer's module, and fresh JVMs with its own class path. */
final class PeerJvm {
    private static final String MAIN = "org.povertystandard.examples.peers.PeerRun";

    /** Of the jars beside a peer, the one that is ours. */
    private static final String CONTRACT = "poverty-standard-peer-contract";

    private static final List<String> FIGURES = List.of("first-ms", "nanos", "bytes");

    private final Path target;

    /**
     * A module.
     *
     * @param module its folder
     */
    PeerJvm(String module) {
        this.target = own().resolveSibling("../../peers")
                .resolve(module)
                .resolve("target")
                .normalize();
    }

    private static Path own() {
        try {
            return Path.of(PeerJvm.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
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
    record Result(double firstMillis, double nanos, double bytes, List<String> answers) {}

    /** How many jars it needs. */
    int jars() throws IOException {
        return files().size();
    }

    /** What they weigh together. */
    long bytes() throws IOException {
        return files().stream().mapToLong(PeerJvm::size).sum();
    }

    private List<Path> files() throws IOException {
        Path lib = target.resolve("lib");
        if (!Files.isDirectory(lib)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(lib)) {
            return files.filter(file -> !file.getFileName().toString().startsWith(CONTRACT))
                    .toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Measures once.
     *
     * @param peer the simple name of the peer's class
     * @param answers how many inputs are shown
     * @throws IllegalStateException if it ended without its figures
     */
    Result run(String peer, int answers) throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        classPath(),
                        MAIN,
                        peer)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Map<String, Double> figures = new HashMap<>();
        List<String> answered = new ArrayList<>();
        try (BufferedReader printed = jvm.inputReader()) {
            for (String line = printed.readLine(); line != null; line = printed.readLine()) {
                String[] words = line.split(" ", 2);
                if (words[0].equals("answer")) {
                    answered.add(words[1]);
                } else if (words.length == 2 && FIGURES.contains(words[0])) {
                    figures.put(words[0], Double.valueOf(words[1]));
                }
            }
        }
        if (figures.size() != FIGURES.size() || answered.size() != answers) {
            throw new IllegalStateException(peer + " ended without its figures; is its module built?");
        }
        return new Result(figures.get("first-ms"), figures.get("nanos"), figures.get("bytes"), answered);
    }

    private String classPath() {
        return target.resolve("classes")
                + System.getProperty("path.separator")
                + target.resolve("lib").resolve("*");
    }
}
