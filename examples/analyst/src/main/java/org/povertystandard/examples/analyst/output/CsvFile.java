package org.povertystandard.examples.analyst.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.summary.Marks;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.terminal.Failure;

/** A table as spreadsheets like it: UTF-8 with a byte order mark, or Vietnamese is garbled; every cell in quotes. */
public final class CsvFile implements AutoCloseable {
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final Path path;
    private final Proposal proposal;
    private final List<String> last;
    private final PartFile file;
    private final CsvWriter writer;
    private boolean closed;

    private CsvFile(Path path, List<String> header, Proposal proposal, List<String> last) {
        this.path = path;
        this.proposal = proposal;
        this.last = last;
        file = new PartFile(path);
        writer = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.LF)
                .build(file, StandardCharsets.UTF_8);
        try {
            file.write(MARK, 0, MARK.length);
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
        record(Proposal.COLUMN, header);
    }

    /**
     * Begins a table of results.
     *
     * @param header the columns
     * @param proposal what the results are by, if it is no law: each row says so before all else
     */
    public static CsvFile ofResults(Path path, List<String> header, Proposal proposal) {
        return new CsvFile(path, header, proposal, List.of());
    }

    /**
     * Begins a table of what was counted from results.
     *
     * @param header the columns
     * @param marks what the results are by: each row says so, before all else and after it
     */
    public static CsvFile ofCounts(Path path, List<String> header, Marks marks) {
        List<String> all = Stream.concat(header.stream(), marks.unverified().header().stream())
                .toList();
        return new CsvFile(path, all, marks.proposal(), marks.unverified().cellOfAll());
    }

    /** Begins a table of what was refused, of which there are no results. */
    public static CsvFile ofRefused(Path path) {
        return new CsvFile(path, RefusedTable.HEADER, Proposal.NONE, List.of());
    }

    public void write(List<String> cells) {
        record(
                proposal.mark(),
                last.isEmpty()
                        ? cells
                        : Stream.concat(cells.stream(), last.stream()).toList());
    }

    /** Writes a row that is by the law, in a table where others are not. */
    void writeOfLaw(List<String> cells) {
        record("", cells);
    }

    private void record(String mark, List<String> cells) {
        try {
            writer.writeRecord(
                    proposal.isNone()
                            ? cells
                            : Stream.concat(Stream.of(mark), cells.stream()).toList());
        } catch (UncheckedIOException e) {
            throw Failure.output(path.toString(), e.getCause());
        }
    }

    public void finish() {
        close();
        try {
            file.finish();
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            writer.close();
            file.close();
        } catch (IOException e) {
            throw Failure.output(path.toString(), e);
        }
    }
}
