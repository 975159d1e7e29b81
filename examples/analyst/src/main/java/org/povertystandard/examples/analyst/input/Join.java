package org.povertystandard.examples.analyst.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.examples.analyst.sort.ExternalSorter;
import org.povertystandard.examples.analyst.sort.Row;
import org.povertystandard.examples.analyst.sort.SortedRows;
import org.povertystandard.examples.analyst.text.Fault;
import org.povertystandard.examples.analyst.text.TableRow;

/**
 * Brings the rows of each household together: both tables come sorted by the household's id, what comes out carries its place
 * in the input.
 */
final class Join {
    /** As many as a document may have, and one more to notice that there are too many. */
    static final int MOST_MEMBERS = 1000;

    /** Strays come after all households. */
    private static final long STRAYS = 1L << 40;

    private final SortedRows households;
    private final SortedRows members;
    private final ExternalSorter out;

    Join(SortedRows households, SortedRows members, ExternalSorter out) {
        this.households = households;
        this.members = members;
        this.out = out;
    }

    void run() {
        while (households.hasNext() || members.hasNext()) {
            Optional<String> household = households.peek().map(Row::key);
            Optional<String> member = members.peek().map(Row::key);
            if (household.isEmpty() || member.isPresent() && before(member, household)) {
                stray(members.next());
            } else {
                household(household.orElseThrow());
            }
        }
    }

    private static boolean before(Optional<String> member, Optional<String> household) {
        return member.orElseThrow().compareTo(household.orElseThrow()) < 0;
    }

    private void stray(Row member) {
        if (isBeside(RowCodec.decodeRow(member.payload()))) {
            return;
        }
        add(STRAYS + member.number(), Joined.Kind.STRAY, member, List.of(), 0, 0);
    }

    private void household(String id) {
        Row first = households.next();
        if (id.isEmpty()) {
            // It names no household, so nobody can belong to it.
            add(first.number(), Joined.Kind.HOUSEHOLD, first, List.of(), 0, 0);
            return;
        }
        Optional<Row> second = next(households, id);
        List<TableRow> rows = new ArrayList<>();
        long count = 0;
        for (Optional<Row> member = next(members, id); member.isPresent(); member = next(members, id)) {
            TableRow row = RowCodec.decodeRow(member.orElseThrow().payload());
            count += isBeside(row) ? 0 : 1;
            if (count <= MOST_MEMBERS) {
                rows.add(row);
            }
        }
        if (second.isEmpty()) {
            add(first.number(), Joined.Kind.HOUSEHOLD, first, rows, count, 0);
            return;
        }
        add(first.number(), Joined.Kind.DUPLICATE, first, List.of(), count, line(second.orElseThrow()));
        for (Optional<Row> again = second; again.isPresent(); again = next(households, id)) {
            Row row = again.orElseThrow();
            add(row.number(), Joined.Kind.DUPLICATE, row, List.of(), 0, line(first));
        }
    }

    /** Whether it stands for a row of a member told elsewhere. */
    private static boolean isBeside(TableRow row) {
        return row.fault() == Fault.BESIDE;
    }

    private static Optional<Row> next(SortedRows rows, String id) {
        boolean same = rows.peek().filter(row -> row.key().equals(id)).isPresent();
        return same ? Optional.of(rows.next()) : Optional.empty();
    }

    private static int line(Row row) {
        return RowCodec.decodeRow(row.payload()).line();
    }

    private void add(long number, Joined.Kind kind, Row row, List<TableRow> members, long memberRows, int otherLine) {
        var joined = new Joined(kind, RowCodec.decodeRow(row.payload()), memberRows, members, otherLine);
        out.add(new Row("", number, RowCodec.encode(joined)));
    }
}
