package org.povertystandard.rules.interpret;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

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
    record Summand(int output, long weight) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Summand that && output == that.output && weight == that.weight;
        }

        @Override
        public int hashCode() {
            return 31 * output + Long.hashCode(weight);
        }
    }

    /** Written out, since sums are compared where a standard is made ready. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Accumulator that
                && scale == that.scale
                && name.equals(that.name)
                && summands.equals(that.summands);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + summands.hashCode();
    }

    /** The sum, given what is known. */
    Interval value(List<Output> outputs, Facts facts) {
        ScoreColumns columns = columns(outputs);
        if (columns == null) {
            return weighted(outputs, facts);
        }
        int[] possible = facts.columns(columns);
        return possible.length == 0
                ? Interval.UNBOUNDED
                : score(possible, outputs, facts).interval();
    }

    private Interval weighted(List<Output> outputs, Facts facts) {
        var sum = new Points();
        for (int i = 0; i < summands.size(); i++) {
            Summand summand = summands.get(i);
            long weight = summand.weight();
            Truth holds = ((Output.Holds) outputs.get(summand.output())).test().truth(facts);
            if (holds == Truth.TRUE) {
                sum.add(weight, weight);
            } else if (holds == Truth.UNKNOWN) {
                sum.add(Math.min(weight, 0), Math.max(weight, 0));
            }
        }
        return sum.interval(scale);
    }

    /** Summed column by column, so that points of different columns are never mixed. */
    private Points score(int[] columns, List<Output> outputs, Facts facts) {
        Points score = scoreIn(columns[0], outputs, facts);
        for (int i = 1; i < columns.length; i++) {
            score.orElse(scoreIn(columns[i], outputs, facts));
        }
        return score;
    }

    private Points scoreIn(int column, List<Output> outputs, Facts facts) {
        var sum = new Points();
        for (int i = 0; i < summands.size(); i++) {
            ((Output.FirstRow) outputs.get(summands.get(i).output())).addTo(sum, column, facts);
        }
        return sum;
    }

    private @Nullable ScoreColumns columns(List<Output> outputs) {
        return !summands.isEmpty() && outputs.get(summands.get(0).output()) instanceof Output.FirstRow row
                ? row.columns()
                : null;
    }
}
