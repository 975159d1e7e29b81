package org.povertystandard.rules;

import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.snapshot.StandardSummary;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.LocalPlace;
import org.povertystandard.standard.PlaceId;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/**
 * The standards at hand: by id, by the hash of their content, and by place and the day applied. Immutable and thread-safe.
 * Where the build of a source has read its documents, each of its standards is taken up when somebody first asks for it.
 *
 * <p>The day is the day whose law is applied, never the day of an act: in 2021 Decree 07/2021 was in force, and the standard of
 * 2016 was applied. Reforms are found by id only.
 */
public final class Standards {
    private final Map<StandardId, Held> byId;

    private Standards(Map<StandardId, Held> byId) {
        this.byId = byId;
    }

    /**
     * The standards of every source on the class path or module path: as the context class loader of the thread finds them, or, where
     * that finds none, as in some pools of threads, the one that has loaded this library.
     *
     * @throws InvalidDocumentException if a document has problems or two have one id
     */
    public static Standards bundled() {
        return of(Loading.provided(StandardSource.class));
    }

    /**
     * The bundled standards, and those of further sources beside them. None takes the place of another: two documents of one
     * id are an error, and so are two standards that one place would apply on one day.
     *
     * @throws InvalidDocumentException if a document has problems or two have one id
     */
    public static Standards bundledAnd(StandardSource... more) {
        Objects.requireNonNull(more, "more");
        return of(Stream.concat(Loading.provided(StandardSource.class).stream(), Stream.of(more))
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
        Objects.requireNonNull(sources, "sources");
        Outcome<Map<StandardId, Held>> byId = Loading.read(sources);
        return byId.value().isPresent()
                ? Outcome.of(new Standards(byId.value().get()))
                : Outcome.failed(byId.problems());
    }

    /**
     * Reads documents and tells of each what came of it, so that what is wrong with one does not hide what
     * is wrong with another. Overlays may stand on each other and on the standards at hand.
     *
     * @param documents what to read; it takes no part in what is at hand
     * @param atHand where a base is looked for that is not among the documents
     */
    public static List<DocumentRead> readEach(List<StandardDocument> documents, Standards atHand) {
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(atHand, "atHand");
        return Loading.each(documents, atHand);
    }

    /**
     * These standards, and before them drafts: what somebody is still writing, and may have the id of one of these or the days. A
     * draft stands in the place of what it has the id of, and is found first on its days.
     */
    public Standards withDrafts(List<LoadedStandard> drafts) {
        Objects.requireNonNull(drafts, "drafts");
        Map<StandardId, Held> all = new LinkedHashMap<>();
        drafts.forEach(draft -> all.put(draft.id(), Held.of(draft)));
        byId.forEach(all::putIfAbsent);
        return new Standards(all);
    }

    /** All of them, in the order of their sources. */
    public List<LoadedStandard> all() {
        return byId.values().stream().map(Held::loaded).toList();
    }

    /** The standard of this id. */
    public Optional<LoadedStandard> find(StandardId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(byId.get(id)).map(Held::loaded);
    }

    /** The standard with this content, such as the one that a determination of former years names. */
    public Optional<LoadedStandard> find(ContentHash hash) {
        Objects.requireNonNull(hash, "hash");
        return byId.values().stream()
                .filter(held -> held.summary().hash().equals(hash))
                .findFirst()
                .map(Held::loaded);
    }

    /**
     * The standard of this id.
     *
     * @throws NotCoveredException if there is none; the message names those there are
     */
    public LoadedStandard get(String id) {
        Objects.requireNonNull(id, "id");
        List<String> ids = ids();
        if (!ids.contains(id)) {
            throw new NotCoveredException("There is no standard " + id + ". There are: " + String.join(", ", ids) + "."
                    + Coverage.meant(" ", ids, id));
        }
        return find(StandardId.of(id)).orElseThrow();
    }

    List<String> ids() {
        return byId.keySet().stream().map(StandardId::value).toList();
    }

    /** The places with standards of their own, in the order of their sources. */
    public List<LocalPlace> places() {
        return Coverage.places(byId.values());
    }

    /**
     * The national standard that applies the test on the day.
     *
     * @throws NotCoveredException if none does; the message names what is covered, and why there is no such test if that is
     *     known
     */
    public LoadedStandard appliedOn(LocalDate day, TestId test) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(test, "test");
        return find(Optional.empty(), test, Days.of(day));
    }

    /**
     * The standard of its own that a place applies the test of on the day.
     *
     * @throws NotCoveredException if there is none; the message names what is covered
     */
    public LoadedStandard appliedOn(LocalDate day, TestId test, PlaceId place) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(place, "place");
        return find(Optional.of(place), test, Days.of(day));
    }

    /**
     * The national standard that applies the test on every day of a year by one rule.
     *
     * @throws NotCoveredException if none does, or if the rule changes within the year; the message names what is covered
     */
    public LoadedStandard appliedIn(Year year, TestId test) {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(test, "test");
        return find(Optional.empty(), test, Days.of(year));
    }

    /**
     * The standard of its own that a place applies the test of on every day of a year by one rule.
     *
     * @throws NotCoveredException if there is none, or if the rule changes within the year; the message names what is covered
     */
    public LoadedStandard appliedIn(Year year, TestId test, PlaceId place) {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(place, "place");
        return find(Optional.of(place), test, Days.of(year));
    }

    /** The lines through time, national first, then by place, each by its days. */
    public List<TimelineRow> timeline() {
        return TimelineRow.of(Coverage.law(byId.values())
                .map(held -> held.loaded().standard())
                .toList());
    }

    /** The days asked for: one, or those of a year. */
    private record Days(LocalDate first, LocalDate last, String words) {
        static Days of(LocalDate day) {
            return new Days(day, day, "on " + day);
        }

        static Days of(Year year) {
            return new Days(year.atDay(1), year.atDay(year.length()), "all of " + year);
        }
    }

    private LoadedStandard find(Optional<PlaceId> place, TestId test, Days days) {
        for (Held held : byId.values()) {
            StandardSummary summary = held.summary();
            if (!summary.reform()
                    && Coverage.place(summary).equals(place)
                    && Coverage.covers(summary, days.first(), days.last(), test)) {
                return held.loaded();
            }
        }
        throw new Refusal(byId.values(), place).of(test, days.first(), days.last(), days.words());
    }
}
