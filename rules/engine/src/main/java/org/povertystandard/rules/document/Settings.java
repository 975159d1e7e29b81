package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.povertystandard.rules.document.JsonValue.ArrayValue;
import org.povertystandard.rules.document.JsonValue.ObjectValue;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.rules.document.Symbols.Kind;

/**
 * The single things that an overlay sets, the same as a reading's alternative can: figures, definitions, the tests of
 * indicators, parts of scorecards, what an unasked question counts as. And the citations it gives to things it leaves alone.
 *
 * <p>What is set is no longer what the base's source says. So it is given the citations of the overlay in their place.
 */
final class Settings {
    private static final Set<String> ALLOWED =
            Set.of("figures", "definitions", "indicators", "points", "items", "rows", "unasked");

    private final Fields overlay;
    private final Merge merge;
    private final Problems problems;

    Settings(Fields overlay, Merge merge, Problems problems) {
        this.overlay = overlay;
        this.merge = merge;
        this.problems = problems;
    }

    void apply() {
        Optional<JsonValue> cite = overlay.value("cite");
        overlay.optional("sets", Decoders::object).ifPresent(sets -> {
            // What an unasked question counts as has no source of its own in a standard either.
            boolean sourced = !Set.of("unasked").containsAll(sets.fields().keySet());
            if (cite.isEmpty() && sourced) {
                problems.at(
                        Code.MISSING,
                        sets,
                        "Thiếu khóa \"cite\" của tài liệu: điều được đặt lại phải có nguồn.",
                        "The overlay lacks the key \"cite\": what is set must have a source.");
            }
            sets.fields().keySet().stream()
                    .filter(key -> !ALLOWED.contains(key))
                    .forEach(key -> {
                        JsonValue at = Objects.requireNonNull(sets.fields().get(key));
                        problems.add(
                                Code.UNKNOWN_NAME,
                                at.location(),
                                Optional.of(key),
                                problems.nearest(ALLOWED, key),
                                "Khóa này không có trong định dạng. Được phép: " + Decoders.listed(sorted()) + ".",
                                "The format does not have this key. Allowed are: " + Decoders.listed(sorted()) + ".");
                    });
            set(sets, cite);
        });
        cite.filter(given -> !overlay.has("sets"))
                .ifPresent(given -> problems.at(
                        Code.CONTRADICTION,
                        given,
                        "\"cite\" chỉ dùng cùng \"sets\".",
                        "\"cite\" has a meaning only beside \"sets\"."));
        overlay.optional("cites", Decoders::object).ifPresent(this::cites);
    }

    private static List<String> sorted() {
        return ALLOWED.stream().sorted().toList();
    }

    private void set(ObjectValue sets, Optional<JsonValue> cite) {
        each(sets, "figures", Kind.FIGURE, (figure, value) -> cited(Merge.with(figure, "value", value), cite));
        each(sets, "definitions", Kind.DEFINITION, (definition, tree) -> {
            String key = definition.fields().containsKey("quantity") ? "quantity" : "criterion";
            return cited(Merge.with(definition, key, tree), cite);
        });
        each(
                sets,
                "indicators",
                Kind.INDICATOR,
                (indicator, tree) -> cited(Merge.with(indicator, "deprivedWhen", tree), cite));
        each(sets, "unasked", Kind.FACT, (fact, value) -> Merge.with(fact, "unaskedCountsAs", value));
        each(sets, "points", Kind.SCORECARD, (card, byRow) -> alsoCited(rows(card, byRow, this::points), cite));
        each(
                sets,
                "rows",
                Kind.SCORECARD,
                (card, byRow) -> alsoCited(rows(card, byRow, (row, tree) -> Merge.with(row, "when", tree)), cite));
        each(sets, "items", Kind.SCORECARD, (card, byItem) -> alsoCited(items(card, byItem), cite));
    }

    private static ObjectValue cited(ObjectValue item, Optional<JsonValue> cite) {
        return cite.map(given -> Merge.with(item, "cite", given)).orElse(item);
    }

    /** Of a scorecard only a part is set: its own source still holds for the rest. */
    private static ObjectValue alsoCited(ObjectValue card, Optional<JsonValue> cite) {
        List<JsonValue> both = new ArrayList<>(Symbols.items(card, "cite"));
        if (cite.isPresent() && cite.get() instanceof ArrayValue more && !both.containsAll(more.items())) {
            both.addAll(more.items());
        }
        return Merge.with(card, "cite", new ArrayValue(card.location(), both));
    }

