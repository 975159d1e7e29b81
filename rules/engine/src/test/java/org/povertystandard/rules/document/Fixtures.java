package org.povertystandard.rules.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.povertystandard.fact.Language;
import org.povertystandard.spi.StandardDocument;

/** A small standard that uses every part of the format, and the ways to spoil it. */
final class Fixtures {
    private Fixtures() {}

    static String smallStandard() {
        return resource("small-standard.json");
    }

    static Outcome<LoadedStandard> read(String text) {
        return StandardReader.read(new StandardDocument("s.json", text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each problem with its code, in English. */
    static List<String> told(Outcome<?> outcome) {
        return outcome.problems().stream()
                .map(problem -> problem.code() + " " + problem.text(Language.ENGLISH))
                .toList();
    }

    static List<Malformed> malformed() {
        List<Malformed> fixtures = new ArrayList<>();
        for (String block : resource("malformed-standards.txt").split("\n\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                fixtures.add(new Malformed(
                        value(lines.get(0), "fixture: "),
                        value(lines.get(1), "replace: ").replace("\\n", "\n"),
                        value(lines.get(2), "by: ").replace("\\n", "\n"),
                        lines.stream()
                                .skip(3)
                                .map(line -> value(line, "problem: "))
                                .toList()));
            }
        }
        return fixtures;
    }

    private static String value(String line, String key) {
        if (!line.startsWith(key)) {
            throw new IllegalStateException("A line of the fixtures does not begin with " + key);
        }
        return line.substring(key.length());
    }

    static String resource(String name) {
        try (InputStream stream = Fixtures.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One way to spoil the small standard. */
    record Malformed(String name, String replaced, String by, List<String> problems) {

        boolean schemaRefuses() {
            return name.endsWith("(schema refuses)");
        }

        String text() {
            String text = smallStandard();
            int at = text.indexOf(replaced);
            if (at < 0) {
                throw new IllegalStateException("The small standard does not hold what is replaced: " + name);
            }
            return text.substring(0, at) + by + text.substring(at + replaced.length());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
