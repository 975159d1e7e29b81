package org.povertystandard.examples.analyst.summary;

import org.povertystandard.examples.analyst.input.Entry;

/** How much of the input was refused. */
public final class RefusedCounts {
    long households;
    long memberRows;
    long strayRows;

    /** Nothing yet. */
    public RefusedCounts() {}

    /** Counts a household that was refused. */
    public void add(Entry.Refused refused) {
        households++;
        memberRows += refused.memberRows();
    }

    /** Counts a member of no household. */
    public void add(Entry.Stray stray) {
        strayRows++;
    }

    /** Whether something was left out. */
    public boolean isAny() {
        return households + strayRows > 0;
    }
}
