package org.povertystandard.examples.analyst.summary;

import java.time.LocalDate;
import java.util.List;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * What the summary says of the run itself.
 *
 * @param standard the law applied
 * @param test the test
 * @param appliedOn the day whose law it is
 * @param absentColumns columns that the tables do not have
 * @param folder where the results are
 * @param nanos how long it took
 */
public record RunFacts(
        LoadedStandard standard,
        PovertyTest test,
        LocalDate appliedOn,
        List<String> absentColumns,
        String folder,
        long nanos) {
    public RunFacts {
        absentColumns = List.copyOf(absentColumns);
    }
}