    private void each(ObjectValue sets, String key, Kind kind, BiFunction<ObjectValue, JsonValue, ObjectValue> setter) {
        Optional.ofNullable(sets.fields().get(key))
                .flatMap(value -> Decoders.object(value, problems))
                .ifPresent(entries -> inside(entries, merge.ofKind(kind), kind.vi, kind.en, setter));
    }

    private void inside(
            ObjectValue entries,
            Map<String, JsonValue> known,
            String vi,
            String en,
            BiFunction<ObjectValue, JsonValue, ObjectValue> setter) {
        entries.fields().forEach((id, value) -> {
            if (!known.containsKey(id)) {
                problems.add(
                        Code.UNDECLARED,
                        value.location(),
                        Optional.of(id),
                        problems.nearestId(known.keySet(), id),
                        "Không có " + vi + " nào mang mã này.",
                        "No " + en + " has this id.");
            } else if (known.get(id) instanceof ObjectValue item) {
                if (item.location().line() != OverlayProblems.OF_THE_BASE) {
                    problems.add(
                            Code.CONTRADICTION,
                            value.location(),
                            Optional.of(id),
                            Optional.empty(),
                            "Chính tài liệu này đã viết lại " + vi + " này; hãy ghi điều cần đặt vào đó.",
                            "This overlay itself has a new text of this " + en + "; write there what is set here.");
                }
                known.put(id, setter.apply(item, value));
            }
        });
    }

    private ObjectValue points(ObjectValue row, JsonValue points) {
        ObjectValue before = (ObjectValue) Objects.requireNonNull(row.fields().get("points"));
        return Decoders.object(points, problems)
                .map(set -> {
                    ObjectValue all = before;
                    for (Map.Entry<String, JsonValue> cell : set.fields().entrySet()) {
                        all = Merge.with(all, cell.getKey(), cell.getValue());
                    }
                    return Merge.with(row, "points", all);
                })
                .orElse(row);
    }

    private ObjectValue rows(
            ObjectValue card, JsonValue byRow, BiFunction<ObjectValue, JsonValue, ObjectValue> setter) {
        Map<String, JsonValue> rows = byId(Symbols.rows(card));
        Decoders.object(byRow, problems)
                .ifPresent(set -> inside(set, rows, "dòng của bảng điểm này", "row of this scorecard", setter));
        return mapped(card, "items", item -> mapped(item, "rows", row -> current(row, rows)));
    }

    private ObjectValue items(ObjectValue card, JsonValue byItem) {
        Map<String, JsonValue> items = byId(Symbols.items(card, "items"));
        Decoders.object(byItem, problems)
                .ifPresent(set -> inside(
                        set,
                        items,
                        "mục của bảng điểm này",
                        "item of this scorecard",
                        (item, counts) -> Merge.with(item, "counts", counts)));
        return mapped(card, "items", item -> current(item, items));
    }

    private static Map<String, JsonValue> byId(List<JsonValue> items) {
        Map<String, JsonValue> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(id((ObjectValue) item), item));
        return byId;
    }

    private static ObjectValue current(ObjectValue item, Map<String, JsonValue> byId) {
        return (ObjectValue) Objects.requireNonNull(byId.get(id(item)));
    }

    private static String id(ObjectValue item) {
        return ((JsonValue.Text) Objects.requireNonNull(item.fields().get("id"))).text();
    }

    private static ObjectValue mapped(ObjectValue object, String key, Function<ObjectValue, ObjectValue> mapper) {
        List<JsonValue> items = Symbols.items(object, key).stream()
                .<JsonValue>map(item -> mapper.apply((ObjectValue) item))
                .toList();
        return Merge.with(object, key, new ArrayValue(object.location(), items));
    }

    private void cites(ObjectValue byKey) {
        Map<String, Kind> collections = DerivedReader.collections();
        byKey.fields().forEach((key, entries) -> {
            Kind kind = collections.get(key);
            if (kind == null) {
                merge.noCollection(key, entries);
            } else {
                Decoders.object(entries, problems)
                        .ifPresent(each -> inside(
                                each,
                                merge.ofKind(kind),
                                kind.vi,
                                kind.en,
                                (item, cite) -> Merge.with(item, "cite", cite)));
            }
        });
    }
}
