package org.povertystandard.examples.analyst.output;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.determination.Range;
import org.povertystandard.examples.analyst.summary.Variants;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.population.ClassCounts;
import org.povertystandard.rules.population.Count;
import org.povertystandard.rules.population.GridCounts;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.PovertyStandard;

/** Every variant, every group and every class: one row each. */
public final class GridTable implements AutoCloseable {
    public static final String NAME = "grid.csv";

    private final Variants variants;
    private final boolean grouped;
    private final boolean ofReform;
    private final CsvFile file;

    public GridTable(ResultFolder folder, PovertyStandard law, Variants variants, Optional<String> group) {
        this.variants = variants;
        this.ofReform = law.isReform();
        this.grouped = group.isPresent();
        List<String> header = new ArrayList<>();
        variants.lines().stream().filter(name -> !name.isEmpty()).forEach(header::add);
        group.ifPresent(header::add);
        header.addAll(List.of(
                "class",
                "households",
                "certainly",
                "possibly",
                "weight",
                "weight-certainly",
                "weight-possibly",
                "rate-at-least",
                "rate-at-most"));
        file = CsvFile.ofResults(folder.file(NAME), header, variants.proposal(law));
    }

    /** Writes the counts; of everybody, or of each group. */
    public void write(GridCounts counts) {
        for (int row = 0; row < variants.rows(); row++) {
            for (int column = 0; column < variants.columns(); column++) {
                List<String> limits = new ArrayList<>(List.of(variants.row(row), variants.column(column)));
                limits.removeIf(String::isEmpty);
                boolean ofLaw = !ofReform && variants.isAsItStands(row, column);
                if (!grouped) {
                    write(ofLaw, limits, counts.at(variants.chosen(row, column)));
                }
                for (String group : grouped ? counts.groups() : List.<String>of()) {
                    List<String> start = new ArrayList<>(limits);
                    start.add(group);
                    write(ofLaw, start, counts.at(group, variants.chosen(row, column)));
                }
            }
        }
    }

    private void write(boolean ofLaw, List<String> start, ClassCounts counts) {
        for (CategoryId category : counts.classes()) {
            List<String> cells = new ArrayList<>(start);
            cells.add(category.value());
            Count certain = counts.certain(category);
            Count possible = counts.possible(category);
            List.of(counts.all(), certain, possible).forEach(count -> cells.add(String.valueOf(count.households())));
            List.of(counts.all(), certain, possible)
                    .forEach(count -> cells.add(count.weight().toString()));
            Range rate = counts.rate(category);
            cells.add(rate.lowest().map(GridTable::decimal).orElse(""));
            cells.add(rate.highest().map(GridTable::decimal).orElse(""));
            if (ofLaw) {
                file.writeOfLaw(cells);
            } else {
                file.write(cells);
            }
        }
    }

    /** A share with six decimals, half up. */
    private static String decimal(Rational share) {
        return share.toDecimal(6).setScale(6, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** Gives the complete file its name. */
    public void finish() {
        file.finish();
    }

    @Override
    public void close() {
        file.close();
    }
}
