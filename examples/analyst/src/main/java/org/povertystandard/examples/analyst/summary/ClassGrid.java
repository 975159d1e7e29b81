package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;
import static org.povertystandard.examples.analyst.summary.Figures.rate;

import java.util.List;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.PovertyStandard;

/**
 * Classes of one group after the other. Each has two rates: of the households that certainly belong to it, and of those that
 * may; undetermined ones are in every denominator. Weighted figures stand under the plain ones.
 */
final class ClassGrid {
    private final PovertyStandard standard;
    private final boolean weighted;
    private final Grid grid = new Grid("  ").row("", "certain", "rate", "at most", "rate");

    ClassGrid(PovertyStandard standard, boolean weighted) {
        this.standard = standard;
        this.weighted = weighted;
    }

    ClassGrid group(String name, ClassCounts counts) {
        Count all = counts.all();
        grid.row(name + ": " + households(all.households()) + (weighted ? ", weighted " + count(all.weight()) : ""));
        for (Category category : standard.categories()) {
            row(
                    category.label().vi() + " / " + category.id(),
                    counts.certain(category.id()),
                    counts.possible(category.id()),
                    all);
        }
        if (counts.none().households() > 0) {
            row("in no class (a gap of the law)", counts.none(), all);
        }
        row("undetermined / chưa xác định", counts.undetermined(), all);
        return this;
    }

    private void row(String name, Count certain, Count possible, Count all) {
        grid.row(
                "  " + name,
                count(certain.households()),
                rate(certain.households(), all.households()),
                count(possible.households()),
                rate(possible.households(), all.households()));
        if (weighted) {
            grid.row(
                    "    weighted",
                    count(certain.weight()),
                    rate(certain.weight(), all.weight()),
                    count(possible.weight()),
                    rate(possible.weight(), all.weight()));
        }
    }

    private void row(String name, Count certain, Count all) {
        grid.row("  " + name, count(certain.households()), rate(certain.households(), all.households()), "", "");
        if (weighted) {
            grid.row("    weighted", count(certain.weight()), rate(certain.weight(), all.weight()), "", "");
        }
    }

    List<String> lines() {
        return grid.lines();
    }
}
