package org.povertystandard.rules.interpret;

import java.util.Arrays;
import java.util.List;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Truth;

/**
 * The columns of a scorecard.
 *
 * @param index its number in the vocabulary
 */
record ScoreColumns(int index, List<Column> columns) {

    /** A column and the households it serves. */
    record Column(ColumnId id, TestNode when) {}

    /** The columns that may serve the household; {@link Facts#columns} knows them once they are worked out. */
    int[] possible(Facts facts) {
        int[] possible = new int[columns.size()];
        int found = 0;
        for (int i = 0; i < possible.length; i++) {
            if (columns.get(i).when().truth(facts) != Truth.FALSE) {
                possible[found++] = i;
            }
        }
        return Arrays.copyOf(possible, found);
    }

    void parts(Parts parts) {
        for (Column column : columns) {
            parts.test(column.when());
        }
    }
}
