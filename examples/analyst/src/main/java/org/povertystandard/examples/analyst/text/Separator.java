package org.povertystandard.examples.analyst.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What stands between the cells of a table; a header tells which. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    /** Stands around a cell that holds the separator. */
    public static final char QUOTE = '"';

    private final char character;
    private final CsvReader.CsvReaderBuilder parser;

    Separator(char character) {
        this.character = character;
        this.parser = CsvReader.builder().fieldSeparator(character).allowUnclosedQuote(false);
    }

    /** The one that occurs most often in the header. */
    public static Separator of(String header) {
        return Stream.of(values())
                .max(Comparator.<Separator>comparingLong(separator -> separator.occurrences(header))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Cuts a line into cells. */
    public TableRow cells(Line line) {
        if (line.text().isBlank()) {
            return new TableRow(line.number(), line.fault(), List.of());
        }
        try {
            return row(line, line.fault(), parser.ofSingleCsvRecord(line.text()).getFields());
        } catch (CsvParseException e) {
            // Cut anyhow, so that the household's id is found and its members are not taken for strays.
            return row(
                    line,
                    Fault.BROKEN_QUOTES,
                    Stream.of(line.text().split(String.valueOf(character), -1))
                            .map(Separator::unquoted)
                            .toList());
        }
    }

    /** Without its quotation marks, where they are whole. */
    private static String unquoted(String cell) {
        String tidy = tidy(cell);
        boolean whole = tidy.length() > 1 && tidy.indexOf(QUOTE) == 0 && tidy.indexOf(QUOTE, 1) == tidy.length() - 1;
        return whole ? tidy.substring(1, tidy.length() - 1) : tidy;
    }

    private static TableRow row(Line line, Fault fault, List<String> cells) {
        return new TableRow(
                line.number(), fault, cells.stream().map(Separator::tidy).toList());
    }

    /** With its letters composed in one way (NFC), so that two that look alike are alike. */
    public static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Composed, and without spaces around it, also those that do not break. */
    private static String tidy(String cell) {
        String composed = composed(cell);
        int from = 0;
        int to = composed.length();
        while (from < to && isSpace(composed.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(composed.charAt(to - 1))) {
            to--;
        }
        return composed.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private long occurrences(String header) {
        return header.chars().filter(c -> c == character).count();
    }
}
