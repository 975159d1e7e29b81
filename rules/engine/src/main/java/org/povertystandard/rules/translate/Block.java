package org.povertystandard.rules.translate;

import java.util.List;

/** A part of a page that is written both as HTML and as Markdown. */
sealed interface Block {

    /**
     * A title.
     *
     * @param level 1 for the page, 2 for a section, 3 and 4 below
     * @param anchor where references lead; empty if none do
     * @param words the title
     */
    record Heading(int level, String anchor, Prose words) implements Block {}

    /**
     * A paragraph.
     *
     * @param words the text
     * @param style of the style sheet; empty for running text
     */
    record Paragraph(Prose words, String style) implements Block {}

    /**
     * A rule in words.
     *
     * @param clause the rule
     */
    record Rule(Clause clause) implements Block {}

    /**
     * An entry that others refer to: its number, what it is called, and what it says.
     *
     * @param anchor where references lead
     * @param number the number shown
     * @param title what it is called
     * @param clause what it says
     * @param sources where the law says so
     */
    record Entry(String anchor, String number, Prose title, Clause clause, Prose sources) implements Block {}

    /**
     * A list.
     *
     * @param points its points
     */
    record Points(List<Prose> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A table.
     *
     * @param style of the style sheet
     * @param columns the titles
     * @param rows the rows, in order
     */
    record Grid(String style, List<Column> columns, List<Row> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param title its title
     * @param numbers whether it holds numbers, which are set to the right
     */
    record Column(String title, boolean numbers) {
        static Column words(String title) {
            return new Column(title, false);
        }

        static Column numbers(String title) {
            return new Column(title, true);
        }
    }

    /**
     * A row of a table.
     *
     * @param anchor where references lead; empty if none do
     * @param group whether it heads the rows after it; it then has its number and its title only
     * @param cells its cells
     */
    record Row(String anchor, boolean group, List<Clause> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(Clause... cells) {
            return new Row("", false, List.of(cells));
        }

        static Row at(String anchor, Clause... cells) {
            return new Row(anchor, false, List.of(cells));
        }

        static Row group(String number, String title) {
            return new Row("", true, List.of(Clause.of(number), Clause.of(Prose.strong(title))));
        }
    }

    /**
     * Blocks that stay together on a page of their own width.
     *
     * @param style of the style sheet
     * @param blocks what it holds
     */
    record Section(String style, List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
