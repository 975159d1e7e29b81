package org.povertystandard.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.DerivedReader;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.spi.StandardSource;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;

/** Reads the documents of several sources: whole standards first, then overlays, each once its base is there. */
final class Loading {
    private final List<StandardDocument> documents = new ArrayList<>();
    private final Map<StandardDocument, Outcome<LoadedStandard>> read = new LinkedHashMap<>();
    private final Map<StandardDocument, StandardId> overlays = new LinkedHashMap<>();
    private final Function<StandardId, Optional<LoadedStandard>> elsewhere;

    private Loading(List<StandardSource> sources, Function<StandardId, Optional<LoadedStandard>> elsewhere) {
        this.elsewhere = elsewhere;
        sources.forEach(source -> documents.addAll(source.documents()));
        for (StandardDocument document : documents) {
            DerivedReader.baseOf(document)
                    .ifPresentOrElse(
                            base -> overlays.put(document, base),
                            () -> read.put(document, StandardReader.read(document)));
        }
        overlay();
    }

    static Outcome<Map<StandardId, LoadedStandard>> read(List<StandardSource> sources) {
        List<DocumentRead> each = each(sources, id -> Optional.empty());
        List<Problem> problems =
                each.stream().flatMap(document -> document.problems().stream()).toList();
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        Map<StandardId, LoadedStandard> byId = new LinkedHashMap<>();
        each.forEach(document -> document.standard().ifPresent(standard -> byId.put(standard.id(), standard)));
        return Outcome.of(byId);
    }

    /** What came of each document; a base that is not among them may be elsewhere. */
    static List<DocumentRead> each(
            List<StandardSource> sources, Function<StandardId, Optional<LoadedStandard>> elsewhere) {
        return new Loading(sources, elsewhere).each();
    }

    /** Overlays may stand on overlays: rounds, until nothing more has its base. */
    private void overlay() {
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<StandardDocument, StandardId> overlay : List.copyOf(overlays.entrySet())) {
                Optional<LoadedStandard> base = find(overlay.getValue()).or(() -> outside(overlay.getValue()));
                if (base.isPresent()) {
                    read.put(overlay.getKey(), DerivedReader.read(overlay.getKey(), base.get()));
                    overlays.remove(overlay.getKey());
                    more = true;
                }
            }
        }
    }

    private Optional<LoadedStandard> find(StandardId id) {
        return read.values().stream()
                .flatMap(outcome -> outcome.value().stream())
                .filter(standard -> standard.id().equals(id))
                .findFirst();
    }

    /** A base that no document at hand would be, once it is read. */
    private Optional<LoadedStandard> outside(StandardId id) {
        boolean waiting = overlays.keySet().stream()
                .anyMatch(document -> DerivedReader.idOf(document).equals(Optional.of(id)));
        return waiting ? Optional.empty() : elsewhere.apply(id);
    }

    private List<DocumentRead> each() {
        Map<StandardId, LoadedStandard> before = new LinkedHashMap<>();
        return documents.stream().map(document -> one(document, before)).toList();
    }

    private DocumentRead one(StandardDocument document, Map<StandardId, LoadedStandard> before) {
        Outcome<LoadedStandard> outcome = read.get(document);
        if (outcome == null) {
            return new DocumentRead(document, Optional.empty(), List.of(noBase(document)));
        }
        List<Problem> problems = new ArrayList<>(outcome.problems());
        outcome.value().ifPresent(standard -> {
            before.values().stream()
                    .filter(other -> overlap(standard.standard(), other.standard()))
                    .filter(other -> !other.id().equals(standard.id()))
                    .forEach(other -> problems.add(sameDays(document, other.id())));
            if (before.putIfAbsent(standard.id(), standard) != null) {
                problems.add(sameId(document, standard.id()));
            }
        });
        return new DocumentRead(document, outcome.value(), problems);
    }

    /** Whether two standards are law of one place for one test on one day, so that nobody could say which decides. */
    private static boolean overlap(PovertyStandard a, PovertyStandard b) {
        return !a.isReform()
                && !b.isReform()
                && Coverage.place(a).equals(Coverage.place(b))
                && a.applied().stream().anyMatch(one -> b.applied().stream().anyMatch(two -> overlap(one, two)));
    }

    private static boolean overlap(AppliedPeriod a, AppliedPeriod b) {
        LocalDate from = a.from().isBefore(b.from()) ? b.from() : a.from();
        return from.isBefore(a.until())
                && from.isBefore(b.until())
                && a.tests().stream().anyMatch(b.tests()::contains);
    }

    private Problem noBase(StandardDocument document) {
        return problem(
                Problem.Code.UNDECLARED,
                document,
                "/base",
                String.valueOf(overlays.get(document)),
                "Không có chuẩn gốc này, hoặc chuẩn gốc lại dựa vào chính tài liệu này.",
                "There is no such base, or the base itself stands on this document.");
    }

    private static Problem sameId(StandardDocument document, StandardId id) {
        return problem(
                Problem.Code.DUPLICATE_ID,
                document,
                "/id",
                id.value(),
                "Hai tài liệu có cùng mã chuẩn.",
                "Two documents have the same id of a standard.");
    }

    private static Problem sameDays(StandardDocument document, StandardId other) {
        return problem(
                Problem.Code.CONTRADICTION,
                document,
                "/applied",
                other.value(),
                "Chuẩn khác ở cùng nơi cũng áp dụng một cách xác định này trong những ngày này.",
                "Another standard of the same place applies one of these tests on days of this one.");
    }

    private static Problem problem(
            Problem.Code code, StandardDocument document, String field, String found, String vi, String en) {
        return new Problem(code, document.name(), 0, field, Optional.of(found), Label.of(vi, en), Optional.empty());
    }
}
