package org.povertystandard.examples.analyst.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.forms.Sheet.Heading;
import org.povertystandard.examples.analyst.forms.Sheet.SheetCell;
import org.povertystandard.examples.analyst.forms.Sheet.SheetRow;
import org.povertystandard.examples.analyst.review.AreaTables;
import org.povertystandard.household.Area;

/**
 * Lays out the counts of a form. A block is the sum of its areas, and the total the sum of the blocks; rates are worked out again in
 * every row, to two decimals, half up, and a rate of nobody is empty.
 */
public final class FormSheet {
    private static final int DECIMALS = 2;
    private static final String UNKNOWN = "(chưa rõ)";

    /** The forms that print letters over the columns that carry no numbers. */
    private static final Set<String> LETTERED = Set.of("7.1", "7.8", "7.10", "7.11");

    private final FormSpec form;
    private final UnitCounts counts;
    private final Map<String, String> names;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private FormSheet(FormSpec form, UnitCounts counts, Map<String, String> names) {
        this.form = form;
        this.counts = counts;
        this.names = names;
    }

    /**
     * A cell that is not known whole.
     *
     * @param form the form
     * @param row the area and the row
     * @param column the column, by its number or heading
     * @param certain what the cell says
     * @param households how many households it leaves out because something of them is not known
     */
    public record Open(String form, String row, String column, long certain, long households) {}

    /**
     * A sheet, and what in it is not known.
     *
     * @param sheet the sheet
     * @param open the cells that are not whole
     */
    record Laid(Sheet sheet, List<Open> open) {
        Laid {
            open = List.copyOf(open);
        }
    }

    static Laid lay(FormSpec form, UnitCounts counts, Map<String, String> names, List<String> above) {
        var laid = new FormSheet(form, counts, names);
        laid.layRows();
        return new Laid(
                new Sheet(form.number(), form.title(), above, laid.columns(), laid.rows, form.notes()), laid.open);
    }

    private List<Heading> columns() {
        boolean letters = LETTERED.contains(form.number());
        List<Heading> columns = new ArrayList<>();
        columns.add(new Heading(letters ? "A" : "", List.of("TT")));
        columns.add(new Heading(letters ? "B" : "", List.of(form.unitHeading())));
        if (form.hasBreakdownColumn()) {
            columns.add(new Heading(letters ? "C" : "", List.of("Phân tổ")));
        }
        form.columns().forEach(column -> columns.add(new Heading(column.number(), column.heading())));
        return columns;
    }

    private void layRows() {
        if (form.layout() == Layout.AREAS) {
            areas("", unit -> true);
            row("", form.total(), form.total(), unit -> true, true);
            return;
        }
        block("I", "Khu vực thành thị", Optional.of(Area.URBAN));
        block("II", "Khu vực nông thôn", Optional.of(Area.RURAL));
        boolean unknown = counts.units().stream().anyMatch(unit -> unit.kind().isEmpty());
        if (unknown) {
            block("", "Khu vực " + UNKNOWN, Optional.empty());
        }
        String total = form.total() + (unknown ? " và khu vực " + UNKNOWN : "");
        row(form.layout() == Layout.BLOCKS ? "III" : "", total, total, unit -> true, true);
        if (form.layout() == Layout.BLOCKS) {
            areas(form.total(), unit -> true);
        }
    }

    private void block(String number, String label, Optional<Area> kind) {
        row(number, label, label, unit -> unit.kind().equals(kind), true);
        areas(label, unit -> unit.kind().equals(kind));
    }

    private void areas(String block, Predicate<Unit> which) {
        List<Optional<String>> codes = counts.units().stream()
                .filter(which)
                .map(Unit::code)
                .distinct()
                .sorted(Comparator.comparing(code -> code.orElse("\uFFFF")))
                .toList();
        for (int i = 0; i < codes.size(); i++) {
            Optional<String> code = codes.get(i);
            String name = code.map(known -> AreaTables.name(names, known).orElse(known))
                    .orElse(UNKNOWN);
            String place = block.isEmpty() ? name : block + ", " + name;
            row(
                    String.valueOf(i + 1),
                    name,
                    place,
                    which.and(unit -> unit.code().equals(code)),
                    false);
        }
    }

    /** A row of the form; {@code place} is how a note names it, since an area stands in two blocks. */
    private void row(String number, String label, String place, Predicate<Unit> which, boolean summary) {
        List<List<Amount>> amounts = counts.sum(which);
        if (form.rowsUnderArea()) {
            List<SheetCell> empty = new ArrayList<>(List.of(SheetCell.of(number), SheetCell.of(label)));
            form.columns().forEach(column -> empty.add(SheetCell.EMPTY));
            rows.add(new SheetRow(empty, summary));
        }
        for (int i = 0; i < amounts.size(); i++) {
            String breakdown = form.breakdowns().get(i).label();
            List<SheetCell> cells = new ArrayList<>();
            cells.add(SheetCell.of(form.rowsUnderArea() || i > 0 ? "" : number));
            cells.add(SheetCell.of(form.rowsUnderArea() ? breakdown : i > 0 ? "" : label));
            if (form.hasBreakdownColumn()) {
                cells.add(SheetCell.of(breakdown));
            }
            cells.addAll(numbers(amounts.get(i)));
            rows.add(new SheetRow(cells, summary));
            note(Stream.of(place, breakdown).filter(text -> !text.isEmpty()).toList(), amounts.get(i));
        }
    }

    private List<SheetCell> numbers(List<Amount> amounts) {
        List<SheetCell> cells = new ArrayList<>();
        int next = 0;
        for (FormColumn column : form.columns()) {
            if (column instanceof FormColumn.Rate rate) {
                cells.add(rate(amounts.get(rate.part()), amounts.get(rate.whole()))
                        .map(SheetCell::of)
                        .orElse(SheetCell.EMPTY));
            } else {
                cells.add(SheetCell.of(amounts.get(next).certain()));
                next++;
            }
        }
        return cells;
    }

    /** In percent; empty if there is nothing to divide by. */
    static Optional<BigDecimal> rate(Amount part, Amount whole) {
        return whole.certain() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part.certain())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole.certain()), DECIMALS, RoundingMode.HALF_UP));
    }

    private void note(List<String> row, List<Amount> amounts) {
        int next = 0;
        for (FormColumn column : form.columns()) {
            if (column instanceof FormColumn.Count) {
                Amount amount = amounts.get(next++);
                if (amount.open() > 0) {
                    String last = column.heading().get(column.heading().size() - 1);
                    open.add(new Open(
                            form.number(),
                            String.join(", ", row),
                            column.number().isEmpty() ? last : column.number(),
                            amount.certain(),
                            amount.open()));
                }
            }
        }
    }
}
