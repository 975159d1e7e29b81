package org.povertystandard.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.povertystandard.criterion.LineId;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Area;
import org.povertystandard.household.Household;
import org.povertystandard.household.Place;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.population.ClassCounts;
import org.povertystandard.rules.population.Grid;
import org.povertystandard.rules.population.HouseholdRow;
import org.povertystandard.rules.population.Limits;
import org.povertystandard.rules.population.Population;
import org.povertystandard.rules.population.PopulationBuilder;
import org.povertystandard.rules.population.Reform;
import org.povertystandard.standard.CategoryId;

/**
 * Scans of a packed population of 28 million households, against the same count by a loop over primitive arrays, and against
 * copying as many bytes. Everything has two threads.
 */
final class PopulationScan {
    private static final int HOUSEHOLDS = 28_000_000;
    private static final int ROUNDS = 15;
    private static final LineId INCOME_LINE = LineId.of("income-line");
    private static final LineId DEPRIVATION_LINE = LineId.of("deprivation-line");

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /**
     * What the rounds took.
     *
     * @param wall nanoseconds of the fastest round; others have the processors in the rest
     * @param processor nanoseconds of processor time, the mean of the rounds
     */
    private record Time(double wall, double processor) {}

    void run() throws IOException {
        int households = HOUSEHOLDS;
        var columns = new HandWrittenColumns(households);
        var law = Standards.bundled().appliedOn(DeterminationBenchmark.APPLIED_ON, DeterminationBenchmark.DECREE);
        Population population = packed(law, columns);
        Reform reform = Reform.asItStands(population);
        Grid one = Grid.of(reform);
        Grid hundred = one.varying(INCOME_LINE, lines()).varying(DEPRIVATION_LINE, counts());
        check(one.count(population).at(Map.of()), columns);

        System.out.println(Machine.describe());
        System.out.println();
        System.out.printf(
                Locale.ROOT,
                "%,d households, %.1f bytes each; load average %.1f before",
                households,
                (double) population.bytes() / households,
                system.getSystemLoadAverage());
        long[] source = LongStream.range(0, population.bytes() / Long.BYTES).toArray();
        long[] target = new long[source.length];
        Time copy = time(() -> copy(source, target));
        Time byHand = time(() -> columns.count(1_500_000, 2_000_000, 3));
        Time scan = time(() -> one.count(population));
        Time byGroup = time(() -> one.count(population, "province"));
        Time grid = time(() -> hundred.count(population));
        System.out.printf(Locale.ROOT, ", %.1f after%n%n", system.getSystemLoadAverage());
        System.out.println("| | fastest, ms | mean CPU, ms | times the loop by hand, CPU | of the copy's rate |");
        System.out.println("|---|---:|---:|---:|---:|");
        row("copy of a `long[]` of the same size", copy, byHand, copy);
        row("one variant, loop by hand", byHand, byHand, copy);
        row("one variant", scan, byHand, copy);
        row("one variant, by 63 groups", byGroup, byHand, copy);
        row("grid of " + hundred.variants() + " variants", grid, byHand, copy);
    }

    private static void row(String what, Time time, Time byHand, Time copy) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %.2f | %.2f |%n",
                what,
                time.wall() / 1e6,
                time.processor() / 1e6,
                time.processor() / byHand.processor(),
                copy.wall() / time.wall());
    }

    private Time time(Runnable work) {
        double best = Double.MAX_VALUE;
        // The first round is the compiler's.
        work.run();
        long processor = system.getProcessCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return new Time(best, (double) (system.getProcessCpuTime() - processor) / ROUNDS);
    }

    private static void copy(long[] source, long[] target) {
        int half = source.length / 2;
        IntStream.range(0, 2)
                .parallel()
                .forEach(part -> System.arraycopy(
                        source, part * half, target, part * half, part == 0 ? half : source.length - half));
    }

    private static List<Limits> lines() {
        return IntStream.range(0, 10)
                .mapToObj(i -> Limits.of(Map.of(
                        "rural",
                        Rational.of(1_000_000 + 100_000L * i),
                        "urban",
                        Rational.of(1_500_000 + 100_000L * i))))
                .toList();
    }

    private static List<Limits> counts() {
        return IntStream.rangeClosed(1, 10).mapToObj(Limits::of).toList();
    }

    private static Population packed(LoadedStandard law, HandWrittenColumns columns) {
        var builder = new PopulationBuilder(
                law, DeterminationBenchmark.DECREE, DeterminationBenchmark.APPLIED_ON, List.of("province"), true);
        var engine = new EngineId("synthetic", "1");
        Household family = Families.of(1, 1).get(0);
        List<Household> byArea = new ArrayList<>();
        for (Area area : Area.values()) {
            byArea.add(Household.builder()
                    .from(family)
                    .place(Place.builder().area(area).build())
                    .build());
        }
        List<List<String>> provinces =
                IntStream.range(0, 63).mapToObj(i -> List.of("p" + i)).toList();
        for (int i = 0; i < columns.size(); i++) {
            builder.add(
                    new HouseholdRow(
                            byArea.get(columns.area(i)),
                            List.of(Range.of(columns.lowest(i), columns.highest(i))),
                            columns.deprived(i),
                            columns.unknown(i),
                            Rational.of(columns.weight(i), 1_000_000),
                            provinces.get(columns.province(i))),
                    engine);
        }
        return builder.build();
    }

    private static void check(ClassCounts counts, HandWrittenColumns columns) {
        long[] byHand = columns.count(1_500_000, 2_000_000, 3);
        if (counts.certain(CategoryId.of("poor")).households() != byHand[1]
                || counts.certain(CategoryId.of("near-poor")).households() != byHand[2]
                || counts.certain(CategoryId.of("not-poor")).households() != byHand[4]) {
            throw new IllegalStateException("The scan and the loop by hand count different households.");
        }
    }
}
