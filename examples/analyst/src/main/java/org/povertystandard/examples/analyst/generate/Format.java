package org.povertystandard.examples.analyst.generate;

import java.util.List;
import java.util.Locale;
import org.povertystandard.examples.analyst.terminal.Failure;

/** How made-up households are written. */
public enum Format {
    /** One household a line. */
    JSON_LINES("json-lines", List.of("households-%d.jsonl")),
    /** Two tables. */
    TABLES("tables", List.of("%d-households.csv", "%d-members.csv"));

    private final String word;
    private final List<String> files;

    Format(String word, List<String> files) {
        this.word = word;
        this.files = files;
    }

    /** The format of this name. */
    public static Format of(String word) {
        for (Format format : values()) {
            if (format.word.equals(word.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw Failure.usage(
                "--format: \"" + word + "\" is not a format. There are: json-lines, tables.",
                "--format: Chỉ có json-lines và tables.");
    }

    /** The names of the files of a year. */
    public List<String> files(int year) {
        return files.stream()
                .map(name -> String.format(Locale.ROOT, name, year))
                .toList();
    }
}
