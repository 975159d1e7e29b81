package org.povertystandard.rules.translate;

import static org.povertystandard.rules.translate.Html.element;
import static org.povertystandard.rules.translate.Html.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.fact.Rational;

/** A scorecard: every row with its points in each column that may serve the household, and the rows that hold ticked. */
final class ScoreSheet {
    private final Filled filled;
    private final Scorecard scorecard;
    private final ScoreOutcome outcome;
    private final List<Scorecard.Column> columns;

    ScoreSheet(Filled filled, Scorecard scorecard, ScoreOutcome outcome) {
        this.filled = filled;
        this.scorecard = scorecard;
        this.outcome = outcome;
        this.columns = scorecard.columns().stream()
                .filter(column -> outcome.columns().contains(column.id()))
                .toList();
    }

    Html html() {
        Html title = element("h1", filled.say(Phrase.SCORE_SHEET) + ": " + filled.say(scorecard.label()));
        Stream<Html> note = columns.size() == 1
                ? Stream.of()
                : Stream.of(element("p", filled.say(Phrase.SEVERAL_COLUMNS)).styled("legend"));
        Html table = element(
                        "table",
                        Stream.of(
                                        Stream.of(element("thead", titles())),
                                        scorecard.items().stream().map(this::item),
                                        Stream.of(element("tfoot", sum())))
                                .flatMap(part -> part))
                .styled("grid sheet scores");
        Html legend = element("p", "– " + filled.say(Phrase.NO_ROW) + ".").styled("legend");
        return element(
                        "section",
                        Stream.of(Stream.of(title), note, Stream.of(table, legend))
                                .flatMap(part -> part))
                .styled(columns.size() == 1 ? "page" : "page wide");
    }

    private Html titles() {
        Stream<Html> before =
                Stream.of(Phrase.NUMBER, Phrase.FEATURE, Phrase.HOLDS).map(phrase -> Filled.head(filled.say(phrase)));
        Stream<Html> points = columns.stream()
                .map(column -> Filled.head(filled.say(Phrase.POINTS) + ": " + filled.say(column.label())));
        return element("tr", Stream.concat(before, points));
    }

    private Html item(Scorecard.Item item) {
        ScoreOutcome.Item scored = outcome.items().stream()
                .filter(candidate -> candidate.item().equals(item.id()))
                .findFirst()
                .orElseThrow();
        Html head = element(
                        "tr",
                        element("td", item.number()),
                        element("th", filled.say(item.label()))
                                .with("colspan", "2")
                                .with("scope", "rowgroup"),
                        element("td", filled.range(scored.points()))
                                .styled("points subtotal")
                                .with("colspan", String.valueOf(columns.size())))
                .styled("group");
        return element(
                "tbody", Stream.concat(Stream.of(head), item.rows().stream().map(row -> row(row, scored))));
    }

    private Html row(Scorecard.Row row, ScoreOutcome.Item scored) {
        Optional<Truth> holds = scored.rows().stream()
                .filter(candidate -> candidate.row().equals(row.id()))
                .map(ScoreOutcome.Row::holds)
                .findFirst();
        Stream<Html> before = Stream.of(
                element("td"),
                element("th", filled.say(row.label())).with("scope", "row"),
                element("td", mark(holds)).styled("mark"));
        return element("tr", Stream.concat(before, columns.stream().map(column -> points(row, column.id()))))
                .styled(holds.filter(Truth.TRUE::equals).isPresent() ? "holds" : "row");
    }

    private Html mark(Optional<Truth> holds) {
        return holds.filter(Truth.UNKNOWN::equals).isPresent() ? filled.openBox() : Filled.box(holds.isPresent());
    }

    private Html points(Scorecard.Row row, ColumnId column) {
        Html points =
                row.points().containsKey(column) ? text(filled.number(Rational.of(row.pointsIn(column)))) : text("–");
        return element("td", points).styled("points");
    }

    private Html sum() {
        return element(
                "tr",
                element("th", filled.say(Phrase.SUM) + ": " + filled.say(scorecard.label()))
                        .with("colspan", "3")
                        .with("scope", "row"),
                element("td", filled.range(outcome.points()))
                        .styled("points")
                        .with("colspan", String.valueOf(columns.size())));
    }
}
