package org.povertystandard.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Household;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.household.Member;
import org.povertystandard.household.PreviousClass;

class PopulationTest {
    private static final Calibration CALIBRATION = Calibration.bundled();
    private static final Area THAI_NGUYEN = CALIBRATION.area("thai-nguyen").orElseThrow();
    private static final Judge JUDGE = Judge.ofYear(2024);
    private static final Counts BEFORE = CALIBRATION.get(THAI_NGUYEN, 2023).scaledTo(1_500);
    private static final Counts AFTER = CALIBRATION.get(THAI_NGUYEN, 2024).scaledTo(1_509);
    private static final Population POPULATION = Population.between(THAI_NGUYEN, BEFORE, AFTER, 7);
    private static final Map<HouseholdId, Household> FIRST = households(2023);
    private static final Map<HouseholdId, Household> SECOND = households(2024);

    private static Map<HouseholdId, Household> households(int year) {
        return POPULATION.households(year, JUDGE).collect(Collectors.toMap(Household::id, Function.identity()));
    }

    private static Map<Standing, Long> found(Map<HouseholdId, Household> households) {
        return households.values().stream().collect(Collectors.groupingBy(JUDGE::find, Collectors.counting()));
    }

    @Test
    void the_standard_finds_as_many_households_of_each_class_as_the_counts_say() {
        assertThat(found(FIRST)).isEqualTo(BEFORE.byStanding());
        assertThat(found(SECOND)).isEqualTo(AFTER.byStanding());
    }

    @Test
    void every_household_is_the_same_again_whoever_makes_it_and_in_whatever_order() {
        var again = Population.between(THAI_NGUYEN, BEFORE, AFTER, 7);

        for (long number : new long[] {900, 3, 1_200}) {
            again.household(number, 2024, JUDGE)
                    .ifPresent(household -> assertThat(household).isEqualTo(SECOND.get(household.id())));
        }
        assertThat(Population.between(THAI_NGUYEN, BEFORE, AFTER, 8).households(2024, JUDGE))
                .doesNotContainAnyElementsOf(SECOND.values());
    }

    @Test
    void most_households_are_in_both_reviews_and_remember_the_first() {
        List<Household> stayed =
                SECOND.values().stream().filter(h -> FIRST.containsKey(h.id())).toList();

        assertThat(stayed).hasSizeBetween(1_480, 1_500);
        assertThat(stayed)
                .allSatisfy(household -> assertThat(household.previousClass())
                        .contains(PreviousClass.valueOf(
                                JUDGE.find(FIRST.get(household.id())).name())));
    }

    @Test
    void a_household_stays_itself_from_one_review_to_the_next() {
        List<Household> unchanged = SECOND.values().stream()
                .filter(h -> FIRST.containsKey(h.id()) && JUDGE.find(FIRST.get(h.id())) == JUDGE.find(h))
                .toList();

        assertThat(unchanged).hasSizeGreaterThan(1_300);
        assertThat(unchanged.stream()
                        .filter(h -> h.place().equals(FIRST.get(h.id()).place())))
                .hasSizeGreaterThan(unchanged.size() * 98 / 100);
        assertThat(unchanged.stream().filter(h -> births(h).equals(births(FIRST.get(h.id())))))
                .hasSizeGreaterThan(unchanged.size() * 85 / 100)
                .hasSizeLessThan(unchanged.size());
        assertThat(unchanged.stream()
                        .filter(h -> h.assets().equals(FIRST.get(h.id()).assets())))
                .hasSizeGreaterThan(unchanged.size() * 85 / 100);
    }

    private static List<String> births(Household household) {
        return household.members().stream().map(m -> m.birth().toString()).toList();
    }

    @Test
    void the_poor_have_less_and_are_more() {
        assertThat(share(Standing.POOR, h -> h.assets().get(Asset.REFRIGERATORS) > 0))
                .isLessThan(share(Standing.NOT_POOR, h -> h.assets().get(Asset.REFRIGERATORS) > 0));
        assertThat(income(Standing.POOR)).isLessThan(income(Standing.NEAR_POOR) + 300_000);
        assertThat(income(Standing.NEAR_POOR)).isLessThan(income(Standing.NOT_POOR) / 2);
        assertThat(share(
                        Standing.POOR,
                        h -> h.members().stream()
                                .map(Member::ethnicity)
                                .flatMap(java.util.Optional::stream)
                                .anyMatch(group -> !group.code().equals("01"))))
                .isGreaterThan(40);
    }

    private static long share(Standing standing, java.util.function.Predicate<Household> which) {
        List<Household> all = of(standing);
        return all.stream().filter(which).count() * 100 / all.size();
    }

    private static long income(Standing standing) {
        List<Household> all = of(standing);
        return all.stream()
                        .mapToLong(h -> h.income12Months().orElseThrow()
                                / 12
                                / h.members().size())
                        .sum()
                / all.size();
    }

    private static List<Household> of(Standing standing) {
        return SECOND.values().stream().filter(h -> JUDGE.find(h) == standing).toList();
    }

    @Test
    void those_that_are_back_were_on_a_list_before_and_not_at_the_first_review() {
        List<Long> back = LongStream.range(0, POPULATION.size())
                .filter(number -> POPULATION.earlier(number).isPresent())
                .boxed()
                .toList();

        // Of so few, a share of nine in a thousand is none; of all households of the province it is not.
        Population whole = Population.between(
                THAI_NGUYEN, CALIBRATION.get(THAI_NGUYEN, 2023), CALIBRATION.get(THAI_NGUYEN, 2024), 7);
        assertThat(back).isEmpty();
        assertThat(LongStream.range(0, whole.size())
                        .filter(n -> whole.earlier(n).isPresent())
                        .count())
                .isEqualTo(7_480 * 9 / 1000 + 8_740 * 9 / 1000);
    }

    @Test
    void another_year_than_those_of_the_reviews_is_refused() {
        assertThatThrownBy(() -> POPULATION.household(0, 2022, JUDGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("These households are of the reviews of 2023 and 2024, not of 2022.");
    }

    @Test
    void reviews_that_cannot_be_of_the_same_households_are_refused() {
        Counts few = CALIBRATION.get(THAI_NGUYEN, 2024);
        var none = new Counts.Figure(0, Counts.Known.ASSUMED);
        var far = new Counts("far", 2025, few.households(), few.households(), none, "made up");

        assertThatThrownBy(() -> Population.between(THAI_NGUYEN, few, far, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The counts of thai-nguyen in 2024 and 2025 are too far apart to be two reviews of the same households.");
    }
}
