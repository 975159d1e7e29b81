package org.povertystandard.rules.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

class MarkdownProperties {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final Markdown MARKDOWN = new Markdown(Clause.ENGLISH_LETTERS);

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> markup = Arbitraries.strings()
                .withChars("\\`*_[]<>|~$&!#-+=.:)(1ax \n\t\"'/")
                .ofMaxLength(20);
        return Arbitraries.oneOf(markup, Arbitraries.strings().ofMaxLength(20)).filter(text -> !text.isBlank());
    }

    /** As white space is read in both. */
    private static String words(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints()
                .map(character -> Html.isAllowed(character) ? character : 0xFFFD)
                .forEach(allowed::appendCodePoint);
        return allowed.toString().replaceAll("\\s+", " ").strip();
    }

    @Property(tries = 1000)
    @Label("whatever the text, a reader of Markdown sees one paragraph of that text and nothing else")
    void aParagraphIsRead(@ForAll("texts") String text) {
        Node page = PARSER.parse(MARKDOWN.text(List.of(new Block.Paragraph(Prose.of(text), ""))));

        assertThat(kinds(page)).containsOnly(Document.class, Paragraph.class, Text.class);
        assertThat(text(page)).isEqualTo(words(text));
    }

    @Property(tries = 500)
    @Label("whatever the text, a cell of a table holds it and the table keeps its shape")
    void aCellIsRead(@ForAll("texts") String text) {
        var grid = new Block.Grid(
                "",
                List.of(Block.Column.words("a"), Block.Column.words(text)),
                List.of(Block.Row.of(Clause.of(text), Clause.of("b"))));

        Node page = PARSER.parse(MARKDOWN.text(List.of(grid)));

        List<String> cells = new ArrayList<>();
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    cells.add(text(node));
                }
                visitChildren(node);
            }
        });
        assertThat(cells).containsExactly("a", words(text), words(text), "b");
    }

    private static List<Class<?>> kinds(Node node) {
        List<Class<?>> kinds = new ArrayList<>(List.of(node.getClass()));
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            kinds.addAll(kinds(child));
        }
        return kinds;
    }

    static String text(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral();
        }
        StringBuilder all = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            all.append(text(child));
        }
        return all.toString();
    }
}
