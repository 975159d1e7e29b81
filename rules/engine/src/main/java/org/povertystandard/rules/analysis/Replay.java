package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.interpret.ReferenceEngine;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** Has the reference engine determine each witness before anybody sees it. */
final class Replay {
    private final Law before;
    private final Law after;

    /** A standard and the reference engine, ready for it. */
    static final class Law {
        private final PovertyStandard standard;
        private final ContentHash hash;
        private final RuleEngine.Prepared prepared;

        Law(LoadedStandard loaded) {
            // Other readings would only add caveats, and take time to be made ready.
            this.standard = PovertyStandard.builder()
                    .from(loaded.standard())
                    .readings(List.of())
                    .build();
            this.hash = loaded.hash();
            this.prepared = new ReferenceEngine().prepare(standard, hash);
        }

        Determination determine(Household household, TestId test) {
            return determine(household, Reviews.appliedOn(standard, test, household.reviewedOn()), test);
        }

        Determination determine(Household household, LocalDate appliedOn, TestId test) {
            return prepared.determine(household, appliedOn, test);
        }

        /** By one indicator alone: what a witness leaves unknown elsewhere would only be gone through. */
        Determination determine(Household household, IndicatorId indicator) {
            return new ReferenceEngine()
                    .prepare(Alone.indicator(standard, indicator), hash)
                    .determine(household, standard.applied().get(0).from(), Alone.TEST);
        }
    }

    Replay(Law before, Law after) {
        this.before = before;
        this.after = after;
    }

    void classes(ClassChange change, Household household) {
        agree(before.determine(household, change.test()), change.before());
        agree(after.determine(household, change.test()), change.after());
    }

    /** The classes of a household that is in several, before or after, and in others after than before. */
    OverlapChange overlap(TestId test, Reach reach) {
        if (reach.household().isEmpty()) {
            return new OverlapChange(test, List.of(), List.of(), reach);
        }
        Determination earlier = before.determine(reach.household().get(), test);
        Determination later = after.determine(reach.household().get(), test);
        boolean several = earlier.possible().size() > 1 || later.possible().size() > 1;
        if (!several || Set.copyOf(earlier.possible()).equals(Set.copyOf(later.possible()))) {
            throw disagreement("several classes at once", later);
        }
        return new OverlapChange(test, earlier.possible(), later.possible(), reach);
    }

    void possible(TestId test, Household household, List<CategoryId> classes) {
        Determination determination = before.determine(household, test);
        if (!determination.possible().equals(classes)) {
            throw disagreement("the classes " + classes, determination);
        }
    }

    void indicator(IndicatorId indicator, Household household, boolean deprivedBefore, boolean deprivedAfter) {
        agree(before.determine(household, indicator), indicator, deprivedBefore);
        agree(after.determine(household, indicator), indicator, deprivedAfter);
    }

    private static void agree(Determination determination, Optional<CategoryId> category) {
        if (!determination.possible().equals(category.map(List::of).orElse(List.of()))) {
            throw disagreement("the class " + category.map(CategoryId::value).orElse("none"), determination);
        }
    }

    private static void agree(Determination determination, IndicatorId indicator, boolean deprived) {
        Truth truth = determination.profile().findings().stream()
                .filter(finding -> finding.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .deprived();
        if (truth != Truth.of(deprived)) {
            throw disagreement("the indicator " + indicator, determination);
        }
    }

    static IllegalStateException disagreement(String what, Determination determination) {
        return new IllegalStateException("The reference engine does not agree with the analysis on " + what + ", by "
                + determination.standard() + ". This is a mistake in the program: please report the two standards.");
    }
}
