package org.povertystandard.examples.analyst.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.rules.StandardFiles;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;

/** Reads the files that commands of {@code law} are given, and writes theirs. */
final class LawFiles {
    private LawFiles() {}

    /** The bundled standards and those of these files and folders; none takes the place of another. */
    static Standards standards(List<Path> paths) {
        try {
            return Standards.bundledAnd(paths.stream().map(LawFiles::source).toArray(StandardSource[]::new));
        } catch (InvalidDocumentException e) {
            throw Given.unreadable(e.problems());
        }
    }

    private static StandardSource source(Path path) {
        try {
            return Files.isDirectory(path) ? StandardFiles.directory(path) : StandardFiles.file(path);
        } catch (IOException e) {
            throw Failure.unreadable(path.toString(), e);
        }
    }

    /** A document, called in messages what the user called it. */
    static StandardDocument document(Path file) {
        return new StandardDocument(
                file.toString(), source(file).documents().get(0).content());
    }

    static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw Failure.output(file.toString(), e);
        }
    }
}
