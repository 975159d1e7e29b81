package org.povertystandard.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.fact.Rational;

/** A score in words: the rows that make it up, and those still open. Rows that give no point are left out. */
final class ScoreText {
    private static final String POINTS = "points";

    private final Words words;
    private final Names names;
    private final NumberText numbers;

    ScoreText(Words words, Names names, NumberText numbers) {
        this.words = words;
        this.names = names;
        this.numbers = numbers;
    }

    /** The sum, with the column that it was taken from. */
    String sum(ScoreOutcome outcome, Scorecard scorecard, String sources) {
        List<String> columns = scorecard.columns().stream()
                .filter(column -> outcome.columns().contains(column.id()))
                .map(column -> names.label(column.label()))
                .toList();
        return words.scored(
                names.label(scorecard.label()),
                numbers.range(outcome.points(), POINTS),
                columns.size() == 1 ? words.column(columns.get(0)) : words.columns(String.join("; ", columns)),
                sources);
    }

    /** The rows that hold. */
    List<String> scored(ScoreOutcome outcome, Scorecard scorecard) {
        List<String> lines = new ArrayList<>();
        for (ScoreOutcome.Item item : outcome.items()) {
            rows(item, Truth.TRUE).forEach(row -> lines.add(line(item, row, scorecard)));
        }
        return lines;
    }

    /** The rows that may hold: one line for each item. */
    List<String> open(ScoreOutcome outcome, Scorecard scorecard) {
        List<String> lines = new ArrayList<>();
        for (ScoreOutcome.Item item : outcome.items()) {
            List<ScoreOutcome.Row> rows = rows(item, Truth.UNKNOWN);
            if (!rows.isEmpty()) {
                Scorecard.Item declared = declared(item, scorecard);
                lines.add(name(declared) + ": "
                        + rows.stream().map(row -> row(row, declared)).collect(Collectors.joining("; ")));
            }
        }
        return lines;
    }

    private static List<ScoreOutcome.Row> rows(ScoreOutcome.Item item, Truth holds) {
        return item.rows().stream()
                .filter(row -> row.holds() == holds && !row.points().exact().equals(Optional.of(Rational.ZERO)))
                .toList();
    }

    private String line(ScoreOutcome.Item item, ScoreOutcome.Row row, Scorecard scorecard) {
        Scorecard.Item declared = declared(item, scorecard);
        return name(declared) + " – " + label(row.row(), declared) + ": " + points(row.points());
    }

    private String row(ScoreOutcome.Row row, Scorecard.Item item) {
        return label(row.row(), item) + " (" + points(row.points()) + ")";
    }

    private String points(Range points) {
        return numbers.range(points, POINTS);
    }

    private String name(Scorecard.Item item) {
        return item.number() + ". " + names.label(item.label());
    }

    private String label(RowId id, Scorecard.Item item) {
        return item.rows().stream()
                .filter(row -> row.id().equals(id))
                .map(row -> names.label(row.label()))
                .findFirst()
                .orElseThrow();
    }

    private static Scorecard.Item declared(ScoreOutcome.Item item, Scorecard scorecard) {
        return scorecard.items().stream()
                .filter(candidate -> candidate.id().equals(item.item()))
                .findFirst()
                .orElseThrow();
    }
}
