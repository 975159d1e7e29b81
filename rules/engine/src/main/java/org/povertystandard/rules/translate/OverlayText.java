package org.povertystandard.rules.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.standard.Overlay;

/** What a variation of a standard sets, one point for each change. */
final class OverlayText {
    private final Lexicon lexicon;
    private final CriterionText text;

    OverlayText(Lexicon lexicon, CriterionText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    List<Clause> points(Overlay overlay) {
        List<Clause> points = new ArrayList<>();
        sorted(overlay.figures())
                .forEach((id, value) -> points.add(is(
                        Prose.of("“" + lexicon.say(lexicon.found(id).label()) + "” (")
                                .plus(Prose.ref(lexicon.anchor(id), lexicon.figureNumber(id)))
                                .plus(")"),
                        Clause.of(lexicon.number(value, lexicon.found(id).unit())))));
        sorted(overlay.criteria())
                .forEach((id, criterion) -> points.add(is(lexicon.definition(id), text.clause(criterion))));
        sorted(overlay.quantities())
                .forEach((id, quantity) ->
                        points.add(is(lexicon.definition(id), text.quantities().clause(quantity))));
        sorted(overlay.indicators())
                .forEach((id, criterion) -> points.add(is(
                        Prose.of(lexicon.say(RulePhrase.DEPRIVED_IN) + " " + lexicon.indicator(id)),
                        text.clause(criterion))));
        scorecards(overlay, points);
        sorted(overlay.unasked())
                .forEach((id, value) -> points.add(Clause.of(lexicon.fact(id) + ", "
                        + lexicon.say(BookPhrase.UNASKED).toLowerCase(Locale.ROOT) + ", "
                        + lexicon.say(BookPhrase.COUNTS_AS) + ": " + lexicon.answer(id, value))));
        overlay.ageing()
                .ifPresent(ageing -> points.add(Clause.of(
                        lexicon.say(BookPhrase.AGEING) + " " + lexicon.say(QuestionsSection.ageing(ageing)))));
        return points;
    }

    private void scorecards(Overlay overlay, List<Clause> points) {
        sorted(overlay.points())
                .forEach((card, rows) -> sorted(rows)
                        .forEach((row, columns) -> sorted(columns)
                                .forEach((column, number) -> points.add(Clause.of(row(card, row) + ", "
                                        + lexicon.say(RulePhrase.COLUMN) + " " + column(card, column) + ": " + number
                                        + " " + lexicon.say(BookPhrase.POINTS))))));
        sorted(overlay.items())
                .forEach((card, items) -> sorted(items)
                        .forEach((item, counts) -> points.add(
                                Clause.of(item(card, item) + ": " + lexicon.say(ScorecardsSection.counts(counts))))));
        sorted(overlay.rows())
                .forEach((card, rows) -> sorted(rows)
                        .forEach((row, criterion) -> points.add(is(Prose.of(row(card, row)), text.clause(criterion)))));
    }

    /** By key: maps of a standard have no order of their own. */
    private static <K extends Comparable<K>, V> Map<K, V> sorted(Map<K, V> map) {
        return new TreeMap<>(map);
    }

    private static Clause is(Prose what, Clause clause) {
        return clause.opened(opening -> what.plus(": ").plus(opening));
    }

    private Stream<Scorecard> scorecard(ScorecardId id) {
        return lexicon.standard().scorecard(id).stream().map(cited -> cited.scorecard());
    }

    private String row(ScorecardId card, RowId id) {
        return scorecard(card)
                .flatMap(scorecard -> scorecard.items().stream())
                .flatMap(item -> item.rows().stream()
                        .filter(row -> row.id().equals(id))
                        .map(row -> item.number() + " “" + lexicon.say(item.label()) + "”, "
                                + lexicon.say(RulePhrase.ROW) + " “" + lexicon.say(row.label()) + "”"))
                .findFirst()
                .orElse(id.value());
    }

    private String item(ScorecardId card, ItemId id) {
        return scorecard(card)
                .flatMap(scorecard -> scorecard.items().stream())
                .filter(item -> item.id().equals(id))
                .map(item -> item.number() + " “" + lexicon.say(item.label()) + "”")
                .findFirst()
                .orElse(id.value());
    }

    private String column(ScorecardId card, ColumnId id) {
        return scorecard(card)
                .flatMap(scorecard -> scorecard.columns().stream())
                .filter(column -> column.id().equals(id))
                .map(column -> "“" + lexicon.say(column.label()) + "”")
                .findFirst()
                .orElse(id.value());
    }
}
