package org.povertystandard.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Household;

class BoundariesTest {
    private final Boundaries boundaries = Boundaries.of(EveryKind.STANDARD.standard());

    @Test
    void boundaries_of_every_kind_of_test_are_found() {
        assertThat(boundaries.all())
                .extracting(Boundary::label)
                .contains(
                        "indicator smoke: stove in [coal, wood]: coal",
                        "indicator smoke: stove in [coal, wood]: gas",
                        "indicator smoke: rooms < rooms-limit",
                        "indicator water: walk-to-water > walks, row 20 male",
                        "indicator water: age-years > 20 of table walks",
                        "indicator letters: reads is true",
                        "indicator debts: debt >= by stove, coal",
                        "indicator debts: burden >= 7",
                        "indicator debts: age-years < 5",
                        "indicator debts: dwelling-area < 8 * members",
                        "line half of weighted: tally >= 3",
                        "question reads: age-years >= 7")
                .doesNotHaveDuplicates()
                .doesNotContain("indicator water: walk-to-water > walks, row 20 female");
    }

    @Test
    void every_side_of_every_boundary_is_reached_at_random() {
        Map<String, Set<Side>> hit = new HashMap<>();
        var generator = Households.atBoundaries(EveryKind.STANDARD.standard()).generator(1000);
        var random = new Random(7);
        for (int i = 0; i < 1500; i++) {
            NearHousehold near = generator.next(random).value();
            assertThat(near.boundary().sidesOf(near.household())).contains(near.side());
            hit.computeIfAbsent(near.boundary().label(), any -> new TreeSet<>()).add(near.side());
        }
        assertThat(boundaries.all())
                .allSatisfy(boundary -> assertThat(hit.get(boundary.label()))
                        .as(boundary.label())
                        .isEqualTo(boundary.sides()));
    }

    @Test
    void one_side_is_the_least_step_from_the_other() {
        assertThat(answer("indicator smoke", "rooms <", Side.BELOW, "rooms")).isEqualTo(Rational.of(2));
        assertThat(answer("indicator smoke", "rooms <", Side.ON, "rooms")).isEqualTo(Rational.of(3));
        assertThat(answer("indicator smoke", "rooms <", Side.ABOVE, "rooms")).isEqualTo(Rational.of(4));
        assertThat(answer("indicator debts", "by stove, coal", Side.ABOVE, "debt"))
                .isEqualTo(Rational.of(-4));
        assertThat(answer("indicator debts", "by stove, gas", Side.BELOW, "debt"))
                .isEqualTo(Rational.of(1999));
    }

    private Rational answer(String owner, String test, Side side, String fact) {
        Household household = boundaries.of(owner).stream()
                .filter(boundary -> boundary.test().contains(test))
                .findFirst()
                .flatMap(boundary -> boundaries.household(boundary, side, 1))
                .orElseThrow()
                .household();
        return ((FactValue.Number) household.additionalFacts().get(FactId.of(fact))).number();
    }

    @Test
    void the_same_seed_makes_the_same_household() {
        Boundary boundary = boundaries.all().get(0);

        assertThat(boundaries.household(boundary, Side.NAMED, 3))
                .map(NearHousehold::household)
                .isEqualTo(boundaries.household(boundary, Side.NAMED, 3).map(NearHousehold::household));
    }

    @Test
    void a_part_without_boundaries_is_told_with_the_nearest_name() {
        assertThatThrownBy(() -> boundaries.of("indicator smok"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The standard every-kind has no boundary of \"indicator smok\".\n"
                        + "Did you mean \"indicator smoke\"?");
    }

    @Test
    void a_side_that_a_boundary_does_not_have_is_told() {
        Boundary limit = boundaries.of("question reads").get(0);

        assertThat(List.of(limit.holdsOn(Side.BELOW), limit.holdsOn(Side.ON), limit.holdsOn(Side.ABOVE)))
                .containsExactly(false, true, true);
        assertThatThrownBy(() -> limit.holdsOn(Side.NAMED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The boundary \"question reads: age-years >= 7\" has no side NAMED.\n"
                        + "It has: [BELOW, ON, ABOVE].");
    }
}
