package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.standard.CitationId;
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
     * @param kind the section it is of
     * @param id its name there
     */
    record Key(BookPhrase kind, String id) {}

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

    static Map<Key, Part> of(Lexicon lexicon) {
        var parts = new Parts(lexicon);
        parts.addAll(lexicon.standard());
        return parts.parts;
    }

    private void addAll(PovertyStandard standard) {
        standard.tests().forEach(this::test);
        standard.inquiries()
                .forEach(inquiry -> add(
                        BookPhrase.INQUIRIES,
                        inquiry.id(),
                        lexicon.say(inquiry.label()),
                        inquiry.outcomes().stream()
                                .map(outcome -> lexicon.say(outcome.label()))
                                .collect(Collectors.joining("; ")),
                        inquiry.cite()));
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
        standard.scorecards().forEach(cited -> {
            for (Scorecard.Item item : cited.scorecard().items()) {
                item.rows().forEach(row -> row(cited.scorecard(), item, row, cited.cite()));
            }
        });
        standard.figures()
                .forEach(figure -> add(
                        BookPhrase.FIGURES,
                        figure.id(),
                        lexicon.say(figure.label()),
                        lexicon.value(figure),
                        figure.cite()));
        standard.tables().forEach(table -> table.table().rows().forEach(row -> row(table, row)));
        standard.facts()
                .forEach(fact -> fact.unaskedCountsAs()
                        .ifPresent(answer -> add(
                                BookPhrase.QUESTIONS,
                                fact.id(),
                                lexicon.fact(fact.id()) + ", " + lexicon.say(BookPhrase.UNASKED),
                                lexicon.say(BookPhrase.COUNTS_AS) + ": " + lexicon.answer(fact.id(), answer),
                                List.of())));
        standard.readings()
                .forEach(reading -> add(
                        BookPhrase.READINGS,
                        reading.id(),
                        lexicon.say(reading.question()),
                        lexicon.say(reading.chosen()),
                        reading.cite()));
    }

    private void test(PovertyTest test) {
        String name = lexicon.say(test.label()) + ": ";
        test.measures()
                .forEach(measure -> measure.lines()
                        .forEach(line -> add(
                                BookPhrase.TESTS,
                                test.id() + "/" + line.id(),
                                name + lexicon.say(line.label()),
                                lexicon.say(measure.label()) + ": "
                                        + words(text.quantities().limit(line.operator(), line.limit(), measure.unit())),
                                line.cite())));
        test.categories()
                .forEach(rule -> add(
                        BookPhrase.TESTS,
                        test.id() + "/" + rule.category(),
                        name
                                + lexicon.say(lexicon.standard()
                                        .category(rule.category())
                                        .orElseThrow()
                                        .label()),
                        words(text.clause(rule.when())),
                        test.cite()));
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

    private void add(BookPhrase kind, Object id, String title, String words, List<CitationId> cite) {
        parts.put(new Key(kind, id.toString()), new Part(title, words, cite));
    }

    /** Without numbers of references, which differ from page to page and mean nothing. */
    private String words(Clause clause) {
        return clause.line(lexicon.writing().letters()).spans().stream()
                .filter(span -> !(span instanceof Prose.Ref))
                .map(Prose.Span::text)
                .collect(Collectors.joining())
                .replace(" ()", "");
    }
}
