package org.povertystandard.examples.analyst;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code movements} and {@code forms} on two small years that are written by hand. */
final class YearOfReview {
    static final Path FILES = Path.of("src/test/resources/review");
    static final String WHOLE =
            "--opening review-2023.csv --changes changes.csv --earlier list-2021.csv --names names.csv";

    private final Path folder;
    private Program program;

    YearOfReview(Path folder) throws IOException {
        this.folder = folder;
        this.program = new Program(folder);
        for (String file : List.of("review-2023.csv", "review-2024.csv", "changes.csv", "list-2021.csv", "names.csv")) {
            Files.copy(FILES.resolve(file), folder.resolve(file));
        }
    }

    /** Runs a command; words that name a file of the folder become its path. */
    int run(String command, String options) {
        program = new Program(folder).standardOutput(new ByteArrayOutputStream());
        List<String> args =
                new ArrayList<>(List.of(command, "--out", folder.resolve("out").toString()));
        for (String word : options.split(" ")) {
            args.add(word.endsWith(".csv") ? folder.resolve(word).toString() : word);
        }
        return program.run(args.toArray(String[]::new));
    }

    YearOfReview file(String name, String... lines) throws IOException {
        program.file(name, lines);
        return this;
    }

    Program program() {
        return program;
    }

    /** The file without the lines that begin so. */
    YearOfReview without(String file, String start) throws IOException {
        Path path = folder.resolve(file);
        Files.write(
                path,
                Files.readAllLines(path).stream()
                        .filter(line -> !line.startsWith(start))
                        .toList());
        return this;
    }
}
