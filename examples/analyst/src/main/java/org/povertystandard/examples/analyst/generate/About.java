package org.povertystandard.examples.analyst.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.examples.generator.Area;
import org.povertystandard.examples.generator.Counts;

/** Says what made-up households are and are not: which of their counts were published, and what is assumed. */
final class About {
    /** How each begins. */
    private static final String MADE_UP = "These households are made up.";

    private About() {}

    /** Whether a text says of households that they are made up, as this one does. */
    static boolean says(String text) {
        return text.startsWith(MADE_UP);
    }

    /** What is said until all households are written, so that those of a run that is cut short are known to be made up. */
    static List<String> beforehand() {
        return Wrapped.all(List.of(
                MADE_UP + " They are not all there: the run that writes them has not ended, or was cut short.",
                "Các hộ trong tệp này là hộ giả định. Chưa ghi xong, hoặc đã dừng giữa chừng."));
    }

    static List<String> lines(Order order, List<Made> made) {
        List<String> lines = new ArrayList<>(List.of(
                MADE_UP + " Nobody was asked; nothing was estimated from a survey.",
                "Các hộ trong tệp này là hộ giả định, không phải số liệu điều tra.",
                "Seed " + order.seed() + ". The same seed gives the same households.",
                "",
                "How many there are in each class, which the standard itself finds of them:"));
        made.forEach(area -> area.counts().forEach(counts -> lines.addAll(counts(counts))));
        lines.add("");
        lines.addAll(List.of(
                "Published: as the source says. Derived: follows from published counts and rates.",
                "Assumed: chosen so that it agrees with what was published; so is, of all households, everything else:"
                        + " families, answers, incomes, communes and the flows between two reviews. Of the areas is"
                        + " assumed"));
        order.areas().forEach(area -> lines.add(assumed(area)));
        return Wrapped.all(lines);
    }

    private static List<String> counts(Counts counts) {
        return List.of(
                "  " + counts.area() + " " + counts.year() + " (" + counts.source() + ")",
                figure("households", counts.households()),
                figure("poor", counts.poor()),
                figure("near-poor", counts.nearPoor()));
    }

    private static String figure(String what, Counts.Figure figure) {
        return String.format(
                Locale.ROOT,
                "    %-10s %,12d  %s",
                what,
                figure.number(),
                figure.known().name().toLowerCase(Locale.ROOT));
    }

    private static String assumed(Area area) {
        return String.format(
                Locale.ROOT,
                "  %s: of those not poor, %d %% in towns, %d %% of an ethnic minority; of"
                        + " all, %d %% in a centrally run city; %,d communes",
                area.code(),
                area.urbanPercent(),
                area.minorityPercent(),
                area.centralCityPercent(),
                area.communes());
    }
}
