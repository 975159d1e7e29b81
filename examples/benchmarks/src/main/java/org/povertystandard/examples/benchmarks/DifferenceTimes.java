package org.povertystandard.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.analysis.StandardDifferences;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;

/**
 * How long the exact differences between the standard of 2022 and reforms of one figure take: processor time of the thread,
 * the first time in a JVM and once it is warm, beside the time to make the standard ready for the reference engine.
 */
public final class DifferenceTimes {
    private static final int ROUNDS = 12;
    private static final int COLD = 4;
    private static final LoadedStandard STANDARD = Standards.bundled().get("vn-2022-2026");

    private static final List<Map.Entry<String, String>> REFORMS = List.of(
            Map.entry("deprivation-threshold", "4"),
            Map.entry("income-line-rural", "2200000"),
            Map.entry("insurance-age-from", "3"),
            Map.entry("score-a-limit-rural", "150"),
            Map.entry("form-a-limit", "5"),
            Map.entry("child-age-limit", "15"),
            Map.entry("child-age-limit", "18"),
            Map.entry("working-age-from", "16"),
            Map.entry("employment-age-from", "16"),
            Map.entry("dependants-share-limit", "0.4"),
            Map.entry("dependants-share-limit", "0.6"),
            Map.entry("dependants-share-limit", "0.55"),
            Map.entry("dependants-share-limit", "0.51"),
            Map.entry("dependants-share-limit", "0.505"),
            Map.entry("dependants-share-limit", "0.502"),
            Map.entry("dependants-share-limit", "0.5006"),
            Map.entry("dependants-share-limit", "0.5001"));

    private DifferenceTimes() {}

    /** Measures, and prints a table. */
    public static void main(String[] args) throws IOException {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        var differences = StandardDifferences.from(STANDARD);
        for (int round = 0; round < ROUNDS; round++) {
            measure("to make the standard ready", () -> Determiner.of(STANDARD), times);
            REFORMS.forEach(reform -> {
                LoadedStandard reformed = reformed(reform.getKey(), reform.getValue());
                measure(reform.getKey() + " to " + reform.getValue(), () -> differences.to(reformed), times);
            });
        }
        System.out.println(Machine.describe());
        System.out.println();
        System.out.println("| | first, CPU ms | warm, median CPU ms |");
        System.out.println("|---|---:|---:|");
        times.forEach((what, each) -> System.out.printf(
                Locale.ROOT, "| %s | %.0f | %.1f |%n", what, each.get(0), median(each.subList(COLD, ROUNDS))));
    }

    private static void measure(String what, Runnable work, Map<String, List<Double>> times) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        times.computeIfAbsent(what, key -> new ArrayList<>()).add((threads.getCurrentThreadCpuTime() - before) / 1e6);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private static LoadedStandard reformed(String figure, String value) {
        PovertyStandard reform = PovertyStandard.builder()
                .from(STANDARD.standard())
                .figures(STANDARD.standard().figures().stream()
                        .map(each -> each.id().value().equals(figure)
                                ? new Figure(each.id(), Rational.parse(value), each.unit(), each.label(), each.cite())
                                : each)
                        .toList())
                .build();
        return new LoadedStandard(reform, StandardWriter.hash(reform));
    }
}
