package org.povertystandard.examples.analyst.input;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.area.Level;
import org.povertystandard.examples.analyst.sort.ExternalSorter;
import org.povertystandard.examples.analyst.sort.Row;
import org.povertystandard.examples.analyst.table.AdditionalColumns;
import org.povertystandard.examples.analyst.table.Assumptions;
import org.povertystandard.examples.analyst.table.Column;
import org.povertystandard.examples.analyst.table.HouseholdColumns;
import org.povertystandard.examples.analyst.table.HouseholdDraft;
import org.povertystandard.examples.analyst.table.Layout;
import org.povertystandard.examples.analyst.table.MemberColumns;
import org.povertystandard.examples.analyst.table.TableFile;
import org.povertystandard.examples.analyst.text.TableRow;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;

/**
 * Households from two tables in any order. Both are sorted by the household's id, joined, and sorted back into the order of
 * the households; all in temporary files, so that memory does not grow with the tables.
 */
public final class TableSource implements HouseholdSource {
    private final TableFile<HouseholdDraft> households;
    private final TableFile<Member.Builder> members;
    private final List<Column<HouseholdDraft>> groups;
    private final Path folder;
    private final int rowsInMemory;
    private final ExternalSorter joined;
    private final GroupAreas areas = new GroupAreas();

    /**
     * Of two opened tables.
     *
     * @param groups the columns of the households by which they are counted
     * @param folder for temporary files
     * @param rowsInMemory how many rows are sorted in memory at a time
     */
    public TableSource(
            TableFile<HouseholdDraft> households,
            TableFile<Member.Builder> members,
            List<Column<HouseholdDraft>> groups,
            Path folder,
            int rowsInMemory) {
        this.households = households;
        this.groups = groups;
        this.members = members;
        this.folder = folder;
        this.rowsInMemory = rowsInMemory;
        this.joined = new ExternalSorter(folder, "joined", Row.BY_NUMBER, rowsInMemory);
    }

    @Override
    public long prepare() {
        try (var householdRows = sorter("households");
                var memberRows = sorter("members")) {
            sort(households, sorting(households.layout(), HouseholdColumns.ID, householdRows), householdRows);
            sort(
                    members,
                    new MemberRows(members.layout(), sorting(members.layout(), MemberColumns.HOUSEHOLD, memberRows)),
                    memberRows);
            try (var left = restored(households.layout(), HouseholdColumns.ID, members.layout(), householdRows);
                    var right = restored(members.layout(), MemberColumns.HOUSEHOLD, households.layout(), memberRows);
                    var leftRows = left.sorted();
                    var rightRows = right.sorted()) {
                new Join(leftRows, rightRows, joined).run();
            }
        }
        return joined.size();
    }

    private ExternalSorter sorter(String name) {
        return new ExternalSorter(folder, name, Row.BY_KEY, rowsInMemory);
    }

    private static Consumer<TableRow> sorting(Layout<?> layout, String idColumn, ExternalSorter sorter) {
        return row -> add(sorter, layout.cell(row, idColumn), row);
    }

    private static void sort(TableFile<?> table, Consumer<TableRow> into, ExternalSorter sorter) {
        table.rows(row -> {
            table.layout().see(row);
            into.accept(row);
        });
        sorter.rest();
    }

    private static void add(ExternalSorter sorter, String key, TableRow row) {
        sorter.add(new Row(key, row.line(), RowCodec.encode(row)));
    }

    /**
     * The rows with the zeros in front of the household's id that a spreadsheet dropped, where the other table tells them: there
     * all ids have one length and some begin with zeros, and here none does.
     */
    private ExternalSorter restored(Layout<?> layout, String idColumn, Layout<?> other, ExternalSorter rows) {
        OptionalInt width = layout.habits(idColumn).widthLostFrom(other.habits(HouseholdColumns.ID));
        if (width.isEmpty()) {
            return rows;
        }
        ExternalSorter restored = sorter(idColumn + "-" + layout.file());
        try (var sorted = rows.sorted()) {
            sorted.forEachRemaining(row -> {
                TableRow whole = layout.withZeros(RowCodec.decodeRow(row.payload()), idColumn, width.getAsInt());
                add(restored, layout.cell(whole, idColumn), whole);
            });
        }
        restored.rest();
        return restored;
    }

    @Override
    public void forEach(Consumer<Entry> each) {
        var assembler = new Assembler(
                households.layout(),
                members.layout(),
                groups.stream().map(this::group).toList());
        seeAreas();
        try (var rows = joined.sorted()) {
            rows.forEachRemaining(row -> each.accept(assembler.entry(RowCodec.decodeJoined(row.payload()))));
        }
    }

    private void seeAreas() {
        if (areas.isEmpty()) {
            return;
        }
        List<String> places = Arrays.stream(Level.values()).map(Level::toString).toList();
        try (var rows = joined.sorted()) {
            rows.forEachRemaining(row -> {
                Joined each = RowCodec.decodeJoined(row.payload());
                if (each.kind() == Joined.Kind.HOUSEHOLD) {
                    var draft = new HouseholdDraft();
                    households.layout().glance(each.row(), places, draft);
                    areas.see(draft.place());
                }
            });
        }
    }

    /** Of one of our columns, what was understood; of any other, what is written. */
    private BiFunction<Household, HouseholdDraft, String> group(Column<HouseholdDraft> column) {
        Optional<GroupKeys.Key> key = households.layout().beneath(column).flatMap(areas::key);
        return (household, draft) ->
                key.map(known -> known.apply(household)).orElseGet(() -> draft.group(column.name()));
    }

    @Override
    public List<String> absentColumns() {
        return Stream.concat(households.layout().absent().stream(), members.layout().absent().stream())
                // What an unasked question beyond the form counts as, the standard says.
                .filter(column -> !column.startsWith(AdditionalColumns.PREFIX))
                .toList();
    }

    @Override
    public List<Assumptions.Row> assumptions() {
        return Stream.concat(households.layout().assumptions().stream(), members.layout().assumptions().stream())
                .toList();
    }

    @Override
    public List<String> notes() {
        return areas.notes();
    }

    @Override
    public void close() {
        joined.close();
        households.close();
        members.close();
    }
}
