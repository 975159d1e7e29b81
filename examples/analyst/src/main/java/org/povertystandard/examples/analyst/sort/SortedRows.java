package org.povertystandard.examples.analyst.sort;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.PriorityQueue;

/** Rows in order, merged from several sorted runs; the next one can be looked at before it is taken. */
public final class SortedRows implements Iterator<Row>, AutoCloseable {
    private record Head(Row row, Iterator<Row> run) {}

    private final PriorityQueue<Head> heads;
    private final List<RowFile.Reader> readers;

    SortedRows(Comparator<Row> order, List<Iterator<Row>> runs, List<RowFile.Reader> readers) {
        this.heads = new PriorityQueue<>(Math.max(1, runs.size()), Comparator.comparing(Head::row, order));
        this.readers = readers;
        runs.forEach(this::advance);
    }

    private void advance(Iterator<Row> run) {
        if (run.hasNext()) {
            heads.add(new Head(run.next(), run));
        }
    }

    /** The next row, which stays. */
    public Optional<Row> peek() {
        return Optional.ofNullable(heads.peek()).map(Head::row);
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public Row next() {
        Head head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        advance(head.run());
        return head.row();
    }

    @Override
    public void close() {
        readers.forEach(RowFile.Reader::close);
    }
}
