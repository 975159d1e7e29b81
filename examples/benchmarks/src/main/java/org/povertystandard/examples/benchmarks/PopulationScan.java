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
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.population.ClassCounts;
import org.povertystandard.rules.population.Grid;
import org.povertystandard.rules.population.GridCounts;
import org.povertystandard.rules.population.HouseholdRow;
import org.povertystandard.rules.population.Limits;
import org.povertystandard.rules.population.Population;
import org.povertystandard.rules.population.PopulationBuilder;
import org.povertystandard.rules.population.Reform;
import org.povertystandard.standard.CategoryId;

/**
 * Scans of a packed population of 28 million households, against the same count by a loop over primitive arrays, and against
 * copying as many bytes. Needs 4 GB of heap: {@code java -Xmx4g -cp target/benchmarks.jar ...PopulationScan}.
 */
public final class PopulationScan {
    private static final int ROUNDS = 7;
    private static final LineId INCOME_LINE = LineId.of("income-line");
    private static final LineId DEPRIVATION_LINE = LineId.of("deprivation-line");

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private PopulationScan() {}

    /**
     * Measures and prints.
     *
     * @param args how many households, 28 million if not said
     */
    public static void main(String[] args) throws IOException {
        new PopulationScan().run(args.length == 0 ? 28_000_000 : Integer.parseInt(args[0]));
    }

    private record Time(double wall, double processor) {}

    private void run(int households) throws IOException {
        var columns = new HandWrittenColumns(households);
        var law = Standards.bundled().appliedOn(DeterminationBenchmark.APPLIED_ON, DeterminationBenchmark.DECREE);
        Population population = packed(law, columns);
        Reform reform = Reform.asItStands(population);
        Grid one = Grid.of(reform);
        Grid hundred = one.varying(INCOME_LINE, lines()).varying(DEPRIVATION_LINE, counts());
        check(one.count(population).at(Map.of()), columns);

        System.out.println(Machine.describe());
        System.out.printf(
                Locale.ROOT,
                "%,d households, %.1f bytes each, load average %.1f%n",
                households,
                (double) population.bytes() / households,
                system.getSystemLoadAverage());
        long[] source = LongStream.range(0, population.bytes() / Long.BYTES).toArray();
        long[] target = new long[source.length];
        Time copy = best(() -> copy(source, target));
        Time byHand = best(() -> columns.count(1_500_000, 2_000_000, 3));
        Time scan = best(() -> one.count(population));
        Time byGroup = best(() -> one.count(population, "province"));
        Time grid = best(() -> hundred.count(population));
        double bytes = population.bytes();
        line("copy of a long[] of the same size, two threads", copy, bytes);
        line("one variant, loop by hand, two threads", byHand, bytes);
        line("one variant", scan, bytes);
        line("one variant by 63 groups", byGroup, bytes);
        line("grid of " + hundred.variants() + " variants", grid, bytes);
        System.out.printf(
                Locale.ROOT,
                "one variant: %.2f times the loop by hand (wall), %.2f (processor); %.2f of the rate of the copy%n",
                scan.wall() / byHand.wall(),
                scan.processor() / byHand.processor(),
                copy.wall() / scan.wall());
        GridCounts counts = hundred.count(population);
        System.out.println("poor in the variant in the middle: "
                + counts.at(Map.of(INCOME_LINE, 5, DEPRIVATION_LINE, 2))
                        .certain(CategoryId.of("poor"))
                        .households());
        System.out.printf(Locale.ROOT, "load average %.1f at the end%n", system.getSystemLoadAverage());
    }

    private static void line(String what, Time time, double bytes) {
        System.out.printf(
                Locale.ROOT,
                "%-50s %7.1f ms wall, %7.1f ms processor, %5.1f GB/s%n",
                what,
                time.wall() / 1e6,
                time.processor() / 1e6,
                bytes / time.wall());
    }

    /** The round with the least wall time; others have the processors in between. */
    private Time best(Runnable work) {
        Time best = new Time(Double.MAX_VALUE, Double.MAX_VALUE);
        for (int i = 0; i < ROUNDS; i++) {
            long processor = system.getProcessCpuTime();
            long start = System.nanoTime();
            work.run();
            double wall = System.nanoTime() - start;
            double spent = system.getProcessCpuTime() - processor;
            best = wall < best.wall() ? new Time(wall, spent) : best;
        }
        return best;
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
                        "rural", Rational.of(1_000_000 + 100_000L * i), "urban", Rational.of(1_500_000 + 100_000L * i))))
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
                    .place(org.povertystandard.household.Place.builder().area(area).build())
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
