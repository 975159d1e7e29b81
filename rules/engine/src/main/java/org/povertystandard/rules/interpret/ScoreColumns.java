package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.stream.IntStream;
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
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).when().truth(facts) != Truth.FALSE)
                .toArray();
    }

    void parts(Parts parts) {
        for (Column column : columns) {
            parts.test(column.when());
        }
    }
}
