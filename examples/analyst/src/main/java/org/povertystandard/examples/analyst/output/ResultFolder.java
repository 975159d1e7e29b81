package org.povertystandard.examples.analyst.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    private final List<Path> read;
    private final Set<Path> begun = new LinkedHashSet<>();

    /** Makes the folder. */
    public ResultFolder(Path folder) {
        this(folder, List.of());
    }

    /**
     * Makes the folder.
     *
     * @param folder where it is to be
     * @param read the files that the run reads, whose place no result may take
     */
    public ResultFolder(Path folder, Collection<Path> read) {
        this.folder = folder;
        this.read = List.copyOf(read);
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

    /**
     * A file in it.
     *
     * @throws Failure if it is one that is read
     */
    public Path file(String name) {
        Path file = folder.resolve(name);
        if (read.stream().anyMatch(each -> isSame(each, file))) {
            throw Failure.usage(
                    file + ": This file is read, and a result would take its place. Name another folder with --out.",
                    file + ": Kết quả sẽ ghi đè lên tệp đang được đọc này. Hãy chọn thư mục khác bằng --out.");
        }
        begun.add(file);
        return file;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw Failure.unreadable(one.toString(), e);
        }
    }

    /** Deletes what there is of unfinished files: the input cannot be read as it is meant, and nothing of it was answered. */
    public void forgetUnfinished() {
        for (Path file : begun) {
            try {
                Files.deleteIfExists(PartFile.unfinished(file));
            } catch (IOException e) {
                throw Failure.output(file.toString(), e);
            }
        }
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
