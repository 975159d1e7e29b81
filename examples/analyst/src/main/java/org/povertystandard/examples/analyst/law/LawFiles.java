package org.povertystandard.examples.analyst.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;

/** Reads the files that commands of {@code law} are given, and writes theirs. */
final class LawFiles {
    private LawFiles() {}

    /** The bundled standards and those of these files. */
    static Standards standards(List<Path> files) {
        List<StandardSource> sources = new ArrayList<>();
        ServiceLoader.load(StandardSource.class).forEach(sources::add);
        for (Path file : files) {
            StandardDocument document = document(file);
            sources.add(() -> List.of(document));
        }
        Outcome<Standards> outcome = Standards.read(sources);
        return outcome.value()
                .orElseThrow(() -> Failure.usage(outcome.problems().stream()
                        .flatMap(LawFiles::bothLanguages)
                        .toList()));
    }

    private static Stream<String> bothLanguages(Problem problem) {
        return Stream.of(problem.text(Language.ENGLISH), problem.text(Language.VIETNAMESE));
    }

    static StandardDocument document(Path file) {
        return new StandardDocument(String.valueOf(file.getFileName()), bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Failure.unreadable(file.toString(), e);
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
