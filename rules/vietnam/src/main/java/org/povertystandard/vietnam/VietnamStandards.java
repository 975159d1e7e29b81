package org.povertystandard.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSnapshots;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.StandardId;

/** The poverty standards of Vietnam, of the nation and of places with their own, from this jar. */
public final class VietnamStandards implements StandardSource {
    private static final String FOLDER = "/META-INF/povertystandard/vietnam/";

    /** For the service loader, and for whoever names its sources. */
    public VietnamStandards() {}

    @Override
    public List<StandardDocument> documents() {
        return Stream.of(
                        "vn-2001-2005",
                        "vn-2006-2010",
                        "vn-2011-2015",
                        "vn-2016-2021",
                        "vn-2022-2026",
                        "vn-2027-2030",
                        "vn-binh-duong-2016-2021",
                        "vn-hanoi-2016-2021",
                        "vn-hanoi-2022-2025",
                        "vn-ho-chi-minh-city-2024-2026",
                        "vn-quang-ninh-2023-2025")
                .map(id -> document(id + "/standard.json"))
                .toList();
    }

    /** As the build of this module has read them. */
    @Override
    public Optional<StandardSnapshots> snapshots() {
        Optional<byte[]> index = bytes("index.bin");
        return index.isEmpty() ? Optional.empty() : Optional.of(new Read(index.get()));
    }

    /** What the build has read, by its index. */
    private record Read(byte[] index) implements StandardSnapshots {
        @Override
        public byte[] standard(StandardId id) {
            return existing(id + "/standard.bin");
        }
    }

    static StandardDocument document(String file) {
        return new StandardDocument(file, existing(file));
    }

    private static byte[] existing(String file) {
        Optional<byte[]> bytes = bytes(file);
        if (bytes.isEmpty()) {
            throw new IllegalStateException("The jar lacks " + FOLDER + file + ".");
        }
        return bytes.get();
    }

    private static Optional<byte[]> bytes(String file) {
        String name = FOLDER + file;
        try (InputStream in = VietnamStandards.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " from the jar.", e);
        }
    }
}
