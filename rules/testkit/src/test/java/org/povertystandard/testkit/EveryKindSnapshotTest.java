package org.povertystandard.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povertystandard.rules.Snapshots;
import org.povertystandard.rules.Standards;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSnapshots;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.StandardId;

/** Every kind of test comes out of a snapshot as it went in. */
class EveryKindSnapshotTest {

    @Test
    void nothingIsLostInASnapshot(@TempDir Path folder) throws IOException {
        Snapshots.write(EveryKind.SOURCE, folder);

        assertThat(Standards.of(List.of(new Built(folder))).get("every-kind")).isEqualTo(EveryKind.STANDARD);
    }

    /** Snapshots without documents. */
    private record Built(Path folder) implements StandardSource, StandardSnapshots {
        @Override
        public List<StandardDocument> documents() {
            return List.of();
        }

        @Override
        public Optional<StandardSnapshots> snapshots() {
            return Optional.of(this);
        }

        @Override
        public byte[] index() {
            return bytes(Snapshots.INDEX);
        }

        @Override
        public byte[] standard(StandardId id) {
            return bytes(Snapshots.file(id));
        }

        private byte[] bytes(String file) {
            try {
                return Files.readAllBytes(folder.resolve(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
