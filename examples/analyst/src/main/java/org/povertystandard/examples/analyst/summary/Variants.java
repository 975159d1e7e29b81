package org.povertystandard.examples.analyst.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.LineId;
import org.povertystandard.rules.population.Grid;
import org.povertystandard.rules.population.Limits;
import org.povertystandard.rules.population.Reform;
import org.povertystandard.standard.PovertyStandard;

/** Which variants are counted: alternatives of one line down, and of another across. */
public final class Variants {
    private final Reform reform;
    private final Axis down;
    private final Axis across;

    /** The alternatives of a line; one without a line stands for the law as it is. */
    private record Axis(Optional<LineId> line, List<Limits> limits) {
        Axis {
            limits = List.copyOf(limits);
        }

        int size() {
            return Math.max(1, limits.size());
        }
    }

    /** The alternatives asked for; where none are, the law's. */
    public Variants(
            Reform reform, Optional<LineId> down, List<Limits> rows, Optional<LineId> across, List<Limits> columns) {
        this.reform = reform;
        this.down = new Axis(down, rows);
        this.across = new Axis(across, columns);
    }

    /** The grid to scan by. */
    public Grid grid() {
        Grid grid = Grid.of(reform);
        for (Axis axis : List.of(down, across)) {
            if (!axis.limits().isEmpty()) {
                grid = grid.varying(axis.line().orElseThrow(), axis.limits());
            }
        }
        return grid;
    }

    Reform reform() {
        return reform;
    }

    /** How many rows. */
    public int rows() {
        return down.size();
    }

    /** How many columns. */
    public int columns() {
        return across.size();
    }

    /** The limits of a row, in full. */
    public String row(int row) {
        return text(down, row);
    }

    /** The limits of a column, in full. */
    public String column(int column) {
        return text(across, column);
    }

    private String text(Axis axis, int index) {
        if (axis.line().isEmpty()) {
            return "";
        }
        LineId line = axis.line().get();
        Reform chosen = axis.limits().isEmpty()
                ? reform
                : reform.with(line, axis.limits().get(index));
        return chosen.limits(line).toString();
    }

    /** Whether a variant has the limits of the standard itself. */
    public boolean isAsItStands(int row, int column) {
        return isAsItStands(down, row) && isAsItStands(across, column);
    }

    private boolean isAsItStands(Axis axis, int index) {
        return axis.limits().isEmpty()
                || axis.line()
                        .filter(line -> reform.with(line, axis.limits().get(index))
                                .limits(line)
                                .equals(reform.limits(line)))
                        .isPresent();
    }

    /** That not all variants are of the law: the standard is none, or there are limits that are not its own. */
    public Proposal proposal(PovertyStandard standard) {
        boolean others = false;
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                others |= !isAsItStands(row, column);
            }
        }
        return others && !standard.isReform() ? Proposal.ofOtherLimits(standard) : Proposal.of(standard);
    }

    /** The names of the lines that go down and across; empty where a test has none. */
    public List<String> lines() {
        return List.of(name(down), name(across));
    }

    private static String name(Axis axis) {
        return axis.line().map(LineId::value).orElse("");
    }

    /** What to ask the counts for. */
    public Map<LineId, Integer> chosen(int row, int column) {
        Map<LineId, Integer> chosen = new LinkedHashMap<>();
        down.line().ifPresent(line -> chosen.put(line, row));
        across.line().ifPresent(line -> chosen.put(line, column));
        return chosen;
    }
}
