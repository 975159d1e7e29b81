package org.povertystandard.examples.analyst;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.Inputs;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.examples.analyst.table.Assumptions;
import org.povertystandard.examples.analyst.table.ColumnMap;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.Problem;

/**
 * What two tables hold, read as the program reads them.
 *
 * @param entries what came of each household
 * @param assumptions what was assumed
 */
record ReadTables(List<Entry> entries, List<Assumptions.Row> assumptions) {

    /** A household with one answer, or a member with one. */
    static ReadTables household(String column, String cell) {
        return of(
                "household-id,reviewed-on," + column + "\nh1,2024-10-01,\"" + cell + "\"\n",
                "household-id,member-id\nh1,1\n");
    }

    static ReadTables reviewed(String day) {
        return of("household-id,reviewed-on\nh1," + day + "\n", "household-id,member-id\nh1,1\n");
    }

    static ReadTables member(String column, String cell) {
        return of(
                "household-id,reviewed-on\nh1,2024-10-01\n",
                "household-id,member-id," + column + "\nh1,1,\"" + cell + "\"\n");
    }

    static ReadTables of(String households, String members) {
        try {
            Path folder = Files.createTempDirectory("tables");
            try {
                return in(folder, households, members);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadTables in(Path folder, String households, String members) throws IOException {
        Path first = Files.writeString(folder.resolve("households.csv"), households);
        Files.writeString(folder.resolve("members.csv"), members);
        var inputs = new Inputs(List.of(), ColumnMap.NONE, Sampling.NONE, folder, 1000);
        try (var source = inputs.open(List.of(first.toString()), new ByteArrayInputStream(new byte[0]))) {
            source.prepare();
            List<Entry> entries = new ArrayList<>();
            source.forEach(entries::add);
            return new ReadTables(entries, source.assumptions());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The households that can be determined. */
    List<Household> households() {
        return entries.stream()
                .flatMap(entry -> entry instanceof Entry.Ready ready ? Stream.of(ready.household()) : Stream.empty())
                .toList();
    }

    /** The only household, which is refused for nothing. */
    Household household() {
        return Optional.of(households())
                .filter(all -> all.size() == 1 && entries.size() == 1)
                .orElseThrow(() -> new AssertionError("Refused: " + problems()))
                .get(0);
    }

    /** Everything that is wrong, in English, with the field. */
    List<String> problems() {
        return entries.stream()
                .flatMap(entry -> {
                    if (entry instanceof Entry.Refused refused) {
                        return refused.problems().stream();
                    }
                    return entry instanceof Entry.Stray stray ? Stream.of(stray.problem()) : Stream.<Problem>empty();
                })
                .map(problem -> problem.field() + ": " + problem.message().en())
                .toList();
    }

    /** What was assumed, column by column. */
    List<String> assumed() {
        return assumptions.stream()
                .map(row -> row.file().replace(".csv", "") + " " + row.column() + ": "
                        + row.assumption().words() + " (" + row.cells() + ", line " + row.line() + ")")
                .toList();
    }
}
