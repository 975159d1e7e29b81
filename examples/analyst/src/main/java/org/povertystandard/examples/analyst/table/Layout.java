package org.povertystandard.examples.analyst.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.povertystandard.examples.analyst.text.Fault;
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

    /**
     * A column of ours and where its answer stands.
     *
     * @param header the header in the file; empty for a constant
     * @param index the cell; -1 for a constant
     * @param constant the constant
     * @param values what cells become
     */
    record Bound<B>(Column<B> column, String header, int index, String constant, Map<String, String> values) {
        String cell(TableRow row) {
            String text = index < 0 ? constant : row.cell(index);
            return values.getOrDefault(text, text);
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
        return bounds.stream()
                .filter(bound -> bound.column().name().equals(column))
                .findFirst()
                .map(bound -> bound.cell(row))
                .orElse("");
    }

    /** Puts the answers of a row in their places, or tells what is wrong with the row or its cells. */
    public void read(TableRow row, B into, Consumer<Problem> problems) {
        if (row.fault() != Fault.NONE) {
            problems.accept(problem(
                    row, row.fault().code(), "", Optional.empty(), row.fault().message()));
        } else if (row.cells().size() != cells) {
            problems.accept(problem(
                    row,
                    Problem.Code.MALFORMED,
                    "",
                    Optional.of(String.valueOf(row.cells().size())),
                    Label.of(
                            "Dòng phải có " + cells + " ô như dòng tiêu đề.",
                            "A row has " + cells + " cells, as the header has.")));
        } else {
            bounds.forEach(bound -> read(row, bound, into, problems));
        }
    }

    private void read(TableRow row, Bound<B> bound, B into, Consumer<Problem> problems) {
        var cell = new Cell(
                bound.cell(row),
                finding -> new Problem(
                        finding.code(),
                        file,
                        row.line(),
                        field(bound),
                        Optional.of(finding.found()),
                        finding.message(),
                        finding.suggestion()),
                problems);
        bound.column().read().accept(into, cell);
    }

    /** A problem of a row, in one of our columns or of the row as a whole. */
    public Problem problem(TableRow row, Problem.Code code, String column, Optional<String> found, Label message) {
        String field = bounds.stream()
                .filter(bound -> bound.column().name().equals(column))
                .findFirst()
                .map(this::field)
                .orElse(column);
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
                bound.map(this::field).orElse(""),
                bound.map(b -> b.cell(row)),
                message,
                Optional.empty());
    }

    private String field(Bound<B> bound) {
        return bound.header().isEmpty() ? bound.column().name() : bound.header();
    }
}
