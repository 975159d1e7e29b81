package org.povertystandard.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;

/** The national poverty standards of Vietnam, from this jar. */
public final class VietnamStandards implements StandardSource {
    private static final String FOLDER = "/META-INF/povertystandard/vietnam/";

    /** For the service loader, and for whoever names its sources. */
    public VietnamStandards() {}

    @Override
    public List<StandardDocument> documents() {
        return Stream.of("vn-2022-2026")
                .map(id -> document(id + "/standard.json"))
                .toList();
    }

    static StandardDocument document(String file) {
        String name = FOLDER + file;
        try (InputStream in = VietnamStandards.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name + ".");
            }
            return new StandardDocument(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " from the jar.", e);
        }
    }
}
