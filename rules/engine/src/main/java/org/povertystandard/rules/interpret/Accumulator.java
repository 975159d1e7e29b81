package org.povertystandard.rules.interpret;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.fact.Rational;

/**
 * A sum of outputs: the deprivation count, a score, a weighted count.
 *
 * @param name for caveats: what it is called
 * @param summands its outputs and what each unit of them weighs
 * @param scale weights are kept in whole multiples of {@code 1 / scale}
 */
record Accumulator(String name, List<Summand> summands, long scale) {

    /**
     * One output in the sum.
     *
     * @param output index of the output
     * @param weight whole multiples of {@code 1 / scale} for each unit of it
     */
    record Summand(int output, long weight) {}

    /** The sum, given what is known. */
    Interval value(List<Output> outputs, Facts facts) {
        ScoreColumns columns = columns(outputs);
        if (columns == null) {
            Interval sum = Interval.of(Rational.ZERO);
            for (Summand summand : summands) {
                sum = sum.plus(weighted(outputs.get(summand.output()).value(facts), summand.weight()));
            }
            return sum;
        }
        List<ColumnId> possible = facts.columns(columns);
        return possible.isEmpty()
                ? Interval.UNBOUNDED
                : score(possible, outputs, facts).interval();
    }

    /** Summed column by column, so that points of different columns are never mixed. */
    private Points score(List<ColumnId> columns, List<Output> outputs, Facts facts) {
        Points score = scoreIn(columns.get(0), outputs, facts);
        for (int i = 1; i < columns.size(); i++) {
            score.orElse(scoreIn(columns.get(i), outputs, facts));
        }
        return score;
    }

    private Points scoreIn(ColumnId column, List<Output> outputs, Facts facts) {
        var sum = new Points();
        for (Summand summand : summands) {
            ((Output.FirstRow) outputs.get(summand.output())).addTo(sum, column, facts);
        }
        return sum;
    }

    private @Nullable ScoreColumns columns(List<Output> outputs) {
        return !summands.isEmpty() && outputs.get(summands.get(0).output()) instanceof Output.FirstRow row
                ? row.columns()
                : null;
    }

    private Interval weighted(Interval value, long weight) {
        return value.times(Interval.of(Rational.of(weight, scale)));
    }
}
