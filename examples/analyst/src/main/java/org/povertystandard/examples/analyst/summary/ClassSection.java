package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;
import static org.povertystandard.examples.analyst.summary.Figures.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.povertystandard.household.Area;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.PovertyStandard;

/**
 * Classes by area. Each has two rates: of the households that certainly belong to it, and of those that may; undetermined
 * ones are in every denominator.
 */
final class ClassSection {
    private final PovertyStandard standard;
    private final Tally tally;

    ClassSection(PovertyStandard standard, Tally tally) {
        this.standard = standard;
        this.tally = tally;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Classes by area, of all households answered");
        Grid grid = new Grid("  ").row("", "certain", "rate", "at most", "rate");
        for (Area area : Area.values()) {
            ClassCounts counts = tally.byArea.get(area);
            if (counts != null) {
                group(capital(area.label().en()) + " / " + area.label().vi(), counts, grid);
            }
        }
        if (tally.areaUnknown.all() > 0) {
            group("Area unknown / chưa rõ khu vực", tally.areaUnknown, grid);
        }
        group("All / tất cả", tally.everywhere, grid);
        lines.addAll(grid.lines());
        lines.addAll(undetermined());
        return lines;
    }

    private void group(String name, ClassCounts counts, Grid grid) {
        grid.row(name + ": " + households(counts.all()));
        for (Category category : standard.categories()) {
            long certain = counts.certain(category.id());
            long possible = counts.possible(category.id());
            grid.row(
                    "  " + label(category),
                    count(certain),
                    rate(certain, counts.all()),
                    count(possible),
                    rate(possible, counts.all()));
        }
        if (counts.none() > 0) {
            grid.row(
                    "  in no class (a gap of the law)",
                    count(counts.none()),
                    rate(counts.none(), counts.all()),
                    "",
                    "");
        }
        grid.row(
                "  undetermined / chưa xác định",
                count(counts.undeterminedCount()),
                rate(counts.undeterminedCount(), counts.all()),
                "",
                "");
    }

    private List<String> undetermined() {
        long all = tally.everywhere.undeterminedCount();
        if (all == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Undetermined: " + households(all) + ", between");
        Grid sets = new Grid("  ");
        tally.everywhere.undetermined().forEach((set, count) -> sets.row(names(set), count(count)));
        lines.addAll(sets.lines());
        if (tally.bounds > 0) {
            lines.add("  (of " + households(tally.bounds)
                    + " not every class listed need be possible: the search budget ended)");
        }
        if (!tally.askFirst.isEmpty()) {
            lines.add("What to ask first, and for how many of them");
            Grid first = new Grid("  ");
            tally.askFirst.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(10)
                    .forEach(entry -> first.row(entry.getKey(), count(entry.getValue())));
            lines.addAll(first.lines());
        }
        return lines;
    }

    private String names(List<CategoryId> set) {
        return set.stream()
                .map(id -> standard.category(id).map(c -> c.label().en()).orElse(id.value()))
                .collect(Collectors.joining(" or "));
    }

    private static String label(Category category) {
        return category.label().vi() + " / " + category.label().en();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
