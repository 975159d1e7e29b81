package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;
import static org.povertystandard.examples.analyst.summary.Figures.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.review.MovementFiles;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.review.Flow;
import org.povertystandard.review.Headcount;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.MovementTable;

/** The summary of {@code movements}: both tables, and whether they add up. */
public final class MovementText {
    /** As many ids as anybody reads on a terminal; all are in a file. */
    private static final int SOME = 10;

    private final List<String> lines = new ArrayList<>();

    /** Nothing yet. */
    public MovementText() {}

    /** Adds a table; of all areas together, or of one. */
    public void table(Optional<String> area, MovementTable table) {
        lines.add(
                (table.list() == ListStatus.POOR ? "Poor households / hộ nghèo" : "Near-poor households / hộ cận nghèo")
                        + area.map(code -> ", " + code).orElse(""));
        var grid = new Grid("  ").row("", "households", "persons");
        for (Flow flow : Flow.values()) {
            table.count(flow)
                    .filter(number -> flow != Flow.RETURNED_OR_NEWLY_ARISING || !number.isZero())
                    .ifPresent(number -> grid.row(
                            sign(flow) + flow.label(table.list()).vi() + " / "
                                    + flow.label(table.list()).en(),
                            count(number.households()),
                            persons(number)));
        }
        lines.addAll(grid.lines());
        check(table);
        lines.add("");
    }

    private void check(MovementTable table) {
        if (table.difference().isEmpty()) {
            lines.add("  Cannot be checked / chưa kiểm tra được. Not known:");
            table.unknown().stream()
                    .map(flow -> "    " + flow.label(table.list()).vi() + " / "
                            + flow.label(table.list()).en())
                    .forEach(lines::add);
            return;
        }
        Headcount difference = table.difference().orElseThrow();
        if (table.unaccounted().isEmpty() && difference.isZero()) {
            lines.add("  Adds up / khớp số liệu");
            return;
        }
        lines.add("  Does not add up / không khớp: "
                + (difference.isZero()
                        ? "the numbers agree, and what became of some households is not known"
                        : "difference of " + households(difference.households()) + ", " + persons(difference)
                                + " persons"));
        table.unknown()
                .forEach(flow -> lines.add("  No number fits / không số nào khớp: "
                        + flow.label(table.list()).vi() + " / "
                        + flow.label(table.list()).en()));
        if (!table.unaccounted().isEmpty()) {
            lines.add("  Behind it: " + households(table.unaccounted().size()) + "; all are in "
                    + MovementFiles.UNACCOUNTED);
            table.unaccounted().stream()
                    .limit(SOME)
                    .map(moved -> "    " + moved.household() + ": "
                            + moved.movement().label().en())
                    .forEach(lines::add);
        }
    }

    private static String sign(Flow flow) {
        return switch (flow.sign()) {
            case -1 -> "- ";
            case 1 -> flow == Flow.OPENING ? "" : "+ ";
            default -> "= ";
        };
    }

    private static String persons(Headcount number) {
        OptionalLong persons = number.persons();
        return persons.isPresent() ? count(persons.getAsLong()) : "?";
    }

    /**
     * The lines.
     *
     * @param marks what the lists are by, and what was used for them
     * @param notes what to tell of the files
     * @param folder where the results are
     * @param refused how many rows were refused
     */
    public List<String> lines(Marks marks, List<String> notes, String folder, long refused) {
        List<String> all = new ArrayList<>(marks.lines());
        all.addAll(notes);
        all.addAll(lines);
        all.add(
                refused == 0
                        ? "Refused: none"
                        : "Refused: " + rows(refused) + "; every reason is in " + Results.REFUSED);
        List<String> fitting = new ArrayList<>(Wrapped.all(all));
        fitting.addAll(ResultsLine.of(
                folder,
                List.of(MovementFiles.TABLE, MovementFiles.HOUSEHOLDS, MovementFiles.UNACCOUNTED, Results.REFUSED)));
        return fitting;
    }
}
