package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/** Finds what two standards do not both hold in the same way. */
final class Structure {
    private final Map<Key, Item> before;
    private final Map<Key, Item> after;

    private record Key(StandardPart part, String id) {}

    /** A part: all of it, what of it can be said in a word, and its sources. */
    private record Item(Object whole, Optional<String> value, List<CitationId> cite) {}

    private Structure(PovertyStandard before, PovertyStandard after) {
        this.before = new Parts(before).items;
        this.after = new Parts(after).items;
    }

    static List<StructuralChange> changes(PovertyStandard before, PovertyStandard after) {
        return new Structure(before, after).changes();
    }

    private List<StructuralChange> changes() {
        List<StructuralChange> changes = new ArrayList<>();
        before.forEach((key, item) -> {
            Item other = after.get(key);
            if (other == null) {
                changes.add(change(StructuralChange.Kind.REMOVED, key, Optional.of(item), Optional.empty()));
            } else if (!other.whole().equals(item.whole())) {
                changes.add(change(StructuralChange.Kind.CHANGED, key, Optional.of(item), Optional.of(other)));
            }
        });
        after.forEach((key, item) -> {
            if (!before.containsKey(key)) {
                changes.add(change(StructuralChange.Kind.ADDED, key, Optional.empty(), Optional.of(item)));
            }
        });
        return changes;
    }

    private static StructuralChange change(
            StructuralChange.Kind kind, Key key, Optional<Item> before, Optional<Item> after) {
        return new StructuralChange(
                kind,
                key.part(),
                key.id(),
                before.flatMap(Item::value),
                after.flatMap(Item::value),
                after.or(() -> before).map(Item::cite).orElse(List.of()));
    }

    /** The parts of one standard, by name. */
    private static final class Parts {
        private final Map<Key, Item> items = new LinkedHashMap<>();

        Parts(PovertyStandard law) {
            law.place()
                    .ifPresent(place -> add(
                            StandardPart.PLACE,
                            "place",
                            place,
                            Optional.of(place.id().value()),
                            List.of()));
            all(StandardPart.INSTRUMENT, law.instruments(), each -> each.id(), each -> List.of());
            all(StandardPart.CITATION, law.citations(), each -> each.id(), each -> List.of(each.id()));
            all(StandardPart.APPLIED, law.applied(), each -> each.from() + " " + each.tests(), each -> each.cite());
            all(StandardPart.FACT, law.facts(), each -> each.id(), each -> List.of());
            all(StandardPart.QUESTION, law.questions(), each -> each.facts(), each -> each.cite());
            all(StandardPart.GROUP, law.groups(), each -> each.id(), each -> List.of());
            law.figures()
                    .forEach(each -> add(
                            StandardPart.FIGURE,
                            each.id(),
                            each,
                            Optional.of(each.value() + " " + each.unit()),
                            each.cite()));
            all(StandardPart.TABLE, law.tables(), each -> each.table().id(), each -> each.cite());
            all(StandardPart.DEFINITION, law.definitions(), each -> each.id(), each -> each.cite());
            add(
                    StandardPart.AGEING,
                    "29-2",
                    law.ageing(),
                    Optional.of(law.ageing().code()),
                    List.of());
            all(StandardPart.DIMENSION, law.dimensions(), each -> each.id(), each -> List.of());
            all(StandardPart.INDICATOR, law.indicators(), each -> each.id(), each -> each.cite());
            law.scorecards().forEach(this::scorecard);
            all(StandardPart.CATEGORY, law.categories(), each -> each.id(), each -> List.of());
            law.tests().forEach(this::test);
            all(StandardPart.ABSENT_TEST, law.absentTests(), each -> each.test(), each -> each.cite());
            all(StandardPart.INQUIRY, law.inquiries(), each -> each.id(), each -> each.cite());
            all(StandardPart.READING, law.readings(), each -> each.id(), each -> each.cite());
            all(StandardPart.NOTE, law.notes(), each -> each.id(), each -> each.cite());
            all(
                    StandardPart.PECULIARITY,
                    law.peculiarities(),
                    each -> each.finding().code() + " " + each.about(),
                    each -> each.cite());
        }

        private void scorecard(CitedScorecard cited) {
            Scorecard card = cited.scorecard();
            // The rows count by themselves; of an item, which of its rows score.
            List<Object> frame = new ArrayList<>(List.of(card.label(), card.columns(), cited.cite()));
            card.items()
                    .forEach(item -> frame.add(List.of(
                            item.id(),
                            item.number(),
                            item.label(),
                            item.counts(),
                            item.rows().stream().map(Scorecard.Row::id).toList())));
            add(StandardPart.SCORECARD, card.id(), frame, Optional.empty(), cited.cite());
            card.items().stream()
                    .flatMap(item -> item.rows().stream())
                    .forEach(row -> add(
                            StandardPart.SCORECARD_ROW,
                            card.id() + "/" + row.id(),
                            row,
                            Optional.of(row.points().values().stream()
                                    .sorted()
                                    .map(String::valueOf)
                                    .collect(java.util.stream.Collectors.joining(" "))),
                            cited.cite()));
        }

        private void test(PovertyTest test) {
            add(
                    StandardPart.TEST,
                    test.id(),
                    List.of(
                            test.label(),
                            test.categories(),
                            test.cite(),
                            test.measures().stream()
                                    .map(measure -> List.of(
                                            measure.id(),
                                            measure.side(),
                                            measure.label(),
                                            measure.unit(),
                                            measure.quantity()))
                                    .toList()),
                    Optional.empty(),
                    test.cite());
            Stream<Line> lines = test.lines();
            lines.forEach(line -> add(
                    StandardPart.LINE,
                    test.id() + "/" + line.id(),
                    line,
                    Optional.of(line.operator().symbol()),
                    line.cite()));
        }

        private <T> void all(
                StandardPart part, List<T> parts, Function<T, Object> id, Function<T, List<CitationId>> cite) {
            parts.forEach(each -> add(part, id.apply(each), each, Optional.empty(), cite.apply(each)));
        }

        private void add(StandardPart part, Object id, Object whole, Optional<String> value, List<CitationId> cite) {
            items.put(new Key(part, id.toString()), new Item(whole, value, cite));
        }
    }
}
