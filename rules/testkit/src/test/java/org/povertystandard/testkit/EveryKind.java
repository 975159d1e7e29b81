package org.povertystandard.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;

/** A standard with every kind of test, most of them over questions that no form has. */
final class EveryKind {
    static final StandardSource SOURCE = () -> List.of(new StandardDocument("every-kind.json", bytes()));
    static final LoadedStandard STANDARD = Standards.of(List.of(SOURCE)).get("every-kind");

    private EveryKind() {}

    private static byte[] bytes() {
        try {
            return Files.readAllBytes(Path.of("src/test/resources/every-kind.json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
