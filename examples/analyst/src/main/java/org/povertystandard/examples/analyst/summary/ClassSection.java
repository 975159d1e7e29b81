package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.povertystandard.household.Area;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.PovertyStandard;

/** Classes by area and by the groups asked for, and what keeps the undetermined from one. */
final class ClassSection {
    private final PovertyStandard standard;
    private final Tally tally;

    ClassSection(PovertyStandard standard, Tally tally) {
        this.standard = standard;
        this.tally = tally;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Classes by area, of all households answered"
                + tally.weight.map(column -> ", and weighted by " + column).orElse(""));
        ClassGrid grid = grid();
        for (Area area : Area.values()) {
            ClassCounts counts = tally.byArea.get(area);
            if (counts != null) {
                grid.group(capital(area.label().en()) + " / " + area.label().vi(), counts);
            }
        }
        if (tally.areaUnknown.all().households() > 0) {
            grid.group("Area unknown / chưa rõ khu vực", tally.areaUnknown);
        }
        grid.group("All / tất cả", tally.everywhere);
        lines.addAll(grid.lines());
        tally.groups.forEach(groups -> lines.addAll(grouped(groups)));
        lines.addAll(undetermined());
        return lines;
    }

    private ClassGrid grid() {
        return new ClassGrid(standard, tally.weight.isPresent());
    }

    private List<String> grouped(GroupCounts groups) {
        ClassGrid grid = grid();
        groups.rows().forEach(group -> grid.group(group.getKey(), group.getValue()));
        List<String> lines = new ArrayList<>(List.of("", "Classes by " + groups.column()));
        lines.addAll(grid.lines());
        return lines;
    }

    private List<String> undetermined() {
        long all = tally.everywhere.undetermined().households();
        if (all == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Undetermined: " + households(all) + ", between");
        Grid sets = new Grid("  ");
        tally.everywhere.undeterminedSets().forEach((set, count) -> sets.row(names(set), count(count.households())));
        lines.addAll(sets.lines());
        if (tally.bounds > 0) {
            lines.add("  (of " + households(tally.bounds)
                    + " not every class listed need be possible: the search budget ended)");
        }
        lines.addAll(tally.firstQuestions.lines());
        return lines;
    }

    /** As the classes are named in the table above. */
    private static String names(List<CategoryId> set) {
        return set.stream().map(CategoryId::value).collect(Collectors.joining(" or "));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
