package org.povertystandard.examples.analyst.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.povertystandard.examples.analyst.output.PartFile;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.rules.StandardFiles;
import org.povertystandard.spi.StandardDocument;

/** Reads the files that commands of {@code law} are given, and writes theirs. */
final class LawFiles {
    private LawFiles() {}

    /**
     * What is in the files that the user named.
     *
     * @param documents of each path its document, or those of the folder, called in messages what the user called them
     * @param unreadable what to say of those that cannot be read, in both languages
     */
    record Found(List<List<StandardDocument>> documents, List<String> unreadable) {}

    /** Reads files and folders of them; one that cannot be read keeps none of the others from being read. */
    static Found read(List<Path> paths) {
        List<List<StandardDocument>> documents = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Path path : paths) {
            List<StandardDocument> ofPath = new ArrayList<>();
            documents.add(ofPath);
            attempt(path, unreadable, () -> {
                List<Path> files = Files.isDirectory(path) ? folder(path) : List.of(path);
                for (Path file : files) {
                    attempt(file, unreadable, () -> ofPath.add(document(file)));
                }
            });
        }
        return new Found(documents, unreadable);
    }

    /** Reading that may fail. */
    @FunctionalInterface
    private interface Reading {
        void read() throws IOException;
    }

    private static void attempt(Path path, List<String> unreadable, Reading reading) {
        try {
            reading.read();
        } catch (IOException e) {
            unreadable.addAll(Failure.unreadable(path.toString(), e).lines());
        } catch (Failure failure) {
            unreadable.addAll(failure.lines());
        }
    }

    private static List<Path> folder(Path path) throws IOException {
        List<Path> files = StandardFiles.files(path);
        if (files.isEmpty()) {
            throw Failure.usage(
                    path + ": This folder holds no standard. Their names end in .json.",
                    path + ": Thư mục này không có chuẩn nào (tệp .json).");
        }
        return files;
    }

    private static StandardDocument document(Path file) throws IOException {
        return new StandardDocument(
                file.toString(), StandardFiles.file(file).documents().get(0).content());
    }

    static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw Failure.output(file.toString(), e);
        }
        PartFile.write(file, text);
    }
}
