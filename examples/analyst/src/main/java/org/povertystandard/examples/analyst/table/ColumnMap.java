package org.povertystandard.examples.analyst.table;

import java.util.Optional;

/**
 * What the columns of someone else's two tables mean.
 *
 * @param households of the table of households
 * @param members of the table of members
 * @param reviewedOn the review date of all households, where the table has none
 */
public record ColumnMap(TableMap households, TableMap members, Optional<String> reviewedOn) {
    /** No map: the headers are ours. */
    public static final ColumnMap NONE = new ColumnMap(TableMap.NONE, TableMap.NONE, Optional.empty());

    /** The same with another review date. */
    public ColumnMap reviewedOn(Optional<String> day) {
        return new ColumnMap(households, members, day);
    }

    /** Whether headers are somebody else's. */
    public boolean isMapped() {
        return !households.columns().isEmpty() || !members.columns().isEmpty();
    }
}
