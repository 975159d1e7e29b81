package org.povertystandard.examples.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The same decision by other engines, asked in two ways, each in fresh JVMs, and what each answers to blanks. */
final class Peers {
    private static final int JVMS = 3;

    /** What a peer's class over members is called, after what its class of the flat question is called. */
    private static final String OVER_MEMBERS = "OverMembers";

    private static final List<Peer> ALL = List.of(
            new Peer("by hand, two-valued", "ByHand", "contract"),
            new Peer("this library, compiled engine", "Compiled", "poverty-standard"),
            new Peer("this library, reference engine", "Reference", "poverty-standard"),
            new Peer("KIE DMN 10.2.0, interpreted", "KieDmn", "kie-dmn"),
            new Peer("Camunda DMN 7.24.0", "CamundaDmn", "camunda-dmn"),
            new Peer("CEL (dev.cel 0.14.0)", "Cel", "cel"),
            new Peer("JsonLogic (json-logic-java 1.1.0)", "JsonLogicRule", "json-logic"),
            new Peer("Evrete 4.0.3", "Evrete", "evrete"));

    private static final List<String> INPUTS = List.of(
            "no income", "no area", "misspelt area", "2 of 12 true, 10 unknown", "3 true, 9 unknown", "all known");

    private final String suffix;
    private final StringBuilder speed = new StringBuilder(
            "| | decisions/s, one core | CPU ns | times by hand | bytes | first decision, ms | jars | MB |\n"
                    + "|---|---:|---:|---:|---:|---:|---:|---:|\n");
    private final StringBuilder answers =
            new StringBuilder("| | " + String.join(" | ", INPUTS) + " |\n|---" + "|---".repeat(INPUTS.size()) + "|\n");
    private double byHand;

    private Peers(String suffix) {
        this.suffix = suffix;
    }

    /**
     * One of them.
     *
     * @param text what it is called in the table
     * @param name what its class is called
     * @param module its folder
     */
    private record Peer(String text, String name, String module) {}

    /** Both questions: how fast each is, then what each answers. */
    static String tables() throws IOException {
        String before = load();
        var flat = new Peers("");
        flat.measure();
        var overMembers = new Peers(OVER_MEMBERS);
        overMembers.measure();
        return "load average " + before + " before, " + load() + " after\n\nIndicators told:\n\n" + flat.speed
                + "\nIndicators worked out over members:\n\n" + overMembers.speed + "\nIndicators told:\n\n"
                + flat.answers + "\nIndicators worked out over members:\n\n" + overMembers.answers;
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void measure() throws IOException {
        for (Peer peer : ALL) {
            var jvm = new PeerJvm(peer.module());
            List<PeerJvm.Result> results = new ArrayList<>();
            for (int i = 0; i < JVMS; i++) {
                System.err.println(peer.name() + suffix + ": JVM " + (i + 1) + " of " + JVMS);
                results.add(jvm.run(peer.name() + suffix, INPUTS.size()));
            }
            addSpeed(peer, jvm, results);
            answers.append("| ")
                    .append(peer.text())
                    .append(" | ")
                    .append(String.join(" | ", results.get(0).answers()))
                    .append(" |\n");
        }
    }

    private void addSpeed(Peer peer, PeerJvm jvm, List<PeerJvm.Result> results) throws IOException {
        double nanos = middle(results, PeerJvm.Result::nanos);
        if (byHand == 0) {
            byHand = nanos;
        }
        speed.append(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f | %,.1f | %,.0f | %,.0f | %d | %.1f |%n",
                peer.text(),
                1e9 / nanos,
                nanos,
                nanos / byHand,
                middle(results, PeerJvm.Result::bytes),
                middle(results, PeerJvm.Result::firstMillis),
                jvm.jars(),
                jvm.bytes() / 1e6));
    }

    private static double middle(List<PeerJvm.Result> results, Function<PeerJvm.Result, Double> figure) {
        return results.stream().map(figure).sorted().toList().get(results.size() / 2);
    }
}
