package org.povertystandard.examples.analyst.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.povertystandard.examples.analyst.text.TableRow;
import org.povertystandard.fact.Label;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.rules.document.NearestName;
import org.povertystandard.rules.document.Problem;

/** One row of a table with named columns, and everything that is wrong with it. */
final class NamedRow {
    private final String file;
    private final Map<String, Integer> layout;
    private final TableRow row;
    private final boolean broken;
    private final List<Problem> problems = new ArrayList<>();

    NamedRow(String file, int width, Map<String, Integer> layout, TableRow row) {
        this.file = file;
        this.layout = layout;
        this.row = row;
        row.broken(file, width).ifPresent(problems::add);
        this.broken = !problems.isEmpty();
    }

    /** Everything found wrong so far. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Its line in the file. */
    int line() {
        return row.line();
    }

    /** The names of the columns that the table has. */
    Set<String> columns() {
        return layout.keySet();
    }

    /** The cell; empty if it says nothing or there is no such column. */
    Optional<String> cell(String column) {
        return Optional.of(row.cell(layout.getOrDefault(column, -1))).filter(text -> !text.isBlank());
    }

    /** Whose row it is, as far as one can tell. */
    String household() {
        return cell("household-id").orElse("");
    }

    Optional<HouseholdId> id(String column) {
        return required(column)
                .flatMap(text -> read(
                        column,
                        HouseholdId::of,
                        Label.of("Mã có nhiều nhất 200 ký tự.", "An id has at most 200 characters.")));
    }

    /** The cell, which must say something. */
    Optional<String> required(String column) {
        Optional<String> cell = cell(column);
        if (cell.isEmpty()) {
            add(
                    Problem.Code.MISSING,
                    column,
                    Optional.empty(),
                    Label.of("Ô này không được để trống.", "This cell cannot be empty."));
        }
        return cell;
    }

    /** What a cell means; empty if it says nothing, or, with a problem, something that a reader refuses. */
    <T> Optional<T> read(String column, Function<String, T> reader, Label allowed) {
        return read(column, reader, allowed, text -> Optional.empty());
    }

    /** The same; of what a reader refuses, with what may have been meant. */
    <T> Optional<T> read(
            String column, Function<String, T> reader, Label allowed, Function<String, Optional<String>> near) {
        return cell(column).flatMap(text -> {
            try {
                return Optional.of(reader.apply(text));
            } catch (IllegalArgumentException refused) {
                add(Problem.Code.NOT_ALLOWED, column, cell(column), allowed, near.apply(text));
                return Optional.empty();
            }
        });
    }

    /** What a cell means, one of these words. */
    <T> Optional<T> oneOf(String column, Map<String, T> words) {
        String allowed = String.join(", ", words.keySet());
        return read(
                column,
                text -> Optional.ofNullable(words.get(text)).orElseThrow(IllegalArgumentException::new),
                Label.of("Phải là một trong: " + allowed + ".", "It is one of: " + allowed + "."),
                text -> NearestName.among(words.keySet(), text));
    }

    /** A count, not negative. */
    Optional<Long> count(String column) {
        return read(
                column,
                NamedRow::natural,
                Label.of("Phải là số nguyên không âm.", "It is a whole number, not negative."));
    }

    static long natural(String text) {
        long number = Long.parseLong(text);
        if (number < 0) {
            throw new IllegalArgumentException("A count is not negative.");
        }
        return number;
    }

    void refuse(String column, Label message) {
        add(Problem.Code.NOT_ALLOWED, column, cell(column), message);
    }

    void add(Problem.Code code, String column, Optional<String> found, Label message) {
        add(code, column, found, message, Optional.empty());
    }

    private void add(Problem.Code code, String column, Optional<String> found, Label message, Optional<String> meant) {
        // Of a row that is broken, nobody knows which cell is wrong.
        if (!broken) {
            problems.add(new Problem(code, file, row.line(), column, found, message, meant));
        }
    }
}
