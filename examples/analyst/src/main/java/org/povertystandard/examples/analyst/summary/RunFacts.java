package org.povertystandard.examples.analyst.summary;

import java.time.LocalDate;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * What the summary says of the run itself.
 *
 * @param standard the law applied
 * @param test the test
 * @param appliedOn the day whose law it is
 * @param input how the input was read
 * @param folder where the results are
 * @param nanos how long it took
 */
public record RunFacts(
        LoadedStandard standard, PovertyTest test, LocalDate appliedOn, InputFacts input, String folder, long nanos) {}
