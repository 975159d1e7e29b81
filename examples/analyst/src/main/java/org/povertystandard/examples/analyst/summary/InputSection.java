package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;
import static org.povertystandard.examples.analyst.summary.Figures.rows;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.table.Assumptions;

/** How the input was read: what was assumed of it, what was refused, what it does not hold. */
final class InputSection {
    private final InputFacts input;
    private final InputCounts counts;

    InputSection(InputFacts input) {
        this.input = input;
        this.counts = input.counts();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(assumptions());
        lines.addAll(input.notes());
        lines.addAll(counts.reviews());
        lines.add(refused());
        counts.columns.line(counts.refused).ifPresent(lines::add);
        if (counts.strayRows > 0) {
            lines.add("  Households that were answered may lack members of such rows.");
        }
        lines.addAll(absent());
        return lines;
    }

    private List<String> assumptions() {
        if (input.assumptions().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Assumed while reading");
        Grid grid = new Grid("  ").row("", "cells", "first line");
        String file = "";
        for (Assumptions.Row row : input.assumptions()) {
            if (!row.file().equals(file)) {
                file = row.file();
                grid.row(file);
            }
            grid.row(
                    "  " + row.column() + ": " + row.assumption().words(),
                    count(row.cells()),
                    String.valueOf(row.line()));
        }
        lines.addAll(grid.lines());
        lines.add("");
        return lines;
    }

    private String refused() {
        if (!counts.isAnyRefused()) {
            return "Refused: none";
        }
        List<String> parts = new ArrayList<>();
        if (counts.refused > 0) {
            parts.add(households(counts.refused)
                    + (counts.memberRows > 0 ? " with " + rows(counts.memberRows) + " of members" : ""));
        }
        if (counts.strayRows > 0) {
            parts.add(rows(counts.strayRows) + " of members of no household");
        }
        return "Refused: " + String.join("; ", parts) + "; every reason is in " + Results.REFUSED;
    }

    private List<String> absent() {
        if (input.absentColumns().isEmpty()) {
            return List.of();
        }
        return List.of(
                "Columns not in the tables (nobody knows the answers): " + String.join(" ", input.absentColumns()));
    }
}
