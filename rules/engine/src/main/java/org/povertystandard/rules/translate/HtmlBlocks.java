package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;
import static org.povertystandard.rules.translate.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Blocks as HTML.
 *
 * @param letters the letters of points
 */
record HtmlBlocks(String letters) {

    Stream<Html> all(List<Block> blocks) {
        return blocks.stream().map(this::html);
    }

    private Html html(Block block) {
        if (block instanceof Block.Heading heading) {
            return anchored(element("h" + heading.level(), inline(heading.words())), heading.anchor());
        }
        if (block instanceof Block.Paragraph paragraph) {
            Html.Element p = element("p", inline(paragraph.words()));
            return paragraph.style().isEmpty() ? p : p.styled(paragraph.style());
        }
        if (block instanceof Block.Rule rule) {
            return element("div", clause(rule.clause().capitalised(), 0, ".")).styled("rule");
        }
        if (block instanceof Block.Entry entry) {
            return entry(entry);
        }
        if (block instanceof Block.Points points) {
            return element("ul", points.points().stream().map(point -> element("li", inline(point))));
        }
        if (block instanceof Block.Section section) {
            return element("section", all(section.blocks())).styled(section.style());
        }
        return grid((Block.Grid) block);
    }

    private Html entry(Block.Entry entry) {
        Html number = element("span", entry.number()).styled("number");
        Html title = element("strong", inline(entry.title()));
        Html sources = element("span", inline(entry.sources())).styled("cite");
        Html head = element("p", number, title, text(" "), sources).styled("head");
        return anchored(
                element(
                                "div",
                                Stream.concat(
                                        Stream.of(head), clause(entry.clause().capitalised(), 0, ".")))
                        .styled("entry"),
                entry.anchor());
    }

    /** A sentence, or the opening and its points, which end as points of law do. */
    private Stream<Html> clause(Clause clause, int depth, String end) {
        if (clause instanceof Clause.Simple simple) {
            return Stream.of(element("p", inline(simple.prose().plus(end))));
        }
        Clause.Listed listed = (Clause.Listed) clause;
        List<Html> points = new ArrayList<>();
        int last = listed.points().size() - 1;
        for (int i = 0; i <= last; i++) {
            Html mark = element("span", Clause.mark(letters, depth, i)).styled("mark");
            Stream<Html> body = clause(listed.points().get(i), depth + 1, i < last ? ";" : end);
            points.add(element("li", Stream.of(mark, element("div", body))));
        }
        return Stream.of(
                element("p", inline(listed.lead().plus(":"))).styled("lead"),
                element("ol", points).styled("points"));
    }

    private Html grid(Block.Grid grid) {
        Html titles = element(
                "tr",
                grid.columns().stream()
                        .map(column -> element("th", column.title())
                                .with("scope", "col")
                                .styled(column.numbers() ? "num" : "words")));
        Html table = element("table", Stream.concat(Stream.of(element("thead", titles)), bodies(grid)))
                .styled("grid " + grid.style());
        return element("div", table).styled("frame " + grid.style() + "-frame");
    }

    /** A row that heads others has a body of its own with the first of them, which no sheet of paper parts. */
    private Stream<Html> bodies(Block.Grid grid) {
        List<List<Html>> bodies = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < grid.rows().size(); i++) {
            boolean isSecond = i > 1 && grid.rows().get(i - 2).group();
            if (i > 0 && (grid.rows().get(i).group() || isSecond)) {
                bodies.add(new ArrayList<>());
            }
            bodies.get(bodies.size() - 1).add(row(grid.rows().get(i), grid.columns()));
        }
        return bodies.stream().map(rows -> element("tbody", rows));
    }

    private Html row(Block.Row row, List<Block.Column> columns) {
        Html.Element tr = row.group() ? group(row, columns.size()) : element("tr", cells(row, columns));
        return anchored(tr, row.anchor());
    }

    private Html.Element group(Block.Row row, int width) {
        Html number = element("td", inline(row.cells().get(0).opening()));
        Html title = element("th", inline(row.cells().get(1).opening()))
                .with("colspan", String.valueOf(width - 1))
                .with("scope", "col");
        return element("tr", number, title).styled("group");
    }

    private Stream<Html> cells(Block.Row row, List<Block.Column> columns) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> cell(row.cells().get(i), columns.get(i).numbers()));
    }

    private Html cell(Clause cell, boolean number) {
        Html.Element td = cell instanceof Clause.Simple simple
                ? element("td", inline(simple.prose()))
                : element("td", clause(cell, 0, ""));
        return number ? td.styled("num") : td;
    }

    private static Html.Element anchored(Html.Element element, String anchor) {
        return anchor.isEmpty() ? element : element.with("id", anchor);
    }

    static Stream<Html> inline(Prose prose) {
        return prose.spans().stream().map(HtmlBlocks::span);
    }

    private static Html span(Prose.Span span) {
        if (span instanceof Prose.Strong strong) {
            return element("strong", strong.text());
        }
        if (span instanceof Prose.Ref ref) {
            return element("a", ref.text()).with("href", ref.target());
        }
        return text(span.text());
    }
}
