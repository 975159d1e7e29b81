package org.povertystandard.rules.compile;

/**
 * Rows of a scorecard of which the first that holds scores.
 *
 * @param terms for each row its terms
 * @param points for each row its points by column
 */
record Rows(long[] terms, int[][] points) {

    /** The points in a column, at least and at most, given the terms that hold. */
    long points(long sure, long maybe, int column) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < terms.length; i++) {
            if ((maybe & terms[i]) != 0) {
                long ofRow = points[i][column];
                least = Math.min(least, ofRow);
                most = Math.max(most, ofRow);
                if ((sure & terms[i]) != 0) {
                    return Kernel.points(least, most);
                }
            }
        }
        return Kernel.points(Math.min(least, 0), Math.max(most, 0));
    }
}
