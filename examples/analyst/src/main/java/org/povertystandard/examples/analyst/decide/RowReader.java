package org.povertystandard.examples.analyst.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.povertystandard.examples.analyst.table.Days;
import org.povertystandard.examples.analyst.table.Said;
import org.povertystandard.examples.analyst.text.TableRow;
import org.povertystandard.fact.Label;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.review.DecisionNumber;
import org.povertystandard.review.DecisionReference;
import org.povertystandard.rules.document.Problem;

/** Understands one row of a table of decisions, or says everything that keeps it from being understood. */
final class RowReader {
    private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/(?!0000)\\d{4}");
    private static final Said<LocalDate> NO_DAY = Said.not(
            "Ngày được viết yyyy-mm-dd hoặc dd/mm/yyyy.",
            "A day is written yyyy-mm-dd or dd/mm/yyyy, such as 2024-12-10 or 10/12/2024.");

    /** As much as anyone writes in a cell; the ledger repeats it with each correction. */
    private static final int LONGEST_TEXT = 2_000;

    private final String file;
    private final DecisionLayout layout;
    private final TableRow row;
    private final List<Problem> problems = new ArrayList<>();
    private int daysFirst;

    RowReader(String file, DecisionLayout layout, TableRow row) {
        this.file = file;
        this.layout = layout;
        this.row = row;
    }

    /** The row; empty if there are problems. */
    Optional<DecisionRow> read() {
        row.broken(file, layout.width()).ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Optional<HouseholdId> household = required(DecisionColumn.HOUSEHOLD).flatMap(this::household);
        Optional<LocalDate> reviewedOn = day(DecisionColumn.REVIEWED_ON, cell(DecisionColumn.REVIEWED_ON));
        Optional<String> decided = required(DecisionColumn.DECIDED);
        Optional<LocalDate> decidedOn = day(DecisionColumn.DECIDED_ON, required(DecisionColumn.DECIDED_ON));
        Optional<DecisionNumber> number = number(DecisionColumn.NUMBER, required(DecisionColumn.NUMBER));
        Optional<DecisionReference> replaces = replaces();
        Optional<String> office = text(DecisionColumn.OFFICE);
        Optional<String> reason = text(DecisionColumn.REASON);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DecisionRow(
                file,
                row.line(),
                household.orElseThrow(),
                reviewedOn,
                decided.orElseThrow(),
                decidedOn.orElseThrow(),
                number.orElseThrow(),
                office,
                reason,
                replaces));
    }

    /** Everything that is wrong with the row. */
    List<Problem> problems() {
        return problems;
    }

    /** How many days were written with the day first. */
    int daysFirst() {
        return daysFirst;
    }

    /** Whose row it is, as far as one can tell. */
    String household() {
        return cell(DecisionColumn.HOUSEHOLD).orElse("");
    }

    private Optional<DecisionReference> replaces() {
        boolean named = cell(DecisionColumn.REPLACES_NUMBER).isPresent()
                || cell(DecisionColumn.REPLACES_DECIDED_ON).isPresent();
        Function<DecisionColumn, Optional<String>> part = column -> named ? required(column) : Optional.empty();
        Optional<DecisionNumber> number =
                number(DecisionColumn.REPLACES_NUMBER, part.apply(DecisionColumn.REPLACES_NUMBER));
        Optional<LocalDate> decidedOn =
                day(DecisionColumn.REPLACES_DECIDED_ON, part.apply(DecisionColumn.REPLACES_DECIDED_ON));
        return number.flatMap(n -> decidedOn.map(day -> new DecisionReference(n, day)));
    }

    private Optional<String> cell(DecisionColumn column) {
        return Optional.of(layout.cell(row, column)).filter(text -> !text.isBlank());
    }

    private Optional<String> required(DecisionColumn column) {
        Optional<String> cell = cell(column);
        if (cell.isEmpty()) {
            refuse(
                    Problem.Code.MISSING,
                    column,
                    Optional.empty(),
                    Label.of("Ô này không được để trống.", "This cell cannot be empty."));
        }
        return cell;
    }

    private Optional<String> text(DecisionColumn column) {
        return cell(column).filter(text -> {
            if (text.length() > LONGEST_TEXT) {
                refuse(
                        Problem.Code.LIMIT,
                        column,
                        Optional.empty(),
                        Label.of(
                                "Nội dung quá dài. Nhiều nhất là " + LONGEST_TEXT + " ký tự.",
                                "This text is too long. At most " + LONGEST_TEXT + " characters are allowed."));
            }
            return text.length() <= LONGEST_TEXT;
        });
    }

    private Optional<HouseholdId> household(String text) {
        return made(
                DecisionColumn.HOUSEHOLD,
                text,
                HouseholdId::of,
                "Mã có nhiều nhất 200 ký tự.",
                "An id has at most 200 characters.");
    }

    private Optional<DecisionNumber> number(DecisionColumn column, Optional<String> text) {
        return text.flatMap(number -> made(
                column,
                number,
                DecisionNumber::of,
                "Số quyết định có nhiều nhất 200 ký tự.",
                "The number of a decision has at most 200 characters."));
    }

    private <T> Optional<T> made(
            DecisionColumn column, String text, Function<String, T> factory, String vi, String en) {
        try {
            return Optional.of(factory.apply(text));
        } catch (IllegalArgumentException notOne) {
            refuse(Problem.Code.NOT_ALLOWED, column, Optional.of(text), Label.of(vi, en));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(DecisionColumn column, Optional<String> text) {
        return text.flatMap(written -> {
            Said<LocalDate> said =
                    DAY.matcher(written).matches() ? Days.review(written, layout.monthFirst(column)) : NO_DAY;
            if (said instanceof Said.Understood<LocalDate> day) {
                daysFirst += day.assumption().isPresent() ? 1 : 0;
                return Optional.of(day.answer());
            }
            refuse(Problem.Code.WRONG_TYPE, column, text, ((Said.NotUnderstood<LocalDate>) said).why());
            return Optional.empty();
        });
    }

    private void refuse(Problem.Code code, DecisionColumn column, Optional<String> found, Label message) {
        problems.add(new Problem(code, file, row.line(), column.title(), found, message, Optional.empty()));
    }
}
