package org.povertystandard.examples.analyst.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.povertystandard.examples.analyst.sort.ExternalSorter;
import org.povertystandard.examples.analyst.sort.Row;
import org.povertystandard.examples.analyst.sort.SortedRows;
import org.povertystandard.examples.analyst.table.Assumptions;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.text.Fault;
import org.povertystandard.examples.analyst.text.Line;
import org.povertystandard.examples.analyst.text.LineReader;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;

/**
 * Households as JSON Lines. The file is read twice: first for the ids, which are sorted in temporary files to find those that
 * are there more than once, then for the households. Memory holds one line at a time.
 */
public final class JsonLinesSource implements HouseholdSource {
    /** Stands for bytes that are not UTF-8. */
    private static final char REPLACED = '\uFFFD';

    private final String name;
    private final Path file;
    private final HouseholdReader reader;
    private final JsonSampling sampling;
    private final ExternalSorter ids;
    private final ExternalSorter duplicates;

    /**
     * Of a file that can be read twice.
     *
     * @param name for problems
     * @param file the file
     * @param sampling weight and groups of the households
     * @param folder for temporary files
     * @param rowsInMemory how many ids are sorted in memory at a time
     */
    JsonLinesSource(String name, Path file, JsonSampling sampling, Path folder, int rowsInMemory) {
        this.name = name;
        this.file = file;
        this.reader = HouseholdReader.of(sampling.facts());
        this.sampling = sampling;
        this.ids = new ExternalSorter(folder, "ids", Row.BY_KEY, rowsInMemory);
        this.duplicates = new ExternalSorter(folder, "duplicates", Row.BY_NUMBER, rowsInMemory);
    }

    @Override
    public long prepare() {
        long[] count = {0};
        lines(line -> {
            count[0]++;
            // One that cannot be read has its id all the same, and leaves its twin in doubt.
            Optional<Household> household = read(line).value();
            household.ifPresent(sampling::see);
            household
                    .map(Household::id)
                    .or(() -> identity(line).id())
                    .ifPresent(id -> ids.add(row(id.value(), line.number(), new byte[0])));
        });
        try (SortedRows sorted = ids.sorted()) {
            findDuplicates(sorted);
        }
        return count[0];
    }

    private void findDuplicates(SortedRows sorted) {
        while (sorted.hasNext()) {
            Row first = sorted.next();
            boolean told = false;
            while (sorted.peek().filter(row -> row.key().equals(first.key())).isPresent()) {
                Row again = sorted.next();
                if (!told) {
                    duplicates.add(row(String.valueOf(again.number()), first.number(), new byte[0]));
                    told = true;
                }
                duplicates.add(row(String.valueOf(first.number()), again.number(), new byte[0]));
            }
        }
    }

    private static Row row(String key, long number, byte[] payload) {
        return new Row(key, number, payload);
    }

    @Override
    public void forEach(Consumer<Entry> each) {
        try (SortedRows twice = duplicates.sorted()) {
            lines(line -> {
                boolean duplicate = twice.peek()
                        .filter(row -> row.number() == line.number())
                        .isPresent();
                Outcome<Household> outcome = read(line);
                each.accept(duplicate ? duplicate(outcome, line, twice.next().key()) : entry(outcome, line));
            });
        }
    }

    private Entry entry(Outcome<Household> outcome, Line line) {
        return outcome.value()
                .map(household -> sampling.weight(household)
                        .<Entry>map(weight -> new Entry.Ready(household, weight, sampling.groups(household)))
                        .orElseGet(() -> weightless(household, line)))
                .orElseGet(() -> refused(outcome.problems(), line));
    }

    private Entry weightless(Household household, Line line) {
        Problem problem = problem(
                Problem.Code.MISSING,
                line,
                sampling.weightPointer(),
                Optional.empty(),
                Label.of("Hộ không có quyền số lớn hơn 0.", "The household has no weight greater than zero."));
        return new Entry.Refused(household.id().value(), household.members().size(), List.of(problem));
    }

    private Entry duplicate(Outcome<Household> outcome, Line line, String otherLine) {
        List<Problem> problems = new ArrayList<>(outcome.problems());
        problems.add(problem(
                Problem.Code.DUPLICATE_ID,
                line,
                "/id",
                identity(line).id().map(HouseholdId::value),
                Label.of(
                        "Mã hộ này cũng có ở dòng " + otherLine + "; không biết hộ nào đúng nên không xét hộ nào.",
                        "The household of line " + otherLine
                                + " has this id too; which is right cannot be known, so neither is read.")));
        return refused(problems, line);
    }

    /** A household that is refused still has its id, and its members are still counted, where the line says them. */
    private static Entry refused(List<Problem> problems, Line line) {
        HouseholdReader.Identity identity = identity(line);
        return new Entry.Refused(identity.id().map(HouseholdId::value).orElse(""), identity.members(), problems);
    }

    private static HouseholdReader.Identity identity(Line line) {
        HouseholdReader.Identity identity = HouseholdReader.identity(line.text());
        boolean whole = identity.id()
                .filter(id -> line.fault() == Fault.NONE || id.value().indexOf(REPLACED) < 0)
                .isPresent();
        return whole ? identity : new HouseholdReader.Identity(Optional.empty(), identity.members());
    }

    private Problem problem(Problem.Code code, Line line, String field, Optional<String> found, Label message) {
        return new Problem(code, name, line.number(), field, found, message, Optional.empty());
    }

    private Outcome<Household> read(Line line) {
        Fault fault = line.fault();
        return fault == Fault.NONE
                ? reader.readLine(name, line.number(), line.text())
                : Outcome.failed(List.of(problem(fault.code(), line, "", Optional.empty(), fault.message())));
    }

    private void lines(Consumer<Line> each) {
        try (var lines = new LineReader(name, open())) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                line.filter(l -> l.fault() != Fault.NONE || !l.text().isBlank()).ifPresent(each);
            }
        }
    }

    private InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw Failure.unreadable(name, e);
        }
    }

    @Override
    public List<String> absentColumns() {
        return List.of();
    }

    @Override
    public List<Assumptions.Row> assumptions() {
        return List.of();
    }

    @Override
    public List<String> notes() {
        return sampling.notes();
    }

    @Override
    public void close() {
        ids.close();
        duplicates.close();
    }
}
