package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.population.ClassCounts;
import org.povertystandard.rules.population.Count;
import org.povertystandard.rules.population.Grid;
import org.povertystandard.rules.population.GridCounts;
import org.povertystandard.rules.population.Limits;
import org.povertystandard.rules.population.Population;
import org.povertystandard.rules.population.PopulationBuilder;
import org.povertystandard.rules.population.Reform;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** Counts over packed households, held against their determinations one by one: under the law, and under reforms. */
class PopulationProperties {
    private static final LoadedStandard LAW =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final TestId DECREE = TestId.of("decree");
    private static final TestId CIRCULAR = TestId.of("circular");
    private static final List<String> CLASSES = List.of("poor", "near-poor", "not-poor");
    private static final int HOUSEHOLDS = 60;

    @Property(tries = 12)
    @Label("a population counts what its determinations say, complete and partial households alike")
    void theLawAsItStands(@ForAll long seed, @ForAll boolean circular) {
        List<Household> households = households(new Random(seed));
        Packed packed = new Packed(households, circular ? CIRCULAR : DECREE);

        ClassCounts counts = Grid.of(Reform.asItStands(packed.population))
                .count(packed.population)
                .at(Map.of());

        agrees(counts, packed.determinations);
    }

    @Property(tries = 12)
    @Label("a reform of lines, counts and points is answered as if each household were determined anew")
    void reforms(@ForAll long seed, @ForAll boolean circular) {
        var random = new Random(seed);
        TestId test = circular ? CIRCULAR : DECREE;
        List<Household> households = households(random);
        Packed packed = new Packed(households, test);
        LoadedStandard reformed = reformed(random);

        Reform reform = Reform.of(packed.population, reformed, test);
        ClassCounts counts = Grid.of(reform).count(packed.population).at(Map.of());

        Determiner determiner = Determiner.of(reformed);
        agrees(
                counts,
                households.stream()
                        .map(household -> determiner.determine(household, DAY, test))
                        .toList());
    }

    @Property(tries = 8)
    @Label("each variant of a grid is the reform of its lines")
    void gridsAreSingleVariants(@ForAll long seed) {
        var random = new Random(seed);
        Packed packed = new Packed(households(random), DECREE);
        Reform law = Reform.asItStands(packed.population);
        LineId income = LineId.of("income-line");
        LineId deprivation = LineId.of("deprivation-line");
        List<Limits> lines = Stream.generate(
                        () -> Limits.of(Map.of("urban", line(random, 2_000_000), "rural", line(random, 1_500_000))))
                .limit(5)
                .toList();
        List<Limits> counts = Stream.of(1, 2, 3, 4).map(Limits::of).toList();

        GridCounts grid =
                Grid.of(law).varying(income, lines).varying(deprivation, counts).count(packed.population);

        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < counts.size(); j++) {
                Reform single = law.with(income, lines.get(i)).with(deprivation, counts.get(j));
                assertThat(grid.at(Map.of(income, i, deprivation, j)))
                        .isEqualTo(Grid.of(single).count(packed.population).at(Map.of()));
            }
        }
    }

    /** Households packed, and what was determined of each. */
    private static final class Packed {
        private static final Determiner DETERMINER = Determiner.of(LAW);

        final Population population;
        final List<Determination> determinations = new ArrayList<>();

        Packed(List<Household> households, TestId test) {
            var builder = new PopulationBuilder(LAW, test, DAY, List.of(), false);
            for (Household household : households) {
                Determination determination = DETERMINER.determine(household, DAY, test);
                determinations.add(determination);
                builder.add(household, determination, Rational.ONE, List.of());
            }
            population = builder.build();
        }
    }

    private static List<Household> households(Random random) {
        List<Household> households = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            Household complete = i % 2 == 0 ? CompleteHouseholds.nearTheLimits(random) : CompleteHouseholds.any(random);
            households.add(
                    i % 3 == 0
                            ? complete
                            : Partial.of(complete, random, 8, 10_000_000).household());
        }
        return households;
    }

    private static Rational line(Random random, long near) {
        return Rational.of(near + random.nextInt(3) - 1);
    }

    private static LoadedStandard reformed(Random random) {
        PovertyStandard law = LAW.standard();
        Map<String, Rational> figures = Map.of(
                "income-line-rural", line(random, 1_500_000),
                "income-line-urban", line(random, 2_000_000),
                "deprivation-threshold", Rational.of(random.nextInt(6)),
                "score-a-limit-rural", Rational.of(130 + random.nextInt(20)),
                "score-a-limit-urban", Rational.of(165 + random.nextInt(20)),
                "score-b-limit", Rational.of(random.nextInt(90), 2),
                "score-b-points-per-indicator", Rational.of(5 + random.nextInt(20), 2));
        List<Figure> changed = law.figures().stream()
                .map(figure -> new Figure(
                        figure.id(),
                        figures.getOrDefault(figure.id().value(), figure.value()),
                        figure.unit(),
                        figure.label(),
                        figure.cite()))
                .toList();
        return new LoadedStandard(
                PovertyStandard.builder().from(law).figures(changed).build(), LAW.hash());
    }

    private static void agrees(ClassCounts counts, List<Determination> determinations) {
        assertThat(counts.all().households()).isEqualTo(determinations.size());
        List<Set<String>> possible =
                determinations.stream().map(PopulationProperties::possible).toList();
        for (String category : CLASSES) {
            CategoryId id = CategoryId.of(category);
            assertThat(counts.certain(id)).isEqualTo(count(possible, Set.of(category)::equals));
            assertThat(counts.possible(id)).isEqualTo(count(possible, each -> each.contains(category)));
        }
        assertThat(counts.undetermined()).isEqualTo(count(possible, each -> each.size() > 1));
        for (int i = 0; i < possible.size(); i++) {
            Set<String> exact = new HashSet<>();
            determinations.get(i).possible().forEach(category -> exact.add(category.value()));
            assertThat(possible.get(i)).containsAll(exact);
        }
    }

    private static Count count(List<Set<String>> possible, Predicate<Set<String>> which) {
        long found = possible.stream().filter(which).count();
        return new Count(found, Rational.of(found));
    }

    /** The classes that the two lines leave, by the words of the law. */
    private static Set<String> possible(Determination determination) {
        List<Truth> lines = determination.measures().stream()
                .flatMap(measure -> measure.lines().stream())
                .map(LineOutcome::met)
                .toList();
        Set<String> possible = new LinkedHashSet<>();
        if (lines.get(0) != Truth.FALSE && lines.get(1) != Truth.FALSE) {
            possible.add("poor");
        }
        if (lines.get(0) != Truth.FALSE && lines.get(1) != Truth.TRUE) {
            possible.add("near-poor");
        }
        if (lines.get(0) != Truth.TRUE) {
            possible.add("not-poor");
        }
        return possible;
    }
}
