package org.povertystandard.vietnam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
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
        URL index = VietnamStandards.class.getResource(FOLDER + "index.bin");
        return index == null ? Optional.empty() : Optional.of(new Read(index));
    }

    /** What the build has read: the index, and whatever else lies beside it, of which no class loader need be asked again. */
    private static final class Read implements StandardSnapshots {
        private final URL index;

        Read(URL index) {
            this.index = index;
        }

        @Override
        public byte[] index() {
            return bytes(index);
        }

        @Override
        public byte[] standard(StandardId id) {
            String name = id + "/standard.bin";
            try {
                return bytes(new URL(index, name));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + name + " beside " + index + ".", e);
            }
        }
    }

    static StandardDocument document(String file) {
        URL document = VietnamStandards.class.getResource(FOLDER + file);
        if (document == null) {
            throw new IllegalStateException("The jar lacks " + FOLDER + file + ".");
        }
        return new StandardDocument(file, bytes(document));
    }

    private static byte[] bytes(URL file) {
        try {
            URLConnection connection = file.openConnection();
            // Otherwise the JVM keeps the jar open when its class loader is closed, and reads on in it when it was
            // replaced.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ".", e);
        }
    }
}
