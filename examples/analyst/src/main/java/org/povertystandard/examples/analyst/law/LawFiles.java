package org.povertystandard.examples.analyst.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.rules.StandardFiles;
import org.povertystandard.spi.StandardDocument;

/** Reads the files that commands of {@code law} are given, and writes theirs. */
final class LawFiles {
    private LawFiles() {}

    /** The document of a file, or those of a folder, called in messages what the user called them. */
    static List<StandardDocument> documents(Path path) {
        boolean folder = Files.isDirectory(path);
        try {
            List<StandardDocument> documents = (folder ? StandardFiles.directory(path) : StandardFiles.file(path))
                    .documents().stream()
                            .map(document -> new StandardDocument(
                                    (folder ? path.resolve(document.name()) : path).toString(), document.content()))
                            .toList();
            if (documents.isEmpty()) {
                throw Failure.usage(
                        path + ": This folder holds no standard. Their names end in .json.",
                        path + ": Thư mục này không có chuẩn nào (tệp .json).");
            }
            return documents;
        } catch (IOException e) {
            throw Failure.unreadable(path.toString(), e);
        }
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
