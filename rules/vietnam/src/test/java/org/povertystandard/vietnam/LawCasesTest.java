package org.povertystandard.vietnam;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.povertystandard.rules.Standards;
import org.povertystandard.testkit.LawCases;

/** The law, sentence by sentence. */
final class LawCasesTest {
    private static final List<String> FILES = List.of(
            "people.json",
            "dwelling.json",
            "classes.json",
            "score-a-rules.json",
            "score-a-table.json",
            "beyond-the-form.json");

    private final Standards standards = Standards.of(List.of(new VietnamStandards()));

    @TestFactory
    Stream<DynamicContainer> cases() {
        return FILES.stream().map(file -> dynamicContainer(file, read(file).tests()));
    }

    private LawCases read(String file) {
        try (InputStream in = LawCasesTest.class.getResourceAsStream("/cases/" + file)) {
            if (in == null) {
                throw new IllegalStateException("There is no file of cases " + file + ".");
            }
            return LawCases.of(in, standards);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
