package org.povertystandard.examples.analyst.summary;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first column to the left, numbers to the right, no line wider than the page. */
public final class Grid {
    static final int WIDTH = 100;
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
                widths[i] = Math.max(widths[i], length(row[i]));
            }
        }
        shrinkFirst(widths);
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private void shrinkFirst(int[] widths) {
        int total = indent.length();
        for (int width : widths) {
            total += width + GAP;
        }
        if (widths.length > 0 && total - GAP > WIDTH) {
            widths[0] -= total - GAP - WIDTH;
        }
    }

    private String line(String[] row, int[] widths) {
        if (row.length == 1) {
            return indent + fit(row[0], WIDTH - indent.length());
        }
        var line = new StringBuilder(indent).append(padded(fit(row[0], widths[0]), widths[0]));
        for (int i = 1; i < row.length; i++) {
            line.append(" ".repeat(GAP + widths[i] - length(row[i]))).append(row[i]);
        }
        return line.toString().stripTrailing();
    }

    private static String fit(String text, int width) {
        return length(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - length(text));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
