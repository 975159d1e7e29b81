package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;
import static org.povertystandard.examples.analyst.summary.Figures.rows;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.examples.analyst.output.Results;

/** How the input was read: what was assumed of it, what was refused, what it does not hold. */
final class InputSection {
    private final InputFacts input;
    private final RefusedCounts refused;

    InputSection(InputFacts input) {
        this.input = input;
        this.refused = input.refused();
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(assumptions());
        lines.add(refused());
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
        input.assumptions()
                .forEach(row -> grid.row(
                        row.file() + " " + row.column() + ": "
                                + row.assumption().words(),
                        count(row.cells()),
                        String.valueOf(row.line())));
        lines.addAll(grid.lines());
        lines.add("");
        return lines;
    }

    private String refused() {
        if (!refused.isAny()) {
            return "Refused: none";
        }
        List<String> parts = new ArrayList<>();
        if (refused.households > 0) {
            parts.add(households(refused.households)
                    + (refused.memberRows > 0 ? " with " + rows(refused.memberRows) + " of members" : ""));
        }
        if (refused.strayRows > 0) {
            parts.add(rows(refused.strayRows) + " of members of no household");
        }
        return "Refused: " + String.join("; ", parts) + "; every reason is in " + Results.REFUSED;
    }

    private List<String> absent() {
        if (input.absentColumns().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder("Columns not in the tables (nobody knows the answers):");
        for (String column : input.absentColumns()) {
            if (line.length() + column.length() + 2 > Grid.WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(" ");
            }
            line.append(' ').append(column);
        }
        lines.add(line.toString());
        return lines;
    }
}
