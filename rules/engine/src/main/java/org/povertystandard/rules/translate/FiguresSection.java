package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Table;

/** The figures of law and the lookup tables, each with its sources. */
final class FiguresSection {
    /** From so many rows a table is set in several columns. */
    private static final int LONG = 20;

    private final Lexicon lexicon;

    FiguresSection(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    BookSection figures() {
        List<Figure> figures = lexicon.standard().figures();
        Block grid = new Block.Grid(
                "figures",
                List.of(
                        Block.Column.words(lexicon.say(BookPhrase.NUMBER)),
                        Block.Column.words(lexicon.say(BookPhrase.FIGURE)),
                        Block.Column.numbers(lexicon.say(BookPhrase.VALUE)),
                        Block.Column.words(lexicon.say(BookPhrase.SOURCES))),
                figures.stream().map(this::row).toList());
        return new BookSection(BookPhrase.FIGURES, "figures", figures.isEmpty() ? List.of() : List.of(grid));
    }

    private Block.Row row(Figure figure) {
        return Block.Row.at(
                lexicon.anchor(figure.id()),
                Clause.of(lexicon.figureNumber(figure.id())),
                Clause.of(Writing.title(lexicon.say(figure.label()))),
                Clause.of(lexicon.value(figure)),
                Clause.of(lexicon.sources(figure.cite())));
    }

    BookSection tables() {
        return new BookSection(
                BookPhrase.TABLES,
                "tables",
                lexicon.standard().tables().stream().flatMap(this::table).toList());
    }

    private Stream<Block> table(Table table) {
        LookupTable numbers = table.table();
        Optional<Quantity.Lookup> use = lookup(numbers);
        List<Block.Column> titles = new ArrayList<>();
        titles.add(Block.Column.numbers(use.map(Quantity.Lookup::at)
                .filter(Quantity.OfFact.class::isInstance)
                .map(at -> Writing.title(lexicon.fact(((Quantity.OfFact) at).fact())))
                .orElse(lexicon.say(BookPhrase.ROW))));
        numbers.columns()
                .forEach(code ->
                        titles.add(Block.Column.numbers(use.map(lookup -> lexicon.answerLabel(lookup.column(), code))
                                .orElse(code))));
        Prose title = Prose.of(lexicon.tableNumber(numbers.id()) + ". " + lexicon.say(table.label()) + " ("
                        + lexicon.say(BookPhrase.UNIT).toLowerCase(Locale.ROOT) + ": " + table.unit() + ") ")
                .plus(lexicon.sources(table.cite()));
        return Stream.of(
                new Block.Heading(3, lexicon.anchor(numbers.id()), title),
                new Block.Grid(
                        "lookup", titles, numbers.rows().stream().map(this::row).toList()));
    }

    /** How the table is looked up, which says what its rows and columns are. */
    private Optional<Quantity.Lookup> lookup(LookupTable table) {
        return lexicon.standard().definitions().stream()
                .filter(Definition.OfQuantity.class::isInstance)
                .map(definition -> ((Definition.OfQuantity) definition).quantity())
                .filter(Quantity.Lookup.class::isInstance)
                .map(Quantity.Lookup.class::cast)
                .filter(lookup -> lookup.table().equals(table.id()))
                .findFirst();
    }

    private Block.Row row(LookupTable.Row row) {
        List<Clause> cells = new ArrayList<>();
        // A place may be a year, which is written without separators.
        cells.add(Clause.of(row.at().toString()));
        row.cells()
                .forEach(cell ->
                        cells.add(Clause.of(cell.map(lexicon.writing()::number).orElse("–"))));
        return new Block.Row("", false, cells);
    }
}
