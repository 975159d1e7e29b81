package org.povertystandard.examples.analyst.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.povertystandard.examples.analyst.terminal.Failure;

/** A table as spreadsheets like it: UTF-8 with a byte order mark, or Vietnamese is garbled; every cell in quotes. */
public final class CsvFile implements AutoCloseable {
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final Path path;
    private final PartFile file;
    private final CsvWriter writer;
    private boolean closed;

    public CsvFile(Path path, List<String> header) {
        this.path = path;
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
        write(header);
    }

    public void write(List<String> cells) {
        try {
            writer.writeRecord(cells);
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
