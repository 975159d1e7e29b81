package org.povertystandard.examples.analyst.input;

import java.math.BigDecimal;
import java.util.List;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.Problem;

/** What came of one household of the input. */
public sealed interface Entry {

    /**
     * It can be determined.
     *
     * @param household the household
     * @param weight for how many households it stands; 1 where there are no weights
     * @param groups its group in each of the columns asked for, empty where that is not known
     */
    record Ready(Household household, BigDecimal weight, List<String> groups) implements Entry {
        public Ready {
            groups = List.copyOf(groups);
        }
    }

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
