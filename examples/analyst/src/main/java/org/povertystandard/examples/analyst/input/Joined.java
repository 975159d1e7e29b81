package org.povertystandard.examples.analyst.input;

import java.util.List;
import org.povertystandard.examples.analyst.text.TableRow;

/**
 * A row of a household with the rows of its members, or a row that found no partner.
 *
 * @param kind what came of the join
 * @param row the household, or the stray member
 * @param memberRows how many members there are
 * @param members their rows; not more than can be used
 * @param otherLine the line of the other household of the same id
 */
record Joined(Kind kind, TableRow row, long memberRows, List<TableRow> members, int otherLine) {
    enum Kind {
        HOUSEHOLD,
        DUPLICATE,
        STRAY
    }
}
