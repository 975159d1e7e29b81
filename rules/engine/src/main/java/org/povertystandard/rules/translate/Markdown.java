package org.povertystandard.rules.translate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Blocks as Markdown, in the common syntax with tables. No text of data can become markup: all of it is escaped here and
 * nowhere else.
 *
 * @param letters the letters of points
 */
record Markdown(String letters) {
    /** What begins or ends markup anywhere in a line. */
    private static final String MARKUP = "\\`*_[]<>|~$&!#";

    private static final int INDENT = 2;

    String text(List<Block> blocks) {
        var out = new StringBuilder();
        blocks.forEach(block -> write(block, out));
        return out.toString().strip() + "\n";
    }

    private void write(Block block, StringBuilder out) {
        if (block instanceof Block.Heading heading) {
            out.append(anchor(heading.anchor()))
                    .append("#".repeat(heading.level()))
                    .append(' ')
                    .append(inline(heading.words()))
                    .append("\n\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            out.append(line(paragraph.words())).append("\n\n");
        } else if (block instanceof Block.Rule rule) {
            clause(rule.clause().capitalised(), 0, ".", out);
            out.append('\n');
        } else if (block instanceof Block.Entry entry) {
            out.append(anchor(entry.anchor()))
                    .append("**")
                    .append(escape(entry.number()))
                    .append("** ")
                    .append(inline(entry.title()))
                    .append(entry.sources().isEmpty() ? "" : " ")
                    .append(inline(entry.sources()))
                    .append("\n\n");
            clause(entry.clause().capitalised(), 0, ".", out);
            out.append('\n');
        } else if (block instanceof Block.Points points) {
            points.points()
                    .forEach(point -> out.append("- ").append(line(point)).append('\n'));
            out.append('\n');
        } else if (block instanceof Block.Section section) {
            section.blocks().forEach(inner -> write(inner, out));
        } else {
            grid((Block.Grid) block, out);
        }
    }

    private static String anchor(String anchor) {
        return anchor.isEmpty() ? "" : "<a id=\"" + anchor + "\"></a>\n\n";
    }

    private void clause(Clause clause, int depth, String end, StringBuilder out) {
        if (clause instanceof Clause.Simple simple) {
            out.append(depth == 0 ? line(simple.prose()) : inline(simple.prose()))
                    .append(end)
                    .append('\n');
            return;
        }
        Clause.Listed listed = (Clause.Listed) clause;
        out.append(depth == 0 ? line(listed.lead()) : inline(listed.lead())).append(":\n");
        if (depth == 0) {
            out.append('\n');
        }
        int last = listed.points().size() - 1;
        for (int i = 0; i <= last; i++) {
            out.append(" ".repeat(INDENT * depth)).append("- ");
            if (depth < 2) {
                out.append(Clause.mark(letters, depth, i)).append(' ');
            }
            clause(listed.points().get(i), depth + 1, i < last ? ";" : end, out);
        }
    }

    private void grid(Block.Grid grid, StringBuilder out) {
        row(grid.columns().stream().map(column -> escape(column.title())).toList(), out);
        row(
                grid.columns().stream()
                        .map(column -> column.numbers() ? "--:" : "---")
                        .toList(),
                out);
        grid.rows().forEach(row -> row(cells(row, grid.columns().size()), out));
        out.append('\n');
    }

    private List<String> cells(Block.Row row, int width) {
        List<String> cells =
                row.cells().stream().map(cell -> inline(cell.line(letters))).collect(Collectors.toList());
        while (cells.size() < width) {
            cells.add("");
        }
        if (!row.anchor().isEmpty()) {
            cells.set(0, "<a id=\"" + row.anchor() + "\"></a>" + cells.get(0));
        }
        return cells;
    }

    private static void row(List<String> cells, StringBuilder out) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static String inline(Prose prose) {
        StringBuilder text = new StringBuilder();
        prose.spans().forEach(span -> text.append(span(span)));
        return text.toString();
    }

    private static String span(Prose.Span span) {
        if (span instanceof Prose.Strong strong) {
            return "**" + escape(strong.text()) + "**";
        }
        return span instanceof Prose.Ref ref
                ? "[" + escape(ref.text()) + "](" + ref.target() + ")"
                : escape(span.text());
    }

    /** Text at the beginning of a line: what begins a list there is kept from doing so. */
    private static String line(Prose prose) {
        return inline(prose).stripLeading().replaceAll("^([-+=])", "\\\\$1").replaceAll("^(\\d+)([.)])", "$1\\\\$2");
    }

    /** Text that stays text wherever it stands in a line: markup is escaped, lines are joined, no address becomes a link. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            if (MARKUP.indexOf(character) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(Html.isAllowed(character) ? character : 0xFFFD);
        });
        return out.toString().replaceAll("\\s+", " ").replace("://", "\\://").replaceAll("(?i)(www)\\.", "$1\\\\.");
    }
}
