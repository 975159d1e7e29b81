package org.povertystandard.examples.analyst.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.table.FilledCells;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.HouseholdWriter;

/** Some households as text, ready to be written: one piece for each file of a format. */
final class Pages {
    private Pages() {}

    /** What stands at the top of each file. */
    static List<byte[]> heads(Format format) {
        return switch (format) {
            case JSON_LINES -> List.of(new byte[0]);
            case TABLES ->
                List.of(table(List.of(FilledCells.householdHeader())), table(List.of(FilledCells.memberHeader())));
        };
    }

    /** The households, in their order. */
    static List<byte[]> of(Format format, List<Household> households) {
        return switch (format) {
            case JSON_LINES -> List.of(lines(households));
            case TABLES ->
                List.of(
                        table(households.stream().map(FilledCells::household).toList()),
                        table(households.stream().flatMap(Pages::members).toList()));
        };
    }

    private static Stream<List<String>> members(Household household) {
        return FilledCells.members(household).stream();
    }

    private static byte[] lines(List<Household> households) {
        var text = new StringBuilder();
        households.forEach(
                household -> text.append(HouseholdWriter.oneLine(household)).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] table(List<List<String>> rows) {
        var text = new StringWriter();
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(table::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
