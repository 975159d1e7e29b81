package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.povertystandard.examples.analyst.text.Fault;
import org.povertystandard.examples.analyst.text.Separator;
import org.povertystandard.examples.analyst.text.TableRow;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Problem;

/**
 * Which cell of a row holds which answer, in one file.
 *
 * @param <B> what the answers go into
 */
public final class Layout<B> {
    private final String file;
    private final int cells;
    private final List<Bound<B>> bounds;
    private final List<String> absent;
    private final Assumptions assumptions = new Assumptions();

    /**
     * A column of ours and where its answer stands.
     *
     * @param header the header in the file; empty for a constant
     * @param index the cell; -1 for a constant
     * @param constant the constant
     * @param values what cells become
     * @param habits how the column is written
     */
    record Bound<B>(
            Column<B> column, String header, int index, String constant, Map<String, String> values, Habits habits) {
        String cell(TableRow row) {
            String text = index < 0 ? constant : row.cell(index);
            return values.getOrDefault(text, text);
        }

        /** The column for people. */
        String field() {
            return header.isEmpty() ? column.name() : header;
        }
    }

    Layout(String file, int cells, List<Bound<B>> bounds, List<String> absent) {
        this.file = file;
        this.cells = cells;
        this.bounds = List.copyOf(bounds);
        this.absent = List.copyOf(absent);
    }

    /** The file's name, for problems. */
    public String file() {
        return file;
    }

    /** Our columns that the file does not have; nobody knows the answers. */
    public List<String> absent() {
        return absent;
    }

    /** What the row says in one of our columns, empty if nothing. */
    public String cell(TableRow row, String column) {
        return bound(column).map(bound -> bound.cell(row)).orElse("");
    }

    /** Whether the row gives no answer in one of our columns. */
    public boolean saysNothing(TableRow row, String column) {
        String cell = cell(row, column);
        return cell.isEmpty() || Cell.saysUnknown(cell);
    }

    /** Our column that stands in the same cell as a carried one, if one does. */
    public Optional<String> beneath(Column<B> carried) {
        return bounds.stream()
                .filter(bound -> bound.column() == carried)
                .findFirst()
                .flatMap(bound -> bounds.stream()
                        .filter(other -> other.index() == bound.index() && other.column() != carried)
                        .findFirst())
                .map(other -> other.column().name());
    }

    private Optional<Bound<B>> bound(String column) {
        return bounds.stream()
                .filter(bound -> bound.column().name().equals(column))
                .findFirst();
    }

    /** Sees how a row is written, before any is understood. */
    public void see(TableRow row) {
        if (isWhole(row)) {
            bounds.forEach(bound -> bound.habits().see(bound.cell(row), row.line()));
        }
    }

    /** How one of our columns is written. */
    public Habits habits(String column) {
        return bound(column).map(Bound::habits).orElseGet(Habits::new);
    }

    /** The row with zeros in front of the code in one of our columns, up to this width. */
    public TableRow withZeros(TableRow row, String column, int width) {
        int index = bound(column).map(Bound::index).orElse(-1);
        String code = row.cell(index);
        if (index < 0 || code.isEmpty() || code.length() >= width) {
            return row;
        }
        assumptions.add(file, bound(column).map(Bound::field).orElse(column), Assumption.LOST_ZEROS, row.line());
        List<String> restored = new ArrayList<>(row.cells());
        restored.set(index, "0".repeat(width - code.length()) + code);
        return new TableRow(row.line(), row.fault(), restored);
    }

    /** What was assumed of the rows read so far. */
    public List<Assumptions.Row> assumptions() {
        return assumptions.rows();
    }

    /** Puts the answers of a row in their places, or tells what is wrong with the row or its cells. */
    public void read(TableRow row, B into, Consumer<Problem> problems) {
        Optional<Problem> broken = row.broken(file, cells);
        broken.ifPresent(problems);
        if (broken.isEmpty()) {
            bounds.forEach(bound -> read(row, bound, into, problems));
        }
    }

