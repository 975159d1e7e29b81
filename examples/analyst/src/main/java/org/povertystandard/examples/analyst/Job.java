package org.povertystandard.examples.analyst;

import java.util.List;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.summary.RunFacts;
import org.povertystandard.rules.document.Problem;

/** What a run does with the households that it reads. */
interface Job extends AutoCloseable {

    /** Answers a household. */
    void answer(Entry.Ready entry);

    /** Notes why a household is not answered. */
    void refuse(String household, Problem problem);

    /** Gives the complete results their names. */
    void finish();

    /** Whether the job itself left something out, beside what could not be read. */
    default boolean hasLeftOut() {
        return false;
    }

    /** What to print. */
    List<String> summary(RunFacts run);

    @Override
    void close();
}
