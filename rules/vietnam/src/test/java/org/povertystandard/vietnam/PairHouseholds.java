package org.povertystandard.vietnam;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Employment;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.Household;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.Member;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Place;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Relation;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;
import org.povertystandard.standard.PovertyStandard;

/**
 * Every household of one person that the tests by income can tell apart, made without the analysis: the area, the terrain, an
 * income below, on and above every line of both standards, and deprivations in indicators that both standards have or only one.
 *
 * <p>These tests look at nothing but the income for each member, the area or the terrain, and on which side of the threshold the
 * number of deprivations is. So what none of these households does, no household does.
 */
final class PairHouseholds {
    private static final int AGE = 25;
    private static final String PER_PERSON_A_MONTH = "dong/person/month";
    private static final String PER_PERSON_A_YEAR = "dong/person/year";

    private final LocalDate reviewedOn;
    private final Set<Long> incomes = new TreeSet<>();

    private PairHouseholds(LocalDate reviewedOn) {
        this.reviewedOn = reviewedOn;
        incomes.add(0L);
    }

    /** The indicators in which somebody is deprived: some that only the standards until 2021 have, some only since, some in both. */
    private record Lacking(boolean untilThen, boolean since, int both, boolean information, boolean ofTheLatest) {
        private static Stream<Lacking> all() {
            return IntStream.range(0, 48)
                    .mapToObj(mask -> new Lacking(
                            (mask & 1) > 0,
                            (mask & 2) > 0,
                            new int[] {0, 2, 3}[mask / 16],
                            (mask & 4) > 0,
                            (mask & 8) > 0));
        }
    }

    static List<Household> of(PovertyStandard one, PovertyStandard other, LocalDate reviewedOn) {
        var households = new PairHouseholds(reviewedOn);
        households.addIncomes(one);
        households.addIncomes(other);
        List<Lacking> lacking = one.indicators().isEmpty() && other.indicators().isEmpty()
                ? List.of(new Lacking(false, false, 1, false, false))
                : Lacking.all().toList();
        List<Household> all = new ArrayList<>();
        for (Area area : Area.values()) {
            for (String terrain : List.of("plain", "mountain-or-island")) {
                for (long income : households.incomes) {
                    lacking.forEach(each -> all.add(households.household(area, terrain, income, each)));
                }
            }
        }
        return all;
    }

    private void addIncomes(PovertyStandard standard) {
        standard.figures().forEach(figure -> {
            int months = figure.unit().equals(PER_PERSON_A_MONTH)
                    ? 12
                    : figure.unit().equals(PER_PERSON_A_YEAR) ? 1 : 0;
            if (months > 0) {
                long line = figure.value().times(Rational.of(months)).floor();
                incomes.addAll(List.of(line - 1, line, line + 1));
            }
        });
    }

    private Household household(Area area, String terrain, long income, Lacking lacking) {
        Household.Builder household = Household.builder()
                .id("pair")
                .reviewedOn(reviewedOn)
                .place(Place.builder().area(area).centrallyRunCity(false).build())
                .income12Months(income)
                .dwelling(dwelling(lacking))
                .addMembers(member(lacking))
                .putAdditionalFacts(FactId.of("rural-terrain"), FactValue.of(terrain))
                .putAdditionalFacts(FactId.of("hears-village-loudspeaker"), FactValue.of(false))
                .putAdditionalFacts(FactId.of("owns-radio"), FactValue.of(false))
                .putAdditionalFacts(FactId.of("household-waste-treated"), FactValue.of(!lacking.ofTheLatest()))
                .putAdditionalFacts(FactId.of("deprived-of-social-insurance"), FactValue.of(lacking.ofTheLatest()));
        for (Asset asset : Asset.values()) {
            household.putAssets(asset, 0);
        }
        household.putAssets(Asset.COLOUR_TVS, lacking.untilThen() || lacking.information() ? 0 : 1);
        household.putAssets(Asset.TELEPHONES, lacking.information() ? 0 : 1);
        return household.build();
    }

    private static Dwelling dwelling(Lacking lacking) {
        return Dwelling.builder()
                .pillarMaterial(PillarMaterial.BRICK_STONE)
                .roofMaterial(RoofMaterial.TILES)
                .wallMaterial(WallMaterial.BRICK_STONE)
                .areaM2(new BigDecimal(20))
                .toilet(lacking.both() >= 2 ? Toilet.OTHER : Toilet.SEPTIC)
                .waterSource(lacking.both() >= 3 ? WaterSource.OTHER : WaterSource.PIPED_OR_PURCHASED)
                .build();
    }

    private Member member(Lacking lacking) {
        return Member.builder()
                .id("1")
                .relation(Relation.HEAD)
                .birth(BirthDate.of(reviewedOn.minusYears(AGE).minusDays(1)))
                .attendsSchool(false)
                .generalEducation(lacking.since() ? GeneralEducation.LOWER_SECONDARY : GeneralEducation.UPPER_SECONDARY)
                .qualification(Qualification.NONE)
                .healthInsurance(lacking.both() < 1)
                .usesInternet(true)
                .socialAllowance(lacking.since() ? SocialAllowance.DISABLED : SocialAllowance.NONE)
                .employment(Employment.WORKING)
                .jobKind(JobKind.OTHER)
                .wageWork(lacking.since() ? WageWork.WITHOUT_CONTRACT : WageWork.NOT_WAGE_WORK)
                .putAdditionalFacts(FactId.of("untreated-illness"), FactValue.of(lacking.untilThen()))
                .putAdditionalFacts(FactId.of("uses-telephone-subscription"), FactValue.of(!lacking.untilThen()))
                .putAdditionalFacts(FactId.of("born-1986-or-later"), FactValue.of(true))
                .build();
    }
}
