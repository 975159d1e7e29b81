package org.povertystandard.testkit;

import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.analysis.Reviews;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/**
 * The years of the reviews by which a test is applied: from the year before its first day, whose autumn review decides for that day, to
 * the year of its last day.
 *
 * @param first the first year
 * @param last the last year, inclusive
 */
record ReviewYears(int first, int last) {
    /**
     * Those of a test.
     *
     * @throws IllegalArgumentException if it is applied on no day
     */
    static ReviewYears of(PovertyStandard standard, TestId test) {
        SortedSet<Integer> years = Reviews.of(standard, test).years();
        if (years.isEmpty()) {
            throw new IllegalArgumentException(
                    "The standard " + standard.id() + " never applies the test " + test + ".");
        }
        return new ReviewYears(years.first(), years.last());
    }

    boolean has(Rational year) {
        return year.denominator() == 1
                && year.compareTo(Rational.of(first)) >= 0
                && year.compareTo(Rational.of(last)) <= 0;
    }

    Stream<Rational> years() {
        return IntStream.rangeClosed(first, last).mapToObj(Rational::of);
    }

    @Override
    public String toString() {
        return first + " to " + last;
    }
}
