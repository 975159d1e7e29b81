package org.povertystandard.examples.analyst.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.text.Fault;
import org.povertystandard.examples.analyst.text.Line;
import org.povertystandard.examples.analyst.text.LineReader;
import org.povertystandard.examples.analyst.text.Separator;
import org.povertystandard.examples.analyst.text.TableRow;
import org.povertystandard.rules.document.Problem;

/**
 * A table in a file: the header is understood at once, the rows when they are asked for.
 *
 * @param <B> what the answers of a row go into
 */
public final class TableFile<B> implements AutoCloseable {
    /** Of what is wrong with a header, so that what is told first is still on the screen. */
    private static final int MOST_TOLD = 20;

    private final LineReader lines;
    private final Separator separator;
    private final Layout<B> layout;

    /**
     * Opens a table.
     *
     * @param path the file
     * @param columns the columns it may have
     * @param required the columns it must have
     * @param map what its headers mean, where they are not ours
     * @param carried columns that go through, named by their headers
     * @throws Failure if it cannot be read as it is meant
     */
    public TableFile(Path path, List<Column<B>> columns, List<String> required, TableMap map, List<Column<B>> carried) {
        String name = String.valueOf(path.getFileName());
        lines = new LineReader(name, open(path));
        Line header = lines.header()
                .filter(line -> !line.text().isBlank())
                .orElseThrow(() -> Failure.usage(
                        name + ": The file is empty. Its first line holds the names of the columns.",
                        name + ": Tệp trống. Dòng đầu phải là tên các cột."));
        if (header.text().stripLeading().startsWith("{")) {
            throw Failure.usage(
                    name + ": This is JSON, not a table. The name of a file of JSON Lines ends in .jsonl.",
                    name + ": Đây là JSON, không phải bảng. Tên tệp JSON Lines phải kết thúc bằng .jsonl.");
        }
        separator = Separator.of(header.text());
        TableRow cells = separator.cells(header);
        if (cells.fault() != Fault.NONE) {
            throw Failure.usage(
                    name + ":" + cells.line() + ": " + cells.fault().message().en(),
                    name + ":" + cells.line() + ": " + cells.fault().message().vi());
        }
        layout = layout(cells, new HeaderReader<>(name, cells.line(), columns, map, carried), required);
    }

    private static <B> Layout<B> layout(TableRow header, HeaderReader<B> reader, List<String> required) {
        Layout<B> layout = reader.read(header.cells(), required);
        if (!reader.problems().isEmpty()) {
            throw Failure.usage(Stream.concat(
                            Failure.lines(reader.problems().stream().limit(MOST_TOLD)).stream(),
                            more(reader.problems()))
                    .toList());
        }
        return layout;
    }

    /** How many are not told, and what helps where a column has another name than ours. */
    private static Stream<String> more(List<Problem> problems) {
        int untold = Math.max(0, problems.size() - MOST_TOLD);
        boolean ofAnotherName = problems.stream()
                .anyMatch(problem -> problem.code() == Problem.Code.UNKNOWN_NAME
                        && problem.suggestion().isEmpty());
        return untold == 0 && !ofAnotherName
                ? Stream.of()
                : Stream.of(
                        (untold == 0 ? "" : "And " + untold + " more. ")
                                + "--columns says what columns mean that have other names.",
                        (untold == 0 ? "" : "Còn " + untold + " lỗi nữa. ")
                                + "Dùng --columns để khai báo các cột có tên khác.");
    }

    private static InputStream open(Path path) {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw Failure.unreadable(path.toString(), e);
        }
    }

    public Layout<B> layout() {
        return layout;
    }

    /** Reads all rows that say anything. */
    public void rows(Consumer<TableRow> each) {
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            TableRow row = separator.cells(line.orElseThrow());
            if (!row.isBlank()) {
                each.accept(row);
            }
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
