package org.povertystandard.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;

/**
 * The part of a test in which an atom works: an indicator, an item of a scorecard, its columns, a measure or a line. The rows
 * of one item are one part, since which of them counts is one decision.
 */
final class AtomParts {
    private final Law law;

    AtomParts(Law law) {
        this.law = law;
    }

    /** The name of the part, by which {@link Evaluator#in} knows it. */
    String name(Boundary atom) {
        String[] words = atom.owner().split(" ");
        return switch (words[0]) {
            case "row" -> "item " + item(words[1], words[3]).id() + " of " + words[3];
            case "column" -> "columns of " + words[3];
            default -> atom.owner();
        };
    }

    /** What the part tests; nothing for a line or a measure. */
    Stream<? extends Expression> tests(Boundary atom) {
        String[] words = atom.owner().split(" ");
        return switch (words[0]) {
            case "indicator" -> Stream.of(law.indicator(IndicatorId.of(words[1])));
            case "row" -> item(words[1], words[3]).rows().stream().map(Scorecard.Row::when);
            case "column" ->
                law.scorecard(ScorecardId.of(words[3])).columns().stream().map(Scorecard.Column::when);
            default -> Stream.<Criterion>empty();
        };
    }

    /** What the atom itself stands in: of an item, its row alone. */
    Stream<? extends Expression> own(Boundary atom) {
        String[] words = atom.owner().split(" ");
        return words[0].equals("row")
                ? item(words[1], words[3]).rows().stream()
                        .filter(row -> row.id().value().equals(words[1]))
                        .map(Scorecard.Row::when)
                : tests(atom);
    }

    /** Whether a summand of a measure is what the atom itself stands in. */
    boolean isOwn(Boundary atom, Criterion summand) {
        return summand instanceof Criterion.Deprived deprived
                ? atom.owner().equals("indicator " + deprived.indicator())
                : own(atom).anyMatch(summand::equals);
    }

    /** Whether its part comes to something by itself: an indicator, or the item of a row. */
    boolean isOfAWhole(Boundary atom) {
        return atom.owner().startsWith("indicator ") || choice(atom).isPresent();
    }

    /** The scorecard whose row or column it is of. */
    ScorecardId scorecard(Boundary atom) {
        return ScorecardId.of(atom.owner().split(" ")[3]);
    }

    /** One of the rows of an item, and what it gives. */
    record Branch(Criterion when, Map<?, Integer> points) {}

    /** Rows of which each counts that holds, or only the first. */
    record Choice(List<Branch> branches, boolean onlyFirst) {}

    /** The rows of which the atom's is one; empty if it is of none. */
    Optional<Choice> choice(Boundary atom) {
        String[] words = atom.owner().split(" ");
        return switch (words[0]) {
            case "row" -> {
                Scorecard.Item item = item(words[1], words[3]);
                yield Optional.of(new Choice(
                        item.rows().stream()
                                .map(row -> new Branch(row.when(), row.points()))
                                .toList(),
                        item.counts() == Scorecard.Counts.FIRST_ROW));
            }
            default -> Optional.empty();
        };
    }

    /** Whether it is of an item of which every row counts that holds. */
    boolean isOfAnItemThatAddsUp(Boundary atom) {
        return atom.owner().startsWith("row ")
                && choice(atom).filter(choice -> !choice.onlyFirst()).isPresent();
    }

    private Scorecard.Item item(String row, String card) {
        return law.scorecard(ScorecardId.of(card)).items().stream()
                .filter(each ->
                        each.rows().stream().anyMatch(one -> one.id().value().equals(row)))
                .findFirst()
                .orElseThrow();
    }
}
