package org.povertystandard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.DerivedReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.rules.snapshot.StandardSummary;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.StandardId;

/**
 * Takes up several sources: what their builds have read, and the documents of the others, whole standards first, then overlays,
 * each once its base is there.
 */
final class Loading {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> overlays = new ArrayList<>();
    private final @Nullable Standards elsewhere;

    /** One standard of a source, as far as it has come. */
    private static final class Entry {
        private final String name;
        private @Nullable StandardDocument document;
        private @Nullable StandardId base;
        private @Nullable Held held;
        private List<Problem> problems = List.of();

        Entry(String name) {
            this.name = name;
        }

        void read(Outcome<LoadedStandard> outcome) {
            problems = outcome.problems();
            outcome.value().ifPresent(standard -> held = Held.of(standard));
        }
    }

    /**
     * What the class path or module path provides: as the context class loader of the thread finds it, or, where that finds nothing, the
     * one that has loaded this library.
     */
    static <T> List<T> provided(Class<T> service) {
        List<T> provided = list(ServiceLoader.load(service));
        return provided.isEmpty() ? list(ServiceLoader.load(service, Loading.class.getClassLoader())) : provided;
    }

    /** By no stream: a fresh JVM comes by here. */
    private static <T> List<T> list(ServiceLoader<T> services) {
        List<T> all = new ArrayList<>();
        for (T service : services) {
            all.add(service);
        }
        return all;
    }

    private Loading(List<StandardSource> sources, @Nullable Standards elsewhere) {
        this.elsewhere = elsewhere;
        for (StandardSource source : sources) {
            Optional<List<Held>> snapshots = Held.of(source);
            if (snapshots.isPresent()) {
                for (Held held : snapshots.get()) {
                    add(held);
                }
            } else {
                for (StandardDocument document : source.documents()) {
                    add(document);
                }
            }
        }
        overlay();
    }

    private void add(Held held) {
        var entry = new Entry(held.summary().id().value());
        entry.held = held;
        entries.add(entry);
    }

    private void add(StandardDocument document) {
        var entry = new Entry(document.name());
        entry.document = document;
        entries.add(entry);
        Optional<StandardId> base = DerivedReader.baseOf(document);
        if (base.isPresent()) {
            entry.base = base.get();
            overlays.add(entry);
        } else {
            entry.read(StandardReader.read(document));
        }
    }

    static Outcome<Map<StandardId, Held>> read(List<StandardSource> sources) {
        Loading loading = new Loading(sources, null);
        Map<StandardId, Held> byId = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Entry entry : loading.entries) {
            problems.addAll(loading.put(entry, byId));
        }
        return problems.isEmpty() ? Outcome.of(byId) : Outcome.failed(problems);
    }

    /** What came of each document; a base that is not among them may be elsewhere. */
    static List<DocumentRead> each(List<StandardDocument> documents, Standards elsewhere) {
        Loading loading = new Loading(List.of(() -> documents), elsewhere);
        Map<StandardId, Held> byId = new LinkedHashMap<>();
        List<DocumentRead> each = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Entry entry = loading.entries.get(i);
            each.add(new DocumentRead(
                    documents.get(i), Optional.ofNullable(entry.held).map(Held::loaded), loading.put(entry, byId)));
        }
        return each;
    }

    /** Overlays may stand on overlays: rounds, until nothing more has its base. */
    private void overlay() {
        boolean more = true;
        while (more) {
            more = false;
            for (Entry overlay : List.copyOf(overlays)) {
                Optional<LoadedStandard> base = find(Objects.requireNonNull(overlay.base));
                if (base.isPresent()) {
                    overlay.read(DerivedReader.read(Objects.requireNonNull(overlay.document), base.get()));
                    overlays.remove(overlay);
                    more = true;
                }
            }
        }
    }

    private Optional<LoadedStandard> find(StandardId id) {
        for (Entry entry : entries) {
            if (entry.held != null && entry.held.summary().id().equals(id)) {
                return Optional.of(entry.held.loaded());
            }
        }
        return elsewhere == null || isToCome(id) ? Optional.empty() : elsewhere.find(id);
    }

    /** Whether an overlay of ours makes the standard of this id, once it has its own base. */
    private boolean isToCome(StandardId id) {
        return overlays.stream()
                .anyMatch(overlay -> DerivedReader.idOf(Objects.requireNonNull(overlay.document))
                        .equals(Optional.of(id)));
    }

    /** Puts what came of an entry beside what came before, and tells what is wrong with it, by itself or beside them. */
    private List<Problem> put(Entry entry, Map<StandardId, Held> byId) {
        List<Problem> problems = new ArrayList<>(entry.problems);
        if (overlays.contains(entry)) {
            problems.add(noBase(entry));
        }
        if (entry.held != null) {
            put(entry.name, entry.held, byId, problems);
        }
        return problems;
    }

    private static void put(String name, Held held, Map<StandardId, Held> byId, List<Problem> problems) {
        StandardId id = held.summary().id();
        for (Held other : byId.values()) {
            if (overlap(held.summary(), other.summary())
                    && !other.summary().id().equals(id)) {
                problems.add(sameDays(name, other.summary().id()));
            }
        }
        if (byId.putIfAbsent(id, held) != null) {
            problems.add(sameId(name, id));
        }
    }

    /** Whether two standards are law of one place for one test on one day, so that nobody could say which decides. */
    private static boolean overlap(StandardSummary a, StandardSummary b) {
        if (a.reform() || b.reform() || !Coverage.place(a).equals(Coverage.place(b))) {
            return false;
        }
        for (AppliedPeriod one : a.applied()) {
            for (AppliedPeriod two : b.applied()) {
                if (overlap(one, two)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean overlap(AppliedPeriod a, AppliedPeriod b) {
        LocalDate from = a.from().isBefore(b.from()) ? b.from() : a.from();
        return from.isBefore(a.until()) && from.isBefore(b.until()) && !Collections.disjoint(a.tests(), b.tests());
    }

    private Problem noBase(Entry overlay) {
        List<StandardDocument> waiting = new ArrayList<>();
        overlays.forEach(each -> waiting.add(Objects.requireNonNull(each.document)));
        return MissingBase.of(
                Objects.requireNonNull(overlay.document), waiting, basesBeside(String.valueOf(overlay.base)));
    }

    /** The ids of standards that an overlay may stand on, but this one. */
    private List<String> basesBeside(String id) {
        List<String> ids = new ArrayList<>(elsewhere == null ? List.of() : elsewhere.ids());
        for (Entry entry : entries) {
            if (entry.held != null) {
                ids.add(entry.held.summary().id().value());
            }
        }
        ids.removeIf(id::equals);
        return ids;
    }

    private static Problem sameId(String name, StandardId id) {
        return problem(
                Problem.Code.DUPLICATE_ID,
                name,
                "/id",
                id.value(),
                "Hai tài liệu có cùng mã chuẩn.",
                "Two documents have the same id of a standard.");
    }

    private static Problem sameDays(String name, StandardId other) {
        return problem(
                Problem.Code.CONTRADICTION,
                name,
                "/applied",
                other.value(),
                "Chuẩn khác ở cùng nơi cũng áp dụng một cách xác định này trong những ngày này.",
                "Another standard of the same place applies one of these tests on days of this one.");
    }

    private static Problem problem(Problem.Code code, String name, String field, String found, String vi, String en) {
        return new Problem(code, name, 0, field, Optional.of(found), Label.of(vi, en), Optional.empty());
    }
}
