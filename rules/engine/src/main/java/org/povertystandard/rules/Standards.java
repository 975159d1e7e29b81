package org.povertystandard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** The standards at hand, by id and by the day applied. Immutable and thread-safe. */
public final class Standards {
    private final Map<StandardId, LoadedStandard> byId;

    private Standards(Map<StandardId, LoadedStandard> byId) {
        this.byId = byId;
    }

    /**
     * The standards of every source on the class path or module path.
     *
     * @throws InvalidDocumentException if a document has problems or two have one id
     */
    public static Standards bundled() {
        return of(ServiceLoader.load(StandardSource.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * The standards of these sources.
     *
     * @throws InvalidDocumentException if a document has problems or two have one id
     */
    public static Standards of(List<StandardSource> sources) {
        return read(sources).orElseThrow();
    }

    /** Reads the standards of these sources; all problems of all documents at once. */
    public static Outcome<Standards> read(List<StandardSource> sources) {
        Map<StandardId, LoadedStandard> byId = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (StandardSource source : sources) {
            for (StandardDocument document : source.documents()) {
                Outcome<LoadedStandard> outcome = StandardReader.read(document);
                problems.addAll(outcome.problems());
                outcome.value()
                        .filter(standard -> byId.putIfAbsent(standard.id(), standard) != null)
                        .ifPresent(standard -> problems.add(sameId(document, standard.id())));
            }
        }
        return problems.isEmpty() ? Outcome.of(new Standards(byId)) : Outcome.failed(problems);
    }

    private static Problem sameId(StandardDocument document, StandardId id) {
        return new Problem(
                Problem.Code.DUPLICATE_ID,
                document.name(),
                0,
                "/id",
                Optional.of(id.value()),
                Label.of("Hai tài liệu có cùng mã chuẩn.", "Two documents have the same id of a standard."),
                Optional.empty());
    }

    /** All of them, in the order of their sources. */
    public List<LoadedStandard> all() {
        return List.copyOf(byId.values());
    }

    /** The standard of this id. */
    public Optional<LoadedStandard> find(StandardId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The standard of this id.
     *
     * @throws NotCoveredException if there is none; the message names those there are
     */
    public LoadedStandard get(String id) {
        return find(StandardId.of(id))
                .orElseThrow(() -> new NotCoveredException("There is no standard " + id + ". There are: "
                        + byId.keySet().stream().map(StandardId::value).collect(Collectors.joining(", ")) + "."));
    }

    /**
     * The standard that applies the test on the day.
     *
     * @throws NotCoveredException if none does; the message names what is covered
     */
    public LoadedStandard appliedOn(LocalDate day, TestId test) {
        return byId.values().stream()
                .filter(loaded -> Coverage.covers(loaded.standard(), day, test))
                .findFirst()
                .orElseThrow(() -> new NotCoveredException("No standard at hand applies the test " + test + " on " + day
                        + ". Covered are: "
                        + byId.values().stream()
                                .map(loaded -> Coverage.describe(loaded.standard()))
                                .collect(Collectors.joining("; "))
                        + "."));
    }
}
