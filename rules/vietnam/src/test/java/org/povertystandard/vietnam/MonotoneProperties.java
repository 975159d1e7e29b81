package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Employment;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/** Whoever lacks more is not better off by the law of 2022. */
class MonotoneProperties {
    private static final Determiner DETERMINER =
            Determiner.of(Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026"));
    private static final TestId DECREE = TestId.of("decree");
    private static final TestId CIRCULAR = TestId.of("circular");
    private static final List<String> POOREST_FIRST = List.of("poor", "near-poor", "not-poor");

    /** What takes something away from a household, by the indicator it is meant for. */
    private static final Map<String, UnaryOperator<Household>> LOSSES = new LinkedHashMap<>();

    static {
        loss(
                "employment",
                everybody(member -> member.employment(Employment.NO_JOB)
                        .jobKind(Optional.empty())
                        .wageWork(Optional.empty())));
        loss("dependants", everybody(member -> member.socialAllowance(SocialAllowance.ELDERLY)));
        loss("nutrition", everybody(member -> member.heightCm(BigDecimal.ONE)));
        loss("health-insurance", everybody(member -> member.healthInsurance(false)));
        loss(
                "adult-education",
                everybody(member -> member.generalEducation(GeneralEducation.values()[0])
                        .qualification(Qualification.NONE)
                        .attendsSchool(false)
                        .levelAttended(Optional.empty())));
        loss(
                "school-attendance",
                everybody(member -> member.attendsSchool(false).levelAttended(Optional.empty())));
        loss(
                "housing-quality",
                household -> Changes.dwelling(
                        household,
                        dwelling -> dwelling.pillarMaterial(PillarMaterial.OTHER)
                                .wallMaterial(WallMaterial.OTHER)
                                .roofMaterial(RoofMaterial.OTHER)));
        loss("housing-area", household -> Changes.dwelling(household, d -> d.areaM2(BigDecimal.ONE)));
        loss("water-source", household -> Changes.dwelling(household, d -> d.waterSource(WaterSource.OTHER)));
        loss("hygienic-toilet", household -> Changes.dwelling(household, d -> d.toilet(Toilet.OTHER)));
        loss("telecommunication", everybody(member -> member.usesInternet(false)));
        loss("information-means", MonotoneProperties::withoutMeans);
    }

    private static void loss(String indicator, UnaryOperator<Household> loss) {
        LOSSES.put(indicator, loss);
    }

    private static UnaryOperator<Household> everybody(Consumer<Member.Builder> change) {
        return household -> {
            Household changed = household;
            for (int i = 0; i < household.members().size(); i++) {
                changed = Changes.member(changed, i, change);
            }
            return changed;
        };
    }

    private static Household withoutMeans(Household household) {
        Household silent = Changes.additional(household, -1, "owns-radio", FactValue.of(false));
        for (Asset asset : List.of(Asset.COLOUR_TVS, Asset.COMPUTERS, Asset.TELEPHONES)) {
            Map<Asset, Integer> assets = Changes.with(silent.assets(), asset, 0);
            silent = Changes.household(silent, builder -> builder.assets(assets));
        }
        return silent;
    }

    @Property(tries = 150)
    @Label("one more deprivation in a profile, of any of the twelve, never improves the class")
    void oneMoreDeprivationNeverImprovesTheClass(@ForAll("complete") Household household) {
        StatisticsCollector added = Statistics.label("deprivation added");
        LOSSES.forEach((indicator, loss) -> {
            Household poorer = loss.apply(household);
            if (isOneMore(household, poorer, indicator)) {
                added.collect(indicator);
                assertThat(rank(poorer, DECREE)).isLessThanOrEqualTo(rank(household, DECREE));
                if (HandWritten2022.of(poorer).scoreA()
                        <= HandWritten2022.of(household).scoreA()) {
                    assertThat(rank(poorer, CIRCULAR)).isLessThanOrEqualTo(rank(household, CIRCULAR));
                }
            }
        });
        added.coverage(coverage ->
                LOSSES.keySet().forEach(each -> coverage.check(each).count(times -> times > 0)));
    }

    /** Whether this deprivation is new, and none of the others has gone, by the hand-written standard. */
    private static boolean isOneMore(Household household, Household poorer, String indicator) {
        List<Boolean> before = HandWritten2022.of(household).indicators();
        List<Boolean> after = HandWritten2022.of(poorer).indicators();
        int index = List.copyOf(LOSSES.keySet()).indexOf(indicator);
        boolean kept = true;
        for (int i = 0; i < before.size(); i++) {
            kept &= !before.get(i) || after.get(i);
        }
        return kept && !before.get(index) && after.get(index);
    }

    private static int rank(Household household, TestId test) {
        CategoryId found = DETERMINER
                .determine(household, household.reviewedOn(), test)
                .category()
                .orElseThrow();
        return POOREST_FIRST.indexOf(found.value());
    }

    @Provide
    Arbitrary<Household> complete() {
        return Arbitraries.randomValue(random ->
                random.nextBoolean() ? CompleteHouseholds.any(random) : CompleteHouseholds.nearTheLimits(random));
    }
}
