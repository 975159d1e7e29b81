package org.povertystandard.examples.analyst.review;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.examples.analyst.area.CountedAreas;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.household.AreaCode;
import org.povertystandard.review.AreaMapping;

/** Reads what a user knows of areas: their names, and the codes that they have after a reform. */
public final class AreaTables {
    private AreaTables() {}

    /** Names by code, from the columns {@code code} and {@code name}. */
    public static Map<String, String> names(Optional<Path> file) {
        return file.map(path -> pairs(path, "code", "name")).orElse(Map.of());
    }

    /** The name of an area as it is counted; one with the area around before it is named by both, unless the user names it whole. */
    public static Optional<String> name(Map<String, String> names, String area) {
        List<String> parts = List.of(area.split(CountedAreas.SEPARATOR));
        return Optional.ofNullable(names.get(area))
                .or(() -> Optional.of(parts)
                        .filter(all -> all.size() > 1 && all.stream().anyMatch(names::containsKey))
                        .map(all -> all.stream()
                                .map(part -> names.getOrDefault(part, part))
                                .collect(Collectors.joining(" / "))));
    }

    /** New codes by old ones, from the columns {@code old} and {@code new}. */
    public static AreaMapping mapping(Optional<Path> file) {
        Map<AreaCode, AreaCode> codes = new HashMap<>();
        file.map(path -> pairs(path, "old", "new"))
                .orElse(Map.of())
                .forEach((old, now) -> codes.put(AreaCode.of(old), AreaCode.of(now)));
        return new AreaMapping(codes);
    }

    /** A table that is not whole would put households into the wrong area, so nothing of it is used. */
    private static Map<String, String> pairs(Path path, String key, String value) {
        Map<String, String> pairs = new HashMap<>();
        new NamedTable(path, List.of(key, value), List.of()).forEach(row -> {
            Optional<String> from = row.required(key);
            Optional<String> to = row.required(value);
            boolean twice = from.isPresent()
                    && to.isPresent()
                    && pairs.putIfAbsent(from.orElseThrow(), to.orElseThrow()) != null;
            if (twice || !row.problems().isEmpty()) {
                throw Failure.usage(
                        path.getFileName() + ":" + row.line() + ": Each row names a " + key + ", once, and its " + value
                                + ".",
                        path.getFileName() + ":" + row.line()
                                + ": Mỗi dòng phải có một mã, không lặp lại, và giá trị của nó.");
            }
        });
        return pairs;
    }
}
