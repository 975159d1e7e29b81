package org.povertystandard.examples.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The JSON documents beside these programs. */
final class Documents {
    private Documents() {}

    static byte[] bytes(String name) {
        try (InputStream in = Documents.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
