package org.povertystandard.examples.analyst.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Wrapped;

/**
 * A table in plain text: the first column to the left, numbers to the right. Where a line would be wider than the page, the first
 * column goes over several lines, and the numbers stand in the last of them.
 */
public final class Grid {
    private static final int GAP = 2;

    private final List<String[]> rows = new ArrayList<>();
    private final String indent;

    public Grid(String indent) {
        this.indent = indent;
    }

    public Grid row(String... cells) {
        rows.add(cells);
        return this;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<String> lines() {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        int[] widths = new int[columns];
        for (String[] row : rows) {
            // A row of one cell is a heading, and may run over the numbers' columns.
            for (int i = 0; i < row.length && row.length > 1; i++) {
                widths[i] = Math.max(widths[i], Wrapped.length(row[i]));
            }
        }
        narrowFirst(widths);
        return rows.stream().flatMap(row -> lines(row, widths)).toList();
    }

    private void narrowFirst(int[] widths) {
        int total = indent.length() - GAP;
        for (int width : widths) {
            total += width + GAP;
        }
        if (widths.length > 0 && total > Wrapped.WIDTH) {
            widths[0] = Math.max(widths[0] - (total - Wrapped.WIDTH), Wrapped.WIDTH / 4);
        }
    }

    private Stream<String> lines(String[] row, int[] widths) {
        if (row.length == 1) {
            return Wrapped.lines(indent + row[0]).stream();
        }
        List<String> first = Wrapped.lines(row[0], widths[0]);
        int last = first.size() - 1;
        return Stream.concat(
                first.subList(0, last).stream().map(line -> indent + line),
                Stream.of(numbers(indent + padded(first.get(last), widths[0]), row, widths)));
    }

    private static String numbers(String first, String[] row, int[] widths) {
        var line = new StringBuilder(first);
        for (int i = 1; i < row.length; i++) {
            line.append(" ".repeat(GAP + widths[i] - Wrapped.length(row[i]))).append(row[i]);
        }
        return line.toString().stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Wrapped.length(text)));
    }
}
