package org.povertystandard.examples.analyst.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Meant;
import org.povertystandard.examples.analyst.text.Fault;
import org.povertystandard.examples.analyst.text.Line;
import org.povertystandard.examples.analyst.text.LineReader;
import org.povertystandard.examples.analyst.text.Separator;
import org.povertystandard.examples.analyst.text.TableRow;

/**
 * A table whose columns are known by name.
 *
 * @param path the file
 * @param required columns that must be there
 * @param optional columns that may be there; {@code deprived:} stands for all that begin so
 */
record NamedTable(Path path, List<String> required, List<String> optional) {

    /**
     * Yields the rows that are not blank, once.
     *
     * @throws Failure if the file or its header cannot be read as it is meant
     */
    void forEach(Consumer<NamedRow> each) {
        String name = String.valueOf(path.getFileName());
        try (var lines = new LineReader(name, open())) {
            Line header = lines.header()
                    .filter(line -> line.fault() == Fault.NONE && !line.text().isBlank())
                    .orElseThrow(() -> Failure.usage(
                            name + ":1: The first line holds the names of the columns, in UTF-8.",
                            name + ":1: Dòng đầu phải là tên các cột, mã UTF-8."));
            Separator separator = Separator.of(header.text());
            List<String> titles = separator.cells(header).cells();
            Map<String, Integer> layout = layout(name, titles);
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                TableRow row = separator.cells(line.orElseThrow());
                if (!row.isBlank()) {
                    each.accept(new NamedRow(name, titles.size(), layout, row));
                }
            }
        }
    }

    private InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw Failure.unreadable(path.toString(), e);
        }
    }

    private Map<String, Integer> layout(String name, List<String> titles) {
        Map<String, Integer> layout = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
            if (title.isEmpty()) {
                problems.add(name + ":1: " + TableRow.unnamed(i).en());
                problems.add(name + ":1: " + TableRow.unnamed(i).vi());
            } else if (!isKnown(title)) {
                List<String> names =
                        Stream.concat(required.stream(), optional.stream()).toList();
                problems.addAll(noSuchColumn(name, titles.get(i), Meant.of(title, names)));
            } else if (layout.putIfAbsent(title, i) != null) {
                problems.add(name + ":1: The column \"" + title + "\" is there twice.");
                problems.add(name + ":1: Cột \"" + title + "\" có hai lần.");
            }
        }
        required.stream().filter(title -> !layout.containsKey(title)).forEach(title -> {
            problems.add(name + ":1: The column \"" + title + "\" must be there.");
            problems.add(name + ":1: Thiếu cột \"" + title + "\".");
        });
        if (!problems.isEmpty()) {
            throw Failure.usage(problems);
        }
        return layout;
    }

    /** What to tell of a column that there cannot be, and of the one that may be meant. */
    static List<String> noSuchColumn(String file, String title, Meant meant) {
        return List.of(
                file + ":1: There is no column \"" + title + "\"." + meant.en(),
                file + ":1: Không có cột nào tên \"" + title + "\"." + meant.vi());
    }

    private boolean isKnown(String title) {
        return required.contains(title)
                || optional.stream()
                        .anyMatch(known -> known.endsWith(":") ? title.startsWith(known) : known.equals(title));
    }
}
