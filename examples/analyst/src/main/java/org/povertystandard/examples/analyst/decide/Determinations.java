package org.povertystandard.examples.analyst.decide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.text.Fault;
import org.povertystandard.examples.analyst.text.Line;
import org.povertystandard.examples.analyst.text.LineReader;
import org.povertystandard.fact.Label;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.rules.document.DeterminationReader;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;

/** A file of determinations, as {@code determine} writes it. It is read twice, first for the reviews of each household. */
public final class Determinations {
    private final Path path;
    private final String name;
    private final Map<HouseholdId, List<LocalDate>> reviews = new HashMap<>();
    private long count;

    /**
     * Looks through a file.
     *
     * @throws Failure if it cannot be read
     */
    public Determinations(Path path) {
        this.path = path;
        this.name = String.valueOf(path.getFileName());
        forEach((line, outcome) -> {
            count++;
            outcome.value()
                    .ifPresent(found -> reviews.computeIfAbsent(found.household(), any -> new ArrayList<>(1))
                            .add(found.reviewedOn()));
        });
    }

    /** How many lines say anything. */
    public long count() {
        return count;
    }

    /** The review dates of a household, one for each determination. */
    List<LocalDate> reviews(HouseholdId household) {
        return reviews.getOrDefault(household, List.of());
    }

    /** Whether the file has several determinations of this household in this review. */
    boolean hasSeveral(ReviewKey key) {
        return Collections.frequency(reviews(key.household()), key.reviewedOn()) > 1;
    }

    /** Reads all, in order. */
    void forEach(BiConsumer<Integer, Outcome<Determination>> each) {
        try (var lines = new LineReader(name, open())) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                line.filter(any -> any.fault() != Fault.NONE || !any.text().isBlank())
                        .ifPresent(any -> each.accept(any.number(), read(any)));
            }
        }
    }

    private Outcome<Determination> read(Line line) {
        return line.fault() == Fault.NONE
                ? DeterminationReader.readLine(name, line.number(), line.text())
                : Outcome.failed(List.of(problem(
                        line.number(),
                        line.fault().code(),
                        Optional.empty(),
                        line.fault().message())));
    }

    Problem problem(int line, Problem.Code code, Optional<String> found, Label message) {
        return new Problem(code, name, line, found.isPresent() ? "/household" : "", found, message, Optional.empty());
    }

    private InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw Failure.unreadable(path.toString(), e);
        }
    }
}
