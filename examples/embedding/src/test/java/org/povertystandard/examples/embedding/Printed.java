package org.povertystandard.examples.embedding;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a program prints. */
final class Printed {
    private Printed() {}

    /** Without the content hash, which differs with every comma of the law's data. */
    static String by(Consumer<String[]> main) {
        var bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            main.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replaceAll("\\([0-9a-f]{12}\\)", "(hash)");
    }
}
