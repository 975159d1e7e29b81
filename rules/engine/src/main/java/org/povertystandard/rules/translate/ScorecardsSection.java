package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.CitedScorecard;

/** The scorecards: the columns, the points as the form prints them, and when each row holds. */
final class ScorecardsSection {
    private static final String NO_ROW = "–";

    private final Lexicon lexicon;
    private final CriterionText text;

    ScorecardsSection(Lexicon lexicon, CriterionText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    BookSection section() {
        return new BookSection(
                BookPhrase.SCORECARDS,
                "scorecards",
                lexicon.standard().scorecards().stream()
                        .flatMap(this::scorecard)
                        .toList());
    }

    private Stream<Block> scorecard(CitedScorecard cited) {
        Scorecard scorecard = cited.scorecard();
        Block title = new Block.Heading(
                3, "", Prose.of(lexicon.say(scorecard.label()) + " ").plus(lexicon.sources(cited.cite())));
        Block legend = new Block.Paragraph(Prose.of(lexicon.say(BookPhrase.NO_POINTS)), "legend");
        return Stream.of(
                title,
                columns(scorecard),
                new Block.Section("wide", List.of(points(scorecard), legend)),
                conditions(scorecard));
    }

    private Block columns(Scorecard scorecard) {
        return new Block.Grid(
                "columns",
                List.of(words(BookPhrase.COLUMN), words(BookPhrase.SERVES)),
                scorecard.columns().stream()
                        .map(column -> Block.Row.of(
                                Clause.of(Prose.strong(lexicon.say(column.label()))), text.clause(column.when())))
                        .toList());
    }

    private Block points(Scorecard scorecard) {
        List<Block.Column> titles = new ArrayList<>(List.of(words(BookPhrase.NUMBER), words(BookPhrase.FEATURE)));
        scorecard.columns().forEach(column -> titles.add(Block.Column.numbers(lexicon.say(column.label()))));
        List<Block.Row> rows = new ArrayList<>();
        for (Scorecard.Item item : scorecard.items()) {
            rows.add(group(item));
            item.rows().forEach(row -> rows.add(points(scorecard, row)));
        }
        return new Block.Grid("points", titles, rows);
    }

    private Block.Row group(Scorecard.Item item) {
        return Block.Row.group(
                item.number(),
                lexicon.say(item.label())
                        + (item.counts() == Scorecard.Counts.EVERY_ROW
                                ? ""
                                : " (" + lexicon.say(counts(item.counts())) + ")"));
    }

    static RulePhrase counts(Scorecard.Counts counts) {
        return switch (counts) {
            case EVERY_ROW -> RulePhrase.EVERY_ROW;
            case FIRST_ROW -> RulePhrase.FIRST_ROW;
        };
    }

    private Block.Row points(Scorecard scorecard, Scorecard.Row row) {
        List<Clause> cells = new ArrayList<>(List.of(Clause.of(""), Clause.of(lexicon.say(row.label()))));
        scorecard
                .columns()
                .forEach(column -> cells.add(Clause.of(
                        row.points().containsKey(column.id())
                                ? lexicon.writing().number(Rational.of(row.pointsIn(column.id())))
                                : NO_ROW)));
        return new Block.Row("", false, cells);
    }

    private Block conditions(Scorecard scorecard) {
        List<Block.Row> rows = new ArrayList<>();
        for (Scorecard.Item item : scorecard.items()) {
            rows.add(Block.Row.group(item.number(), lexicon.say(item.label())));
            item.rows()
                    .forEach(row -> rows.add(
                            Block.Row.of(Clause.of(""), Clause.of(lexicon.say(row.label())), text.clause(row.when()))));
        }
        return new Block.Grid(
                "conditions",
                List.of(words(BookPhrase.NUMBER), words(BookPhrase.FEATURE), words(BookPhrase.HOLDS_WHEN)),
                rows);
    }

    private Block.Column words(BookPhrase phrase) {
        return Block.Column.words(lexicon.say(phrase));
    }
}
