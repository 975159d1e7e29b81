package org.povertystandard.examples.analyst.sort;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Sorts more rows than memory holds: chunks are sorted in memory and written to temporary files, which are merged at the end.
 *
 * <p>What it holds at a time is one chunk (a number of rows, and never more than {@value #MOST_BYTES} bytes), or one row and
 * one buffer of each of at most {@value #FAN_IN} files.
 */
public final class ExternalSorter implements AutoCloseable {
    private static final int FAN_IN = 64;
    private static final int MOST_BYTES = 16 << 20;

    private final Path folder;
    private final String name;
    private final Comparator<Row> order;
    private final int rowsInMemory;
    private final Deque<RowFile> runs = new ArrayDeque<>();
    private List<Row> chunk = new ArrayList<>();
    private long chunkBytes;
    private long rows;
    private int files;

    /**
     * A sorter.
     *
     * @param folder where temporary files go
     * @param name their name, once in the folder
     * @param order the order
     * @param rowsInMemory how many rows a chunk holds at most
     */
    public ExternalSorter(Path folder, String name, Comparator<Row> order, int rowsInMemory) {
        this.folder = folder;
        this.name = name;
        this.order = order;
        this.rowsInMemory = rowsInMemory;
    }

    public void add(Row row) {
        if (chunk.size() >= rowsInMemory || chunkBytes >= MOST_BYTES) {
            spill();
        }
        chunk.add(row);
        chunkBytes += row.weight();
        rows++;
    }

    /** Gives its memory back to others until it is sorted. */
    public void rest() {
        if (!runs.isEmpty() && !chunk.isEmpty()) {
            spill();
        }
    }

    /** How many rows there are. */
    public long size() {
        return rows;
    }

    /** How many temporary files were written. */
    int filesWritten() {
        return files;
    }

    /** All rows in order. Nothing can be added any more. */
    public SortedRows sorted() {
        rest();
        while (runs.size() > FAN_IN) {
            mergeSome();
        }
        List<RowFile.Reader> readers = runs.stream().map(RowFile::read).toList();
        List<Iterator<Row>> all = new ArrayList<>(readers);
        chunk.sort(order);
        all.add(chunk.iterator());
        return new SortedRows(order, all, readers);
    }

    private void spill() {
        chunk.sort(order);
        runs.add(RowFile.write(nextFile(), chunk.iterator()));
        chunk = new ArrayList<>();
        chunkBytes = 0;
    }

    private void mergeSome() {
        List<RowFile> some = new ArrayList<>();
        while (some.size() < FAN_IN) {
            some.add(runs.remove());
        }
        List<RowFile.Reader> readers = some.stream().map(RowFile::read).toList();
        try (var merged = new SortedRows(order, List.copyOf(readers), readers)) {
            runs.add(RowFile.write(nextFile(), merged));
        }
        some.forEach(RowFile::delete);
    }

    private Path nextFile() {
        return folder.resolve(name + "-" + files++);
    }

    @Override
    public void close() {
        chunk = new ArrayList<>();
        runs.forEach(RowFile::delete);
        runs.clear();
    }
}
