package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Dimension;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Table;

/** The parts of a standard as words without references, by what they are, so that two standards can be laid side by side. */
final class Parts {
    private final Lexicon lexicon;
    private final CriterionText text;
    private final Map<Key, Part> parts = new LinkedHashMap<>();

    /**
     * What makes two parts of two standards the same part.
     *
     * @param kind what it is
     * @param id its name; of a row, after the name of the table and a stroke
     */
    record Key(BookPhrase kind, String id) {
        /** Whether it is of a table, a scorecard, a test or an inquiry. */
        boolean isOfAnother() {
            return id.indexOf('/') >= 0;
        }

        /** What it is of, or its own name. */
        String owner() {
            return isOfAnother() ? id.substring(0, id.indexOf('/')) : id;
        }
    }

    /**
     * A part.
     *
     * @param title what it is called
     * @param words what it says
     * @param cite where the law says so
     */
    record Part(String title, String words, List<CitationId> cite) {
        Part {
            cite = List.copyOf(cite);
        }
    }

    private Parts(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.text = new CriterionText(lexicon);
    }

    CriterionText text() {
        return text;
    }

    static Map<Key, Part> of(Lexicon lexicon) {
        var parts = new Parts(lexicon);
        var around = new PartsAround(lexicon, parts);
        around.addDays();
        parts.addAll(lexicon.standard());
        around.addQuestions();
        around.addReadings();
        around.addSources();
        return parts.parts;
    }

    private void addAll(PovertyStandard standard) {
        standard.tests().forEach(this::test);
        standard.inquiries().forEach(new InquiryParts(lexicon, this)::add);
        standard.dimensions()
                .forEach(dimension -> add(
                        BookPhrase.INDICATORS,
                        "dimension/" + dimension.id(),
                        lexicon.say(dimension.label()),
                        dimension.number() + ": " + indicators(dimension),
                        List.of()));
        standard.indicators()
                .forEach(indicator -> add(
                        BookPhrase.INDICATORS,
                        indicator.id(),
                        indicator.number() + " " + lexicon.say(indicator.label()),
                        words(text.clause(indicator.deprivedWhen())),
                        indicator.cite()));
        standard.definitions()
                .forEach(definition -> add(
                        BookPhrase.DEFINITIONS,
                        definition.id(),
                        lexicon.say(definition.label()),
                        words(text.meaning(definition)),
                        definition.cite()));
        standard.scorecards().forEach(this::scorecard);
        standard.figures()
                .forEach(figure -> add(
                        BookPhrase.FIGURES,
                        figure.id(),
                        lexicon.say(figure.label()),
                        lexicon.value(figure),
                        figure.cite()));
        standard.tables().forEach(this::table);
    }

    private String indicators(Dimension dimension) {
        return lexicon.standard().indicators().stream()
                .filter(indicator -> indicator.dimension().equals(dimension.id()))
                .map(Indicator::number)
                .collect(Collectors.joining(", "));
    }

    /** What is measured, and the lines that is held against. */
    void measures(BookPhrase lines, String of, String name, List<Measure> measures) {
        for (Measure measure : measures) {
            add(
                    BookPhrase.MEASURE,
                    of + "/" + measure.id(),
                    name + lexicon.say(measure.label()),
                    words(text.quantities().clause(measure.quantity())),
                    List.of());
            measure.lines()
                    .forEach(line -> add(
                            lines,
                            of + "/" + line.id(),
                            name + lexicon.say(line.label()),
                            lexicon.say(measure.label()) + ": "
                                    + words(text.quantities().limit(line.operator(), line.limit(), measure.unit())),
                            line.cite()));
        }
    }

    private void test(PovertyTest test) {
        String name = lexicon.say(test.label()) + ": ";
        measures(BookPhrase.TESTS, test.id().value(), name, test.measures());
        test.categories()
                .forEach(rule -> add(
                        BookPhrase.TESTS,
                        test.id() + "/" + rule.category(),
                        name
                                + lexicon.standard()
                                        .category(rule.category())
                                        .map(category -> lexicon.say(category.label()))
                                        .orElse(rule.category().value()),
                        words(text.clause(rule.when())),
                        test.cite()));
    }

    private void scorecard(CitedScorecard cited) {
        Scorecard card = cited.scorecard();
        card.columns()
                .forEach(column -> add(
                        BookPhrase.SCORECARDS,
                        card.id() + "/column/" + column.id(),
                        lexicon.say(card.label()) + ", " + lexicon.say(column.label()),
                        words(text.clause(column.when())),
                        cited.cite()));
        for (Scorecard.Item item : card.items()) {
            add(
                    BookPhrase.SCORECARDS,
                    card.id() + "/item/" + item.id(),
                    item.number() + " " + lexicon.say(item.label()),
                    lexicon.say(ScorecardsSection.counts(item.counts())),
                    cited.cite());
            item.rows().forEach(row -> row(card, item, row, cited.cite()));
        }
    }

    private void row(Scorecard scorecard, Scorecard.Item item, Scorecard.Row row, List<CitationId> cite) {
        String points = scorecard.columns().stream()
                .map(column -> lexicon.say(column.label()) + ": " + row.pointsIn(column.id()))
                .collect(Collectors.joining("; "));
        add(
                BookPhrase.SCORECARDS,
                scorecard.id() + "/" + row.id(),
                item.number() + " " + lexicon.say(item.label()) + ": " + lexicon.say(row.label()),
                words(text.clause(row.when())) + ". " + points,
                cite);
    }

    private void table(Table table) {
        add(
                BookPhrase.TABLES,
                table.table().id() + "/unit",
                lexicon.say(table.label()) + ": " + lexicon.say(BookPhrase.UNIT),
                lexicon.unitWords(table.unit()),
                table.cite());
        table.table().rows().forEach(row -> row(table, row));
    }

    private void row(Table table, LookupTable.Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            cells.add(table.table().columns().get(column) + ": "
                    + row.cells().get(column).map(lexicon.writing()::number).orElse("–"));
        }
        add(
                BookPhrase.TABLES,
                table.table().id() + "/" + row.at(),
                lexicon.say(table.label()) + ", " + row.at(),
                String.join("; ", cells),
                table.cite());
    }

    void add(BookPhrase kind, Object id, String title, String words, List<CitationId> cite) {
        parts.put(new Key(kind, id.toString()), new Part(title, words, cite));
    }

    /** Without numbers of references, which differ from page to page and mean nothing. */
    String words(Clause clause) {
        return clause.line(lexicon.writing().letters()).spans().stream()
                .filter(span -> !(span instanceof Prose.Ref))
                .map(Prose.Span::text)
                .collect(Collectors.joining())
                .replace(" ()", "");
    }
}
