package org.povertystandard.examples.analyst.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Words for answers beside their labels: what the form prints, where it differs, and unmistakable short forms. */
final class FormWords {
    private static final String FILE = "form-words.properties";
    private static final Properties ALL = read();

    private FormWords() {}

    /** The words of a choice, such as {@code relation.spouse}. */
    static List<String> of(String choice) {
        return Stream.of(ALL.getProperty(choice, "").split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The choices that have words. */
    static List<String> choices() {
        return ALL.stringPropertyNames().stream().sorted().toList();
    }

    private static Properties read() {
        var words = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(FormWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
