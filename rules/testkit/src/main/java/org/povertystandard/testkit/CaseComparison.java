package org.povertystandard.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.TestId;

/**
 * What two standards say of the household of one case.
 *
 * @param lawCase the case
 * @param household its household
 * @param before the classes possible under the standard that the case is of; empty if it refuses the day and test
 * @param after the classes possible under the other standard; empty if it does not have the test
 * @param day the day whose law the other standard applies: that of the case, or its own first day where it does not cover that
 */
public record CaseComparison(
        LawCase lawCase,
        Household household,
        Optional<List<CategoryId>> before,
        Optional<List<CategoryId>> after,
        Optional<LocalDate> day) {

    /** Whether the two say different things. */
    public boolean isChange() {
        return !before.equals(after);
    }

    /** Lays a file of cases side by side; cases about what is asked beside the class are left out. */
    static List<CaseComparison> of(CaseFile file, LoadedStandard before, LoadedStandard after) {
        HouseholdReader reader = HouseholdReader.of(before.standard().facts().stream()
                .map(StandardFact::declaration)
                .toList());
        Determiner earlier = Determiner.of(before, file.unverified());
        Determiner later = Determiner.of(after, file.unverified());
        return file.cases().stream()
                .filter(each -> each.expect() instanceof ClassExpectation)
                .map(each -> of(each, reader, earlier, later))
                .toList();
    }

    private static CaseComparison of(LawCase each, HouseholdReader reader, Determiner before, Determiner after) {
        Household household = each.read(reader);
        Optional<LocalDate> day = day(after.standard(), each.appliedOn(), each.test());
        return new CaseComparison(
                each,
                household,
                classes(before, household, each.appliedOn(), each.test()),
                day.flatMap(applied -> classes(after, household, applied, each.test())),
                day);
    }

    private static Optional<LocalDate> day(LoadedStandard standard, LocalDate wanted, TestId test) {
        List<AppliedPeriod> periods = standard.standard().applied().stream()
                .filter(period -> period.tests().contains(test))
                .toList();
        return periods.stream().anyMatch(period -> period.covers(wanted, test))
                ? Optional.of(wanted)
                : periods.stream().map(AppliedPeriod::from).min(LocalDate::compareTo);
    }

    private static Optional<List<CategoryId>> classes(
            Determiner determiner, Household household, LocalDate day, TestId test) {
        try {
            Determination found = determiner.determine(household, day, test);
            return Optional.of(found.possible());
        } catch (NotCoveredException refused) {
            return Optional.empty();
        }
    }
}
