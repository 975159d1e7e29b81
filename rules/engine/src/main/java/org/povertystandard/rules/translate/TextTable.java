package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table in plain text: numbers to the right, words in as many lines as their column needs.
 *
 * @param columns the columns
 * @param rows the titles, then the rows; a row of fewer cells heads those after it
 */
record TextTable(List<Block.Column> columns, List<List<String>> rows) {
    private static final String BETWEEN = "  ";
    private static final int NARROW = 6;

    String text() {
        int[] widths = widths();
        var out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            out.append(row.size() < columns.size() ? group(row, widths) : cells(row, widths));
            if (i == 0) {
                out.append("-".repeat(IntStream.of(widths).sum() + BETWEEN.length() * (widths.length - 1)))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static String group(List<String> row, int[] widths) {
        String number = row.get(0);
        String before = number + " ".repeat(Math.max(0, widths[0] - PlainText.length(number))) + BETWEEN;
        int indent = PlainText.length(before);
        return before
                + String.join("\n" + " ".repeat(indent), PlainText.lines(row.get(1), PlainText.WIDTH - indent))
                + "\n";
    }

    /**
     * As wide as the text needs; the widest give way, one character at a time, until a line holds the row: first those that have
     * more than one word to a line, then those whose longest word would stick out.
     */
    private int[] widths() {
        int[] widths = widest(Stream::of);
        int[] words = widest(cell -> Stream.of(cell.split(" ")));
        int most = PlainText.WIDTH - BETWEEN.length() * (widths.length - 1);
        while (IntStream.of(widths).sum() > most) {
            Optional<Integer> giving = widestColumn(widths, column -> widths[column] > Math.max(NARROW, words[column]))
                    .or(() -> widestColumn(widths, column -> widths[column] > NARROW));
            if (giving.isEmpty()) {
                break;
            }
            widths[giving.get()]--;
        }
        return widths;
    }

    private static Optional<Integer> widestColumn(int[] widths, IntPredicate among) {
        return IntStream.range(0, widths.length)
                .filter(among)
                .boxed()
                .max(Comparator.comparingInt(column -> widths[column]));
    }

    /** How wide the widest of the parts of its cells is, column by column. */
    private int[] widest(Function<String, Stream<String>> parts) {
        return IntStream.range(0, columns.size())
                .map(column -> rows.stream()
                        .filter(row -> row.size() == columns.size())
                        .flatMap(row -> parts.apply(row.get(column)))
                        .mapToInt(PlainText::length)
                        .max()
                        .orElse(0))
                .toArray();
    }

    private String cells(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(PlainText.lines(row.get(column), widths[column]));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        var out = new StringBuilder();
        for (int line = 0; line < height; line++) {
            var text = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                String cell =
                        line < cells.get(column).size() ? cells.get(column).get(line) : "";
                String space = " ".repeat(Math.max(0, widths[column] - PlainText.length(cell)));
                text.append(column == 0 ? "" : BETWEEN)
                        .append(columns.get(column).numbers() ? space + cell : cell + space);
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
