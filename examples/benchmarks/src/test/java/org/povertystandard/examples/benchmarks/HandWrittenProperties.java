package org.povertystandard.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.TestId;
import org.povertystandard.vietnam.CompleteHouseholds;

/** A ratio to a baseline says something only if both give the same answers. */
class HandWrittenProperties {
    private static final TestId DECREE = TestId.of("decree");
    private static final TestId CIRCULAR = TestId.of("circular");
    private static final Determiner DETERMINER =
            Determiner.of(Standards.bundled().get("vn-2022-2026"));

    @Property(tries = 2_000)
    @Label("the hand-written tests agree with the engine on the households that are measured")
    void theyAgreeOnTheHouseholdsThatAreMeasured(@ForAll long seed) {
        assertAgreement(Families.of(1, seed).get(0));
    }

    @Property(tries = 2_000)
    @Label("the hand-written tests agree with the engine on households near the limits of the law")
    void theyAgreeNearTheLimits(@ForAll("nearTheLimits") Household household) {
        assertAgreement(household);
    }

    @Provide
    Arbitrary<Household> nearTheLimits() {
        return Arbitraries.randomValue(CompleteHouseholds::nearTheLimits);
    }

    private static void assertAgreement(Household household) {
        Determination byDecree = DETERMINER.determine(household, household.reviewedOn(), DECREE);
        Determination byCircular = DETERMINER.determine(household, household.reviewedOn(), CIRCULAR);

        assertThat(byDecree.category()).contains(id(HandWritten.byDecree(household)));
        assertThat(byCircular.category()).contains(id(HandWritten.byCircular(household)));
        assertThat(byCircular
                        .measure(MeasureId.of("score-a"))
                        .orElseThrow()
                        .value()
                        .exact())
                .contains(Rational.of(HandWrittenScoreA.of(household)));
        assertThat(deprivations(byDecree)).isEqualTo(HandWritten.deprivations(household));
    }

    private static CategoryId id(HandWritten.Category category) {
        return CategoryId.of(category.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static int deprivations(Determination determination) {
        List<Finding> findings = determination.profile().findings();
        int bits = 0;
        for (int i = 0; i < findings.size(); i++) {
            bits |= findings.get(i).deprived() == Truth.TRUE ? 1 << i : 0;
        }
        return bits;
    }
}