    /** Reads some of our columns of a row that is read in full later, which tells what is wrong with them and what is assumed. */
    public void glance(TableRow row, List<String> columns, B into) {
        if (isWhole(row)) {
            bounds.stream()
                    .filter(bound -> columns.contains(bound.column().name()))
                    .forEach(bound ->
                            bound.column().read().accept(into, new Cell(bound.cell(row), new Glanced(bound.habits()))));
        }
    }

    private record Glanced(Habits habits) implements Cell.Place {
        @Override
        public void refuse(Cell.Finding finding) {}

        @Override
        public void assume(Assumption assumption) {}
    }

    /** Tells that a cell must not be empty, unless the row cannot be read at all. */
    public void require(TableRow row, String column, Consumer<Problem> problems) {
        if (isWhole(row) && saysNothing(row, column)) {
            problems.accept(problem(
                    row,
                    Problem.Code.MISSING,
                    column,
                    Optional.empty(),
                    Label.of("Ô này không được để trống.", "This cell cannot be empty.")));
        }
    }

    /** Whether the row can be read, cell by cell. */
    public boolean isWhole(TableRow row) {
        return row.isWhole(cells);
    }

    /**
     * Whether what the row says in one of our columns is certain, be it broken elsewhere: a separator too many or too few moves
     * every cell behind it, and a row as long as two may hold two.
     */
    public boolean isCertain(TableRow row, String column) {
        String cell = cell(row, column);
        if (isWhole(row)) {
            return !saysNothing(row, column);
        }
        boolean first = row.cells().size() < 2 * cells - 1
                && bound(column).filter(bound -> bound.index() == 0).isPresent();
        boolean inPlace = row.fault() == Fault.NOT_UTF8 && row.cells().size() == cells;
        return (first || inPlace)
                && !saysNothing(row, column)
                && cell.indexOf(Separator.QUOTE) < 0
                && cell.indexOf('\uFFFD') < 0;
    }

    private void read(TableRow row, Bound<B> bound, B into, Consumer<Problem> problems) {
        bound.column().read().accept(into, new Cell(bound.cell(row), new PlaceInRow(row, bound, problems)));
    }

    /** Where a cell of a row stands. */
    private final class PlaceInRow implements Cell.Place {
        private final TableRow row;
        private final Bound<B> bound;
        private final Consumer<Problem> problems;

        PlaceInRow(TableRow row, Bound<B> bound, Consumer<Problem> problems) {
            this.row = row;
            this.bound = bound;
            this.problems = problems;
        }

        @Override
        public void refuse(Cell.Finding finding) {
            problems.accept(new Problem(
                    finding.code(),
                    file,
                    row.line(),
                    bound.field(),
                    Optional.of(finding.found()),
                    finding.message(),
                    finding.suggestion()));
        }

        @Override
        public void assume(Assumption assumption) {
            assumptions.add(file, bound.field(), assumption, row.line());
        }

        @Override
        public Habits habits() {
            return bound.habits();
        }
    }

    /** A problem of a row, in one of our columns or of the row as a whole. */
    public Problem problem(TableRow row, Problem.Code code, String column, Optional<String> found, Label message) {
        String field = bound(column).map(Bound::field).orElse(column);
        return new Problem(code, file, row.line(), field, found, message, Optional.empty());
    }

    /** The contradiction of a field: named by the column, or by the field where there is no column. */
    public Problem contradiction(TableRow row, String path, Label message) {
        Optional<Bound<B>> bound =
                bounds.stream().filter(b -> b.column().path().equals(path)).findFirst();
        return new Problem(
                Problem.Code.CONTRADICTION,
                file,
                row.line(),
                bound.map(Bound::field).orElse(""),
                bound.map(b -> b.cell(row)),
                message,
                Optional.empty());
    }
}
