package org.povertystandard.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.snapshot.SnapshotIndex;
import org.povertystandard.rules.snapshot.StandardSnapshot;
import org.povertystandard.rules.snapshot.StandardSummary;
import org.povertystandard.spi.StandardSnapshots;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.StandardId;

/**
 * Makes the {@link StandardSnapshots} of a source. Its build runs {@link #main} after its documents are in place, so that whoever
 * edits a document need do nothing, and a document with problems fails the build.
 */
public final class Snapshots {
    /** The name of the file that lists the others. */
    public static final String INDEX = "index.bin";

    private Snapshots() {}

    /**
     * Writes the snapshots of the sources that the service loader finds.
     *
     * @param args the directory to write to
     */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        for (StandardSource source : ServiceLoader.load(StandardSource.class)) {
            write(source, directory);
        }
    }

    /**
     * Reads a source's documents and writes their snapshots: an index, and a file for each standard under its id.
     *
     * @throws InvalidDocumentException if a document has problems; nothing is written then
     */
    public static void write(StandardSource source, Path directory) throws IOException {
        // Its documents alone: older snapshots do not count.
        Standards standards = Standards.of(List.of(source::documents));
        for (LoadedStandard loaded : standards.all()) {
            Optional<LoadedStandard> base = StandardSummary.of(loaded).base().flatMap(standards::find);
            Path file = directory.resolve(file(loaded.id()));
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, StandardSnapshot.write(loaded, base));
        }
        Files.write(
                directory.resolve(INDEX),
                SnapshotIndex.write(
                        standards.all().stream().map(StandardSummary::of).toList()));
    }

    /** The name of a standard's file, with slashes. */
    public static String file(StandardId id) {
        return id + "/standard.bin";
    }
}
