package org.povertystandard.examples.analyst.input;

import java.util.List;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.Problem;

/** What came of one household of the input. */
public sealed interface Entry {

    /**
     * It can be determined.
     *
     * @param household the household
     */
    record Ready(Household household) implements Entry {}

    /**
     * It is refused, and its members with it.
     *
     * @param household its id, empty if that could not be read
     * @param memberRows how many rows of members go with it
     * @param problems everything that is wrong with it
     */
    record Refused(String household, long memberRows, List<Problem> problems) implements Entry {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A row of a member that belongs to no household.
     *
     * @param household the id it names
     * @param problem what is wrong
     */
    record Stray(String household, Problem problem) implements Entry {}
}
