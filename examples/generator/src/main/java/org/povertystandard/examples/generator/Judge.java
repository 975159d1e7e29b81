package org.povertystandard.examples.generator;

import java.time.LocalDate;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.standard.TestId;

/** Says what a review finds of a household: the generator knows no law and asks. */
@FunctionalInterface
public interface Judge {
    /** The test that communes use. */
    TestId CIRCULAR = TestId.of("circular");

    /** The class of a household whose form is filled completely. */
    Standing find(Household household);

    /**
     * The circular's test of the standard applied at the end of a year.
     *
     * @param year the reporting year
     */
    static Judge ofYear(int year) {
        return of(testOf(year));
    }

    /** A test that somebody has at hand. */
    static Judge of(CompiledTest test) {
        return household -> test.category(household)
                .flatMap(Standing::of)
                .orElseThrow(() ->
                        new IllegalStateException("A made-up household is not determined: " + household.id() + "."));
    }

    /** The circular's test, as applied at the end of a year. */
    static CompiledTest testOf(int year) {
        return CompiledStandard.of(Standards.bundled()
                        .appliedOn(LocalDate.of(year, 12, 31), CIRCULAR)
                        .standard())
                .test(CIRCULAR);
    }
}
