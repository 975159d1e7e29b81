package org.povertystandard.rules.interpret;

import java.util.List;
import org.povertystandard.criterion.Truth;

/**
 * A piece of a determination that can be worked out by itself and then adds up: an indicator, a row of a scorecard.
 *
 * @see Accumulator
 */
sealed interface Output {

    /** What it adds, in whole units of its accumulator; an interval while something is unknown. */
    Interval value(Facts facts);

    void parts(Parts parts);

    /** Whether it is worked out in the same way; of one vocabulary, where what is the same is one object. */
    boolean isLike(Output other);

    /** Adds one when the test holds: an indicator. */
    record Holds(TestNode test) implements Output {
        private static final Interval MAYBE = Interval.of(0, 1);

        @Override
        public Interval value(Facts facts) {
            return switch (test.truth(facts)) {
                case FALSE -> Interval.ZERO;
                case UNKNOWN -> MAYBE;
                case TRUE -> Interval.ONE;
            };
        }

        @Override
        public void parts(Parts parts) {
            parts.test(test);
        }

        @Override
        public boolean isLike(Output other) {
            return other instanceof Holds that && test == that.test;
        }
    }

    /** The points of rows of a scorecard of which only the first that holds scores; one row if every row scores. */
    record FirstRow(ScoreColumns columns, List<Row> rows) implements Output {

        /** A row and its points in each column. */
        record Row(TestNode when, List<Integer> points) {
            boolean isLike(Row other) {
                return this == other || when == other.when && points.equals(other.points);
            }
        }

        @Override
        public boolean isLike(Output other) {
            return other instanceof FirstRow that && columns == that.columns && hasRowsOf(that);
        }

        /** Whether the rows are the same, whatever the columns. */
        boolean hasRowsOf(FirstRow other) {
            boolean same = rows.size() == other.rows.size();
            for (int i = 0; same && i < rows.size(); i++) {
                same = rows.get(i).isLike(other.rows.get(i));
            }
            return same;
        }

        @Override
        public Interval value(Facts facts) {
            int[] possible = facts.columns(columns);
            if (possible.length == 0) {
                // A scorecard that serves the household in no column does not say that it has no points.
                return Interval.UNBOUNDED;
            }
            var value = new Points();
            addTo(value, possible[0], facts);
            for (int i = 1; i < possible.length; i++) {
                var other = new Points();
                addTo(other, possible[i], facts);
                value.orElse(other);
            }
            return value.interval();
        }

        /** Adds the points that are scored if this column serves the household. */
        void addTo(Points sum, int column, Facts facts) {
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            boolean settled = false;
            for (int i = 0; i < rows.size() && !settled; i++) {
                Truth truth = rows.get(i).when().truth(facts);
                if (truth != Truth.FALSE) {
                    int points = rows.get(i).points().get(column);
                    least = Math.min(least, points);
                    most = Math.max(most, points);
                    settled = truth == Truth.TRUE;
                }
            }
            sum.add(settled ? least : Math.min(least, 0), settled ? most : Math.max(most, 0));
        }

        @Override
        public void parts(Parts parts) {
            columns.parts(parts);
            rows.forEach(row -> parts.test(row.when()));
        }
    }
}
