package org.povertystandard.examples.analyst.input;

import java.util.Optional;
import java.util.function.Consumer;
import org.povertystandard.examples.analyst.table.Layout;
import org.povertystandard.examples.analyst.table.MemberColumns;
import org.povertystandard.examples.analyst.text.Fault;
import org.povertystandard.examples.analyst.text.TableRow;
import org.povertystandard.household.Member;

/**
 * The rows of members in the order of their file. A row that does not say for certain whose member it is may be of the household
 * before or behind it, where the table is in order: neither is whole without it, so a row of that {@link Fault#BESIDE} goes with
 * each.
 */
final class MemberRows implements Consumer<TableRow> {
    private final Layout<Member.Builder> layout;
    private final Consumer<TableRow> out;
    private Optional<TableRow> certain = Optional.empty();
    private Optional<TableRow> doubtful = Optional.empty();

    MemberRows(Layout<Member.Builder> layout, Consumer<TableRow> out) {
        this.layout = layout;
        this.out = out;
    }

    @Override
    public void accept(TableRow row) {
        out.accept(row);
        if (layout.isCertain(row, MemberColumns.HOUSEHOLD)) {
            doubtful.filter(any -> certain.filter(before -> isOfOneHousehold(before, row))
                            .isEmpty())
                    .ifPresent(lost -> beside(lost, row));
            certain = Optional.of(row);
            doubtful = Optional.empty();
            return;
        }
        if (doubtful.isEmpty()) {
            certain.ifPresent(before -> beside(row, before));
        }
        doubtful = Optional.of(row);
    }

    private void beside(TableRow lost, TableRow neighbour) {
        // Where they seem to be of one household, the row itself goes with it.
        if (!isOfOneHousehold(lost, neighbour)) {
            out.accept(new TableRow(lost.line(), Fault.BESIDE, neighbour.cells()));
        }
    }

    private boolean isOfOneHousehold(TableRow one, TableRow other) {
        return layout.cell(one, MemberColumns.HOUSEHOLD).equals(layout.cell(other, MemberColumns.HOUSEHOLD));
    }
}
