package org.povertystandard.rules.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Area;
import org.povertystandard.standard.CategoryId;

/** What scans count, held against the rows one by one in exact arithmetic. */
class GridProperties {
    private static final LineId INCOME_LINE = LineId.of("income-line");
    private static final LineId SCORE_LINE = LineId.of("score-line");
    private static final LineId COUNT_LINE = LineId.of("count-line");
    private static final CategoryId POOR = CategoryId.of("poor");

    @Property(tries = 60)
    @Label("every variant of a grid of scores and counts is what the rows say one by one")
    void aGridOfTwoLines(@ForAll long seed, @ForAll boolean weighted) {
        var random = new Random(seed);
        List<HouseholdRow> rows = new Rows(random, weighted).some(1 + random.nextInt(300));
        List<Long> scores = List.of(14L, 15L, 0L, 2_000_000L, 15L);
        List<Long> counts = List.of(2L, 0L, 1L, 3L);
        Population population = Rows.population(Rows.SCORE, rows, weighted);
        GridCounts counted = Grid.of(Reform.asItStands(population))
                .varying(SCORE_LINE, scores.stream().map(Limits::of).toList())
                .varying(COUNT_LINE, counts.stream().map(Limits::of).toList())
                .count(population, "province");

        for (int i = 0; i < scores.size(); i++) {
            for (int j = 0; j < counts.size(); j++) {
                Rational score = Rational.of(scores.get(i));
                Rational count = Rational.of(counts.get(j));
                Map<LineId, Integer> variant = Map.of(SCORE_LINE, i, COUNT_LINE, j);
                Expected expected = new Expected(row -> poor(row, score, count));
                assertThat(expected.differs(counted.at(variant), rows)).isFalse();
                counted.groups()
                        .forEach(group -> assertThat(expected.differs(
                                        counted.at(group, variant),
                                        rows.stream()
                                                .filter(row -> row.groups().contains(group))
                                                .toList()))
                                .isFalse());
            }
        }
    }

    private static Truth poor(HouseholdRow row, Rational score, Rational count) {
        int certain = Long.bitCount(row.deprived());
        Range deprivations = Range.of(certain, certain + Long.bitCount(row.unknown()));
        return truth(row.measures().get(0), Operator.AT_MOST, score).and(truth(deprivations, Operator.AT_LEAST, count));
    }

    @Property(tries = 60)
    @Label("lines that differ by area, and cross over, are what the rows say one by one")
    void linesByArea(@ForAll long seed) {
        var random = new Random(seed);
        List<HouseholdRow> rows = new Rows(random, false).some(1 + random.nextInt(300));
        List<Limits> lines = IntStream.range(0, 6)
                .mapToObj(i -> Limits.of(Map.of("urban", line(random), "rural", line(random))))
                .toList();
        Population population = Rows.population(Rows.INCOME, rows, false);
        Reform law = Reform.asItStands(population);
        GridCounts counted = Grid.of(law).varying(INCOME_LINE, lines).count(population);

        for (int i = 0; i < lines.size(); i++) {
            Limits limits = lines.get(i);
            Expected expected = new Expected(row -> truth(row.measures().get(0), limits, row));
            assertThat(expected.differs(counted.at(Map.of(INCOME_LINE, i)), rows))
                    .isFalse();
            assertThat(Grid.of(law.with(INCOME_LINE, limits)).count(population).at(Map.of()))
                    .isEqualTo(counted.at(Map.of(INCOME_LINE, i)));
        }
    }

    private static Rational line(Random random) {
        long[] near = {1_500_000, 0, Keys.LAST / 2 - 2, Keys.FIRST / 2 + 2};
        return Rational.of(near[random.nextInt(near.length)] * 2 + random.nextInt(7) - 3, 2);
    }

    private static Truth truth(Range value, Limits limits, HouseholdRow row) {
        List<Truth> truths = row.household().place().area().stream().toList().isEmpty()
                ? List.of(
                        truth(value, Operator.AT_MOST, limits.byCode().get("urban")),
                        truth(value, Operator.AT_MOST, limits.byCode().get("rural")))
                : List.of(truth(
                        value,
                        Operator.AT_MOST,
                        limits.byCode()
                                .get(row.household().place().area().orElseThrow() == Area.URBAN ? "urban" : "rural")));
        return truths.stream().distinct().count() == 1 ? truths.get(0) : Truth.UNKNOWN;
    }

    private static Truth truth(Range value, Operator operator, Rational limit) {
        boolean lowest = value.lowest()
                .map(bound -> operator.holds(bound.compareTo(limit)))
                .orElse(operator == Operator.AT_MOST);
        boolean highest = value.highest()
                .map(bound -> operator.holds(bound.compareTo(limit)))
                .orElse(operator == Operator.AT_LEAST);
        return lowest == highest ? Truth.of(lowest) : Truth.UNKNOWN;
    }

    /** Adds up rows one by one. */
    private record Expected(java.util.function.Function<HouseholdRow, Truth> poor) {
        boolean differs(ClassCounts counts, List<HouseholdRow> rows) {
            return !counts.all().equals(sum(rows, row -> true))
                    || !counts.certain(POOR).equals(sum(rows, row -> poor.apply(row) == Truth.TRUE))
                    || !counts.possible(POOR).equals(sum(rows, row -> poor.apply(row) != Truth.FALSE))
                    || !counts.undetermined().equals(sum(rows, row -> poor.apply(row) == Truth.UNKNOWN))
                    || !counts.certain(CategoryId.of("not-poor"))
                            .equals(sum(rows, row -> poor.apply(row) == Truth.FALSE))
                    || !counts.outside().equals(Count.NONE);
        }

        private static Count sum(List<HouseholdRow> rows, Predicate<HouseholdRow> which) {
            List<HouseholdRow> those = rows.stream().filter(which).toList();
            return new Count(
                    those.size(), those.stream().map(HouseholdRow::weight).reduce(Rational.ZERO, Rational::plus));
        }
    }
}
