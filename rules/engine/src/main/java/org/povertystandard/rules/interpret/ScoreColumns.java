package org.povertystandard.rules.interpret;

import java.util.List;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Truth;

/** The columns of a scorecard. */
record ScoreColumns(List<Column> columns) {

    /** A column and the households it serves. */
    record Column(ColumnId id, TestNode when) {}

    /** The columns that may serve the household; {@link Facts#columns} knows them once they are worked out. */
    List<ColumnId> possible(Facts facts) {
        return columns.stream()
                .filter(column -> column.when().truth(facts) != Truth.FALSE)
                .map(Column::id)
                .toList();
    }

    void parts(Parts parts) {
        columns.forEach(column -> parts.test(column.when()));
    }
}
