package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.povertystandard.determination.Range;
import org.povertystandard.examples.analyst.output.GridTable;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.population.ClassCounts;
import org.povertystandard.rules.population.GridCounts;
import org.povertystandard.rules.population.Population;
import org.povertystandard.rules.population.PopulationHeader;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.PovertyStandard;

/** The variants of a grid on the terminal: for each class but the last, its rate at least and at most. */
public final class GridText {
    private static final int COLUMNS = 6;

    private final PovertyStandard law;
    private final PopulationHeader header;
    private final Variants variants;
    private final GridCounts counts;
    private final Optional<String> group;

    public GridText(
            PovertyStandard law, Population population, Variants variants, GridCounts counts, Optional<String> group) {
        this.law = law;
        this.header = population.header();
        this.variants = variants;
        this.counts = counts;
        this.group = group;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(law.name().en());
        lines.add(law.name().vi());
        lines.addAll(variants.proposal(law).lines());
        lines.add("Packed under " + header.standard() + ", test " + header.test() + ", as applied on "
                + header.appliedOn());
        lines.add("Content " + header.hash());
        lines.addAll(UnverifiedUse.ofPacked(law));
        lines.add("");
        lines.add(households(header.households())
                + (header.weighted()
                        ? ", weighted "
                                + weight(counts.at(variants.chosen(0, 0)).all().weight())
                        : ""));
        lines.add("The law's own limits: "
                + String.join(
                        "; ",
                        variants.reform().lineIds().stream()
                                .map(line -> line + " " + variants.reform().limits(line))
                                .toList()));
        List<CategoryId> classes = counts.at(variants.chosen(0, 0)).classes();
        classes.subList(0, Math.max(1, classes.size() - 1)).forEach(category -> lines.addAll(of(category)));
        lines.add("");
        if (group.isPresent()) {
            lines.add("By " + group.get() + " (" + count(counts.groups().size()) + " groups): " + GridTable.NAME);
        }
        return Wrapped.all(lines);
    }

    private List<String> of(CategoryId category) {
        String name = law.category(category).map(known -> known.label().en()).orElse(category.value());
        String of = "% of " + (header.weighted() ? "the weighted households" : "households");
        List<String> lines = new ArrayList<>();
        boolean open = anyVariant(each -> !isSettled(each, category));
        lines.add("");
        lines.add(capital(name) + ", " + of + (open ? ", certainly" : ""));
        lines.addAll(table(each -> rate(each.rate(category).lowest())));
        if (open) {
            lines.add("");
            lines.add(capital(name) + ", " + of + ", certainly or possibly");
            lines.addAll(table(each -> rate(each.rate(category).highest())));
        }
        lines.add("");
        lines.add(
                capital(name) + ", " + (header.weighted() ? "by weight" : "households") + (open ? ", certainly" : ""));
        lines.addAll(table(each -> weight(each.certain(category).weight())));
        return lines;
    }

    private static boolean isSettled(ClassCounts each, CategoryId category) {
        Range rate = each.rate(category);
        return rate.lowest().equals(rate.highest());
    }

    private boolean anyVariant(Function<ClassCounts, Boolean> holds) {
        for (int row = 0; row < variants.rows(); row++) {
            for (int column = 0; column < variants.columns(); column++) {
                if (holds.apply(counts.at(variants.chosen(row, column)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One row for each line; many columns go below one another. */
    private List<String> table(Function<ClassCounts, String> cell) {
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < variants.columns(); first += COLUMNS) {
            int last = Math.min(variants.columns(), first + COLUMNS);
            Grid grid = new Grid("  ");
            grid.row(row(
                    String.join(" \\ ", variants.lines()), first, last, (row, column) -> variants.column(column), 0));
            for (int i = 0; i < variants.rows(); i++) {
                grid.row(row(
                        variants.row(i),
                        first,
                        last,
                        (row, column) -> cell.apply(counts.at(variants.chosen(row, column))),
                        i));
            }
            lines.addAll(grid.lines());
        }
        return lines;
    }

    private static String[] row(String name, int first, int last, BiFunction<Integer, Integer, String> cell, int row) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (int column = first; column < last; column++) {
            cells.add(cell.apply(row, column));
        }
        return cells.toArray(String[]::new);
    }

    private static String rate(Optional<Rational> share) {
        return share.map(each -> String.format(
                        Locale.ROOT, "%.2f", each.times(Rational.of(100)).toDecimal(2)))
                .orElse("-");
    }

    private String weight(Rational weight) {
        return header.weighted() ? count(weight.toDecimal(1)) : count(weight.floor());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Where the results are, and how long it took. */
    public static String ending(Path folder, long nanos) {
        return "Results: " + folder + " (" + GridTable.NAME + "); took "
                + String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }
}
