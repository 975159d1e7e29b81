package org.povertystandard.examples.analyst.output;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.determination.Explanation;
import org.povertystandard.fact.Language;

/** The reasons of each household in words, one household after the other, where somebody asks for them. */
public final class Reasons implements ResultFile {
    private final String name;
    private final Optional<Language> language;
    private final Optional<LinesFile> file;

    /**
     * Begins the file; without a language there is none, and that of an earlier run is deleted.
     *
     * @param folder where it goes
     * @param name what is found out, which names the file
     * @param language what it is written in
     */
    public Reasons(ResultFolder folder, String name, Optional<Language> language) {
        this.name = file(name);
        this.language = language;
        this.file = language.map(any -> new LinesFile(folder.file(this.name)));
        if (language.isEmpty()) {
            folder.forget(List.of(this.name));
        }
    }

    /** The name of the file. */
    public static String file(String name) {
        return name + ".txt";
    }

    /** Writes the reasons of one household, in the language asked for. */
    public void write(Function<Language, Explanation> explanation) {
        file.ifPresent(
                lines -> lines.write(explanation.apply(language.orElseThrow()).text() + '\n'));
    }

    @Override
    public void finish() {
        file.ifPresent(LinesFile::finish);
    }

    /** What the summary says of it; nothing if nobody asked. */
    public List<String> lines() {
        return file.map(any -> List.of("Reasons in words / lý do bằng lời: " + name))
                .orElse(List.of());
    }

    @Override
    public void close() {
        file.ifPresent(LinesFile::close);
    }
}
