package org.povertystandard.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/**
 * What a fresh JVM does before its first answer; prints how many nanoseconds each part took, then how many classes are loaded
 * and how many bytes their metadata takes.
 */
final class FirstDetermination {
    /** How {@link #main} is told to use the compiled engine. */
    static final String COMPILED = "compiled";

    private FirstDetermination() {}

    /** Runs with the reference engine, or with the compiled one if told so. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        LocalDate day = LocalDate.of(2024, 12, 31);
        TestId test = TestId.of("decree");
        LoadedStandard standard = Standards.bundled().appliedOn(day, test);
        long loaded = System.nanoTime();
        Function<Household, Optional<CategoryId>> engine =
                args.length > 0 && args[0].equals(COMPILED) ? compiled(standard, test) : reference(standard, day, test);
        long prepared = System.nanoTime();
        Household household = Families.of(1, DeterminationBenchmark.SEED).get(0);
        long built = System.nanoTime();
        Optional<CategoryId> category = engine.apply(household);
        long determined = System.nanoTime();
        if (category.isEmpty()) {
            throw new IllegalStateException("The class of a complete household came out open.");
        }
        System.out.println((loaded - start) + " " + (prepared - loaded) + " " + (built - prepared) + " "
                + (determined - built) + " " + footprint());
        // Stays until whoever started it has looked at the processor time.
        System.in.read();
    }

    private static Function<Household, Optional<CategoryId>> compiled(LoadedStandard standard, TestId test) {
        return new Compiled(CompiledStandard.of(standard.standard()).test(test));
    }

    private static Function<Household, Optional<CategoryId>> reference(
            LoadedStandard standard, LocalDate day, TestId test) {
        return new Reference(Determiner.of(standard), day, test);
    }

    /** No lambda: the first of a JVM costs some milliseconds, and the library has none on the way to its first answer. */
    private record Compiled(CompiledTest test) implements Function<Household, Optional<CategoryId>> {
        @Override
        public Optional<CategoryId> apply(Household household) {
            return test.category(household);
        }
    }

    private record Reference(Determiner determiner, LocalDate day, TestId test)
            implements Function<Household, Optional<CategoryId>> {
        @Override
        public Optional<CategoryId> apply(Household household) {
            return determiner.determine(household, day, test).category();
        }
    }

    /** The classes that are loaded and the bytes of their metadata, those of the question itself included. */
    private static String footprint() {
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.NON_HEAP)
                .filter(pool ->
                        pool.getName().equals("Metaspace") || pool.getName().equals("Compressed Class Space"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() + " " + metaspace;
    }
}
