package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.population.ClassCounts;
import org.povertystandard.rules.population.Count;
import org.povertystandard.rules.population.Grid;
import org.povertystandard.rules.population.Limits;
import org.povertystandard.rules.population.NotAnswerableException;
import org.povertystandard.rules.population.Population;
import org.povertystandard.rules.population.PopulationBuilder;
import org.povertystandard.rules.population.Reform;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** Which reforms the columns of a population answer, and which they refuse. */
class PopulationReformTest {
    private static final LoadedStandard LAW =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final TestId DECREE = TestId.of("decree");
    private static final String AGAIN = "; that takes a new determination of the households.";

    private final Household household = CompleteHouseholds.any(new Random(1));
    private final Population population = population(household);

    private static Population population(Household household) {
        var builder = new PopulationBuilder(LAW, DECREE, DAY, List.of(), false);
        builder.add(household, Determiner.of(LAW).determine(household, DAY, DECREE), Rational.ONE, List.of());
        return builder.build();
    }

    @Test
    void a_higher_line_is_answered() {
        Reform reform = Reform.asItStands(population)
                .with(LineId.of("income-line"), Limits.of(Map.of("rural", Rational.of(100_000_000))))
                .with(LineId.of("income-line"), Limits.of(Map.of("urban", Rational.of(100_000_000))))
                .with(LineId.of("deprivation-line"), Limits.of(0));

        ClassCounts counts = Grid.of(reform).count(population).at(Map.of());

        assertThat(counts.certain(CategoryId.of("poor"))).isEqualTo(new Count(1, Rational.ONE));
    }

    @Test
    void a_law_with_fewer_indicators_is_answered() {
        LoadedStandard without = changed(law -> PovertyStandard.builder()
                .from(law)
                .indicators(law.indicators().subList(0, 1))
                .build());

        Reform reform = Reform.of(population, without, DECREE)
                .with(LineId.of("income-line"), Limits.of(100_000_000))
                .with(LineId.of("deprivation-line"), Limits.of(2));

        ClassCounts counts = Grid.of(reform).count(population).at(Map.of());
        assertThat(counts.certain(CategoryId.of("near-poor")).households()).isEqualTo(1);
    }

    @Test
    void another_figure_in_the_test_of_an_indicator_is_refused() {
        LoadedStandard later = changed(law -> PovertyStandard.builder()
                .from(law)
                .figures(law.figures().stream()
                        .map(figure -> figure.id().value().equals("employment-age-from")
                                ? new Figure(figure.id(), Rational.of(16), figure.unit(), figure.label(), figure.cite())
                                : figure)
                        .toList())
                .build());

        assertThatThrownBy(() -> Reform.of(population, later, DECREE))
                .asInstanceOf(InstanceOfAssertFactories.type(NotAnswerableException.class))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .contains("The test of the indicator employment rests on something else: figure"
                                + " employment-age-from" + AGAIN));
    }

    @Test
    void another_test_of_an_indicator_and_a_new_indicator_and_other_ages_are_refused_all_at_once() {
        LoadedStandard other = changed(law -> {
            Indicator first = law.indicators().get(0);
            Indicator second = law.indicators().get(1);
            return PovertyStandard.builder()
                    .from(law)
                    .ageing(law.ageing() == LeapDayAgeing.MARCH_1 ? LeapDayAgeing.FEBRUARY_28 : LeapDayAgeing.MARCH_1)
                    .indicators(List.of(
                            with(first, first.id(), new Criterion.Not(first.deprivedWhen())),
                            with(second, IndicatorId.of("another"), second.deprivedWhen())))
                    .build();
        });

        assertThatThrownBy(() -> Reform.of(population, other, DECREE))
                .isInstanceOf(NotAnswerableException.class)
                .hasMessage("Ages are counted in another way" + AGAIN
                        + "\nThe test of the indicator "
                        + LAW.standard().indicators().get(0).id()
                        + " is another" + AGAIN
                        + "\nThe indicator another was not packed" + AGAIN);
    }

    private static Indicator with(Indicator indicator, IndicatorId id, Criterion deprivedWhen) {
        return new Indicator(
                id, indicator.number(), indicator.dimension(), indicator.label(), deprivedWhen, indicator.cite());
    }

    @Test
    void a_measure_of_the_other_test_is_refused() {
        assertThatThrownBy(() -> Reform.of(population, LAW, TestId.of("circular")))
                .isInstanceOf(NotAnswerableException.class)
                .hasMessage("The measure score-a was not packed" + AGAIN);
    }

    @Test
    void a_line_or_a_code_that_is_not_there_is_refused_with_those_there_are() {
        Reform law = Reform.asItStands(population);

        assertThatThrownBy(() -> law.with(LineId.of("line"), Limits.of(1)))
                .hasMessage("The test has no line line. It has: [income-line, deprivation-line].");
        assertThatThrownBy(() -> law.with(LineId.of("income-line"), Limits.of(Map.of("city", Rational.ONE))))
                .hasMessage("The limits of the line income-line do not depend on city."
                        + " They depend on: [urban, rural].");
        assertThatThrownBy(() -> Grid.of(law).count(population, "province"))
                .hasMessage("The population was packed without groups by province. It has: [].");
    }

    @Test
    void a_household_of_another_day_is_not_packed() {
        Determination earlier = Determiner.of(LAW).determine(household, LocalDate.of(2023, 12, 31), DECREE);
        var builder = new PopulationBuilder(LAW, DECREE, DAY, List.of(), false);

        assertThatThrownBy(() -> builder.add(household, earlier, Rational.ONE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The household was determined by another standard, test or day.");
    }

    private static LoadedStandard changed(UnaryOperator<PovertyStandard> change) {
        return new LoadedStandard(change.apply(LAW.standard()), LAW.hash());
    }
}
