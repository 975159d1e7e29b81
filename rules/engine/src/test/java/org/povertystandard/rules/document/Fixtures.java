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
        return malformed("malformed-standards.txt", smallStandard());
    }

    /** An overlay on the small standard that uses every part of the format. */
    static String smallOverlay() {
        return resource("small-overlay.json");
    }

    static Outcome<LoadedStandard> readOverlay(String text) {
        return DerivedReader.read(
                new StandardDocument("o.json", text.getBytes(StandardCharsets.UTF_8)),
                read(smallStandard()).orElseThrow());
    }

    /** The ways in which a text is spoilt. */
    static List<Malformed> malformed(String name, String spoilt) {
        List<Malformed> fixtures = new ArrayList<>();
        for (String block : resource(name).split("\n\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                fixtures.add(new Malformed(
                        spoilt,
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

    /** One way to spoil a text. */
    record Malformed(String spoilt, String name, String replaced, String by, List<String> problems) {

        boolean schemaRefuses() {
            return name.endsWith("(schema refuses)");
        }

        String text() {
            int at = spoilt.indexOf(replaced);
            if (at < 0) {
                throw new IllegalStateException("The text does not hold what is replaced: " + name);
            }
            return spoilt.substring(0, at) + by + spoilt.substring(at + replaced.length());
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
