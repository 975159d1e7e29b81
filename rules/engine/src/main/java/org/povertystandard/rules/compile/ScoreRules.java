package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.List;

/**
 * A scorecard whose criteria are formulas.
 *
 * @param columns when each column serves the household
 * @param outputs what scores by itself
 */
record ScoreRules(List<Formula> columns, List<Output> outputs) {

    /** Rows of which the first that holds scores. */
    record Output(List<Row> rows) {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /**
     * One row.
     *
     * @param when the households it holds for
     * @param points its points in each column
     */
    record Row(Formula when, int[] points) {}

    List<Formula> formulas() {
        List<Formula> all = new ArrayList<>(columns);
        for (Output output : outputs) {
            for (Row row : output.rows()) {
                all.add(row.when());
            }
        }
        return all;
    }

    /** More points, or points lost, than any household can have. */
    long mostPoints() {
        long sum = 0;
        for (Output output : outputs) {
            for (Row row : output.rows()) {
                long most = 0;
                for (int points : row.points()) {
                    most = Math.max(most, Math.abs((long) points));
                }
                sum += most;
            }
        }
        return sum;
    }
}
