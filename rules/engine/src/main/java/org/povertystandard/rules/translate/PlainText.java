package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks as plain text, for a terminal.
 *
 * @param letters the letters of points
 */
record PlainText(String letters) {
    /** How wide a line is at most, unless a table needs more: a terminal's width, which nobody asks it. */
    static final int WIDTH = 80;

    private static final int INDENT = 3;

    String text(List<Block> blocks) {
        var out = new StringBuilder();
        blocks.forEach(block -> write(block, 0, out));
        return out.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private void write(Block block, int indent, StringBuilder out) {
        if (block instanceof Block.Heading heading) {
            heading(heading, out);
        } else if (block instanceof Block.Paragraph paragraph) {
            wrapped(plain(paragraph.words()), "", indent, out);
            out.append('\n');
        } else if (block instanceof Block.Rule rule) {
            clause(rule.clause().capitalised(), "", indent, 0, ".", out);
            out.append('\n');
        } else if (block instanceof Block.Entry entry) {
            String head = entry.number() + "  " + plain(entry.title()) + " " + plain(entry.sources());
            wrapped(head.strip(), "", indent, out);
            clause(entry.clause().capitalised(), "", indent + INDENT, 0, ".", out);
            out.append('\n');
        } else if (block instanceof Block.Points points) {
            points.points().forEach(point -> wrapped(plain(point), "- ", indent, out));
            out.append('\n');
        } else if (block instanceof Block.Section section) {
            int inner = section.style().equals("own") ? indent + INDENT : indent;
            section.blocks().forEach(inside -> write(inside, inner, out));
        } else {
            grid((Block.Grid) block, out);
        }
    }

    private static void heading(Block.Heading heading, StringBuilder out) {
        List<String> words = lines(plain(heading.words()), WIDTH);
        out.append('\n');
        words.forEach(line -> out.append(line).append('\n'));
        if (heading.level() < 3) {
            int longest = words.stream().mapToInt(PlainText::length).max().orElse(0);
            out.append((heading.level() == 1 ? "=" : "-").repeat(longest)).append('\n');
        }
        out.append('\n');
    }

    private void clause(Clause clause, String mark, int indent, int depth, String end, StringBuilder out) {
        if (clause instanceof Clause.Simple simple) {
            wrapped(plain(simple.prose()) + end, mark, indent, out);
            return;
        }
        Clause.Listed listed = (Clause.Listed) clause;
        wrapped(plain(listed.lead()) + ":", mark, indent, out);
        int last = listed.points().size() - 1;
        int inside = indent + (mark.isEmpty() ? 0 : INDENT);
        for (int i = 0; i <= last; i++) {
            String point = Clause.mark(letters, depth, i) + " ";
            clause(listed.points().get(i), point, inside, depth + 1, i < last ? ";" : end, out);
        }
    }

    private void grid(Block.Grid grid, StringBuilder out) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(grid.columns().stream().map(Block.Column::title).toList());
        for (Block.Row row : grid.rows()) {
            rows.add(row.cells().stream().map(cell -> plain(cell.line(letters))).toList());
        }
        out.append(new TextTable(grid.columns(), rows).text()).append('\n');
    }

    /** The words as a terminal may show them: without control characters, which could move its cursor. */
    static String plain(Prose prose) {
        var text = new StringBuilder();
        prose.plain()
                .replaceAll("\\s+", " ")
                .codePoints()
                .forEach(character -> text.appendCodePoint(Html.isAllowed(character) ? character : 0xFFFD));
        return text.toString();
    }

    private static void wrapped(String text, String mark, int indent, StringBuilder out) {
        String before = " ".repeat(indent) + mark;
        for (String line : lines(text, Math.max(WIDTH - before.length(), WIDTH / 2))) {
            out.append((before + line).stripTrailing()).append('\n');
            before = " ".repeat(indent + mark.length());
        }
    }

    /** The text in lines of at most so many characters; a longer word has a line of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && length(line.toString()) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
