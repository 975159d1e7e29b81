package org.povertystandard.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Label;

/**
 * Days on which tests of a standard are applied.
 *
 * @param from the first day, inclusive
 * @param until the day after the last, exclusive
 * @param tests the tests applied in these days
 * @param cite where the law says so
 * @param caveat what every determination of these days must say, if anything
 */
public record AppliedPeriod(
        LocalDate from, LocalDate until, List<TestId> tests, List<CitationId> cite, Optional<Label> caveat) {
    public AppliedPeriod {
        tests = List.copyOf(tests);
        cite = List.copyOf(cite);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A period ends after it begins: " + from + " to " + until + ".");
        }
    }

    /** Whether the test is applied on the day. */
    public boolean covers(LocalDate day, TestId test) {
        return !day.isBefore(from) && day.isBefore(until) && tests.contains(test);
    }
}
