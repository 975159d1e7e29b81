package org.povertystandard.examples.analyst.summary;

import java.util.Optional;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.rules.document.Problem;

/** How much of the input was answered, and how much was refused. */
public final class InputCounts {
    long answered;
    long refused;
    long memberRows;
    long strayRows;
    Optional<Problem> first = Optional.empty();

    /** Nothing yet. */
    public InputCounts() {}

    /** Counts a household that is answered. */
    public void add(Entry.Ready ready) {
        answered++;
    }

    /** Counts a household that was refused. */
    public void add(Entry.Refused not) {
        refused++;
        memberRows += not.memberRows();
        if (first.isEmpty()) {
            first = not.problems().stream().findFirst();
        }
    }

    /** Counts a member of no household. */
    public void add(Entry.Stray stray) {
        strayRows++;
    }

    /** Whether something was left out. */
    public boolean isAnyRefused() {
        return refused + strayRows > 0;
    }
}
