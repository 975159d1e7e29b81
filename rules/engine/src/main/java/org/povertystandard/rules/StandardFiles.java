package org.povertystandard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;

/**
 * Standards and overlays from outside the jar. They are read as strictly as the bundled ones, hold no code, and no more of a
 * file is taken into memory than a standard may be long; see {@link Standards#bundledAnd}.
 */
public final class StandardFiles {
    private static final int MOST_FILES = 1_000;

    private StandardFiles() {}

    /**
     * The documents of a directory: its files whose names end in {@code .json}, in small letters or capitals, by name; not those of
     * folders in it.
     *
     * @throws IOException if the directory or a file cannot be read, or there are more than 1,000 of them
     */
    public static StandardSource directory(Path directory) throws IOException {
        List<StandardDocument> documents = new ArrayList<>();
        for (Path file : files(directory)) {
            documents.add(document(file));
        }
        return source(documents);
    }

    /**
     * The files of a directory that {@link #directory} reads, in its order, for who reads them one by one.
     *
     * @throws IOException if the directory cannot be read, or there are more than 1,000 of them
     */
    public static List<Path> files(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(directory)) {
            files = found.filter(StandardFiles::isDocument)
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
        }
        if (files.size() > MOST_FILES) {
            throw new IOException(directory + " holds more than " + MOST_FILES + " standards.");
        }
        return files;
    }

    private static boolean isDocument(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") && Files.isRegularFile(file);
    }

    /**
     * One file.
     *
     * @throws IOException if it cannot be read
     */
    public static StandardSource file(Path file) throws IOException {
        return source(List.of(document(file)));
    }

    /**
     * What a stream holds; it is not closed.
     *
     * @param name what it is called in messages
     * @param stream UTF-8 JSON
     * @throws IOException if it cannot be read
     */
    public static StandardSource stream(String name, InputStream stream) throws IOException {
        return source(List.of(document(name, stream)));
    }

    private static StandardDocument document(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return document(String.valueOf(file.getFileName()), stream);
        }
    }

    /** One byte more than is allowed is enough for the reader to say that there are too many. */
    private static StandardDocument document(String name, InputStream stream) throws IOException {
        return new StandardDocument(name, stream.readNBytes(StandardReader.MOST_BYTES + 1));
    }

    private static StandardSource source(List<StandardDocument> documents) {
        List<StandardDocument> held = List.copyOf(documents);
        return () -> held;
    }
}
