package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.povertystandard.examples.analyst.terminal.Wrapped;

/** Compares with a file of the test resources; {@code -Dgolden.write=true} writes it instead. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    /** The same of what is read on a terminal, where no line is wider than 80 columns. */
    static void assertSummary(String name, String actual) throws IOException {
        assertMatches(name, actual);
        assertThat(actual.lines()).allMatch(line -> Wrapped.length(line) <= 80);
    }

    static void assertMatches(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
