package org.povertystandard.rules.interpret;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;

/**
 * A piece of a determination that can be worked out by itself and then adds up: an indicator, a row of a scorecard.
 *
 * @see Accumulator
 */
sealed interface Output {

    /** What it adds, in whole units of its accumulator; an interval while something is unknown. */
    Interval value(Facts facts);

    /**
     * Adds what it adds.
     *
     * @return false, and nothing is added, where that takes a column and it is not known which one serves the household
     */
    boolean addTo(Points sum, Facts facts);

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
        public boolean addTo(Points sum, Facts facts) {
            Truth truth = test.truth(facts);
            sum.add(truth == Truth.TRUE ? 1 : 0, truth == Truth.FALSE ? 0 : 1);
            return true;
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
    final class FirstRow implements Output {
        static final int NONE = -1;
        static final int OPEN = -2;
        /** So much more stands in a table than it means: 0 stands where nobody has asked. */
        private static final int SHIFT = 3;

        private static final int MOST_IN_TABLE = Byte.MAX_VALUE - SHIFT;

        private final ScoreColumns columns;
        private final List<Row> rows;
        private final TestNode[] tests;
        /** By row and column. */
        private final int[][] points;

        /** The one answer that tells which row holds; null if it takes others. */
        private final @Nullable Slot slot;
        /** Which row holds by {@link Answer#code}, shifted; whoever works it out comes to the same. */
        private final byte[] rowByCode;

        FirstRow(ScoreColumns columns, List<Row> rows) {
            this.columns = columns;
            this.rows = rows;
            this.tests = new TestNode[rows.size()];
            this.points = new int[rows.size()][];
            for (int i = 0; i < tests.length; i++) {
                tests[i] = rows.get(i).when();
                points[i] = array(rows.get(i).points());
            }
            this.slot = tests.length > MOST_IN_TABLE ? null : TestNode.slot(List.of(tests));
            this.rowByCode = new byte[slot == null ? 0 : slot.answers().numbered()];
        }

        private static int[] array(List<Integer> points) {
            int[] array = new int[points.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = points.get(i);
            }
            return array;
        }

        ScoreColumns columns() {
            return columns;
        }

        List<Row> rows() {
            return rows;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof FirstRow that && columns.equals(that.columns) && rows.equals(that.rows);
        }

        @Override
        public int hashCode() {
            return 31 * columns.hashCode() + rows.hashCode();
        }

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

        @Override
        public boolean addTo(Points sum, Facts facts) {
            int[] possible = facts.columns(columns);
            if (possible.length == 1) {
                addTo(sum, possible[0], facts);
            }
            return possible.length == 1;
        }

        int size() {
            return tests.length;
        }

        int points(int row, int column) {
            return points[row][column];
        }

        /** The place of the row that scores; {@link #NONE}, or {@link #OPEN} while it is not known. */
        int rowThatHolds(Facts facts) {
            int code = slot == null ? Answer.NO_CODE : facts.code(0, slot);
            if (code < 0) {
                return find(facts);
            }
            byte known = rowByCode[code];
            if (known == 0) {
                known = (byte) (find(facts) + SHIFT);
                rowByCode[code] = known;
            }
            return known - SHIFT;
        }

        private int find(Facts facts) {
            for (int i = 0; i < tests.length; i++) {
                Truth truth = tests[i].truth(facts);
                if (truth != Truth.FALSE) {
                    return truth == Truth.TRUE ? i : OPEN;
                }
            }
            return NONE;
        }

        /** Adds the points that are scored if this column serves the household. */
        void addTo(Points sum, int column, Facts facts) {
            int row = rowThatHolds(facts);
            if (row == OPEN) {
                addOpen(sum, column, facts);
            } else if (row != NONE) {
                sum.add(points[row][column]);
            }
        }

        private void addOpen(Points sum, int column, Facts facts) {
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            boolean settled = false;
            for (int i = 0; i < tests.length && !settled; i++) {
                Truth truth = tests[i].truth(facts);
                if (truth != Truth.FALSE) {
                    int scored = points[i][column];
                    least = Math.min(least, scored);
                    most = Math.max(most, scored);
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
