package org.povertystandard.examples.analyst.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;

/**
 * The folder that a run writes to. Temporary files are in it too, since it has the room; they go when the run ends, however it
 * ends.
 */
public final class ResultFolder implements AutoCloseable {
    private final Path folder;
    private final Path temporary;
    private final boolean made;

    /** Makes the folder. */
    public ResultFolder(Path folder) {
        this.folder = folder;
        this.made = !Files.exists(folder);
        try {
            Files.createDirectories(folder);
            temporary = Files.createTempDirectory(folder, "temporary-");
        } catch (IOException e) {
            throw Failure.output(folder.toString(), e);
        }
    }

    public Path temporary() {
        return temporary;
    }

    /** A file in it. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Deletes results that only an earlier run made here, which beside those of this one would be taken for its own. */
    public void forget(List<String> names) {
        for (String name : names) {
            try {
                Files.deleteIfExists(file(name));
            } catch (IOException e) {
                throw Failure.output(name, e);
            }
        }
    }

    /** Deletes what is temporary. */
    @Override
    public void close() {
        if (!Files.exists(temporary)) {
            return;
        }
        try (Stream<Path> files = Files.list(temporary)) {
            List<Path> left = files.toList();
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(temporary);
            deleteIfUnused();
        } catch (IOException e) {
            throw Failure.output("temporary files", e);
        }
    }

    /** A run that read nothing leaves nothing behind. */
    private void deleteIfUnused() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (!made || files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
