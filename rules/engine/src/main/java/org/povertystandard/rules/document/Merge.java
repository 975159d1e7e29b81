package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.povertystandard.rules.document.JsonValue.ArrayValue;
import org.povertystandard.rules.document.JsonValue.ObjectValue;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.rules.document.Symbols.Kind;

/**
 * Puts what an overlay says in the place of what its base says: first takes away, then puts items in, then sets single things
 * and citations. Every part of the result still knows whether it stands in the overlay.
 */
final class Merge {
    private static final List<String> WHOLE =
            List.of("id", "name", "place", "applied", "ageing", "absentTests", "peculiarities");

    private final ObjectValue base;
    private final Fields overlay;
    private final OverlayProblems problems;
    private final Map<Kind, Map<String, JsonValue>> items = new EnumMap<>(Kind.class);

    Merge(ObjectValue base, Fields overlay, OverlayProblems problems) {
        this.base = base;
        this.overlay = overlay;
        this.problems = problems;
        for (Kind kind : Kind.values()) {
            Map<String, JsonValue> byId = new LinkedHashMap<>();
            Symbols.items(base, kind.key)
                    .forEach(item -> byId.put(Symbols.idOf(item).orElseThrow(), item));
            items.put(kind, byId);
        }
    }

    ObjectValue merged() {
        takeAway();
        for (Kind kind : Kind.values()) {
            overlay.optional(kind.key, Decoders::list).ifPresent(list -> put(kind, list));
        }
        order();
        new Settings(overlay, this, problems).apply();
        Map<String, JsonValue> whole = new LinkedHashMap<>();
        Map<String, Kind> collections = DerivedReader.collections();
        base.fields().forEach((key, value) -> {
            Kind kind = collections.get(key);
            whole.put(key, kind == null ? value : list(kind, value));
        });
        WHOLE.forEach(key -> overlay.value(key).ifPresent(value -> whole.put(key, value)));
        questions(whole);
        return new ObjectValue(overlay.object().location(), whole);
    }

    private JsonValue list(Kind kind, JsonValue ofBase) {
        Location where = overlay.value(kind.key).map(JsonValue::location).orElse(ofBase.location());
        return new ArrayValue(where, List.copyOf(ofKind(kind).values()));
    }

    /** Questions have no ids: those of an overlay are asked besides. */
    private void questions(Map<String, JsonValue> whole) {
        overlay.optional("questions", Decoders::list).ifPresent(asked -> {
            List<JsonValue> all = new ArrayList<>(Symbols.items(base, "questions"));
            all.addAll(asked);
            whole.put("questions", new ArrayValue(overlay.object().location(), all));
        });
    }

    Map<String, JsonValue> ofKind(Kind kind) {
        return Objects.requireNonNull(items.get(kind));
    }

    private void takeAway() {
        overlay.optional("removes", Decoders::object)
                .ifPresent(removes -> eachName(
                        removes,
                        (kind, names) -> names.forEach((id, at) -> {
                            ofKind(kind).remove(id);
                            problems.removes(id, at.location());
                        })));
        overlay.optional("keeps", Decoders::object)
                .ifPresent(keeps -> eachName(keeps, (kind, names) -> {
                    ArrayValue at =
                            (ArrayValue) Objects.requireNonNull(keeps.fields().get(kind.key));
                    if (names.size() < at.items().size()) {
                        // One is misspelt, and that is told: what would miss it is not.
                        return;
                    }
                    ofKind(kind).keySet().stream()
                            .filter(id -> !names.containsKey(id))
                            .forEach(id -> problems.removes(id, at.location()));
                    ofKind(kind).keySet().retainAll(names.keySet());
                }));
    }

    @FunctionalInterface
    private interface Named {
        void accept(Kind kind, Map<String, JsonValue> names);
    }

    /** Lists of names by collection, each of something that is there. */
    private void eachName(ObjectValue byKey, Named action) {
        Map<String, Kind> collections = DerivedReader.collections();
        byKey.fields().forEach((key, list) -> {
            Kind kind = collections.get(key);
            if (kind == null) {
                noCollection(key, list);
                return;
            }
            Map<String, JsonValue> names = new LinkedHashMap<>();
            Decoders.list(list, problems).ifPresent(each -> {
                Parts.eachOnce(each, problems);
                each.forEach(name -> known(kind, name).ifPresent(id -> names.put(id, name)));
                action.accept(kind, names);
            });
        });
    }

    void noCollection(String key, JsonValue at) {
        problems.add(
                Code.UNKNOWN_NAME,
                at.location(),
                Optional.of(key),
                problems.nearest(DerivedReader.collections().keySet(), key),
                "Không có danh sách nào mang tên này. Được phép: "
                        + Decoders.listed(DerivedReader.collections().keySet()) + ".",
                "There is no collection of this name. Allowed are: "
                        + Decoders.listed(DerivedReader.collections().keySet()) + ".");
    }

    private Optional<String> known(Kind kind, JsonValue name) {
        return References.among(ofKind(kind).keySet(), kind.vi, kind.en, id -> id)
                .decode(name, problems);
    }

    /** Items of an overlay replace those of their id where they stand, or come after the last. */
    private void put(Kind kind, List<JsonValue> list) {
        Symbols.byId(list, kind.vi, kind.en, problems);
        for (JsonValue item : list) {
            // What has no id is read with the whole, which tells what is wrong with it.
            ofKind(kind).put(Symbols.idOf(item).orElse("no id: " + item.pointer()), item);
        }
    }

    /** Moves items behind the one that they are to come after. */
    private void order() {
        overlay.optional("after", Decoders::object)
                .ifPresent(after -> after.fields().forEach((key, entries) -> {
                    Kind kind = DerivedReader.collections().get(key);
                    if (kind == null) {
                        noCollection(key, entries);
                        return;
                    }
                    Decoders.object(entries, problems)
                            .ifPresent(each -> each.fields().forEach((id, name) -> {
                                if (!ofKind(kind).containsKey(id)) {
                                    undeclared(kind, id, name);
                                } else {
                                    known(kind, name)
                                            .filter(before -> !before.equals(id))
                                            .ifPresent(before -> insert(
                                                    kind,
                                                    id,
                                                    Objects.requireNonNull(
                                                            ofKind(kind).get(id)),
                                                    before));
                                }
                            }));
                }));
    }

    private void undeclared(Kind kind, String id, JsonValue at) {
        problems.add(
                Code.UNDECLARED,
                at.location(),
                Optional.of(id),
                problems.nearestId(ofKind(kind).keySet(), id),
                "Không có " + kind.vi + " nào mang mã này.",
                "No " + kind.en + " has this id.");
    }

    private void insert(Kind kind, String id, JsonValue item, String after) {
        Map<String, JsonValue> ordered = new LinkedHashMap<>();
        ofKind(kind).forEach((each, value) -> {
            if (!each.equals(id)) {
                ordered.put(each, value);
            }
            if (each.equals(after)) {
                ordered.put(id, item);
            }
        });
        items.put(kind, ordered);
    }

    /** The object with another value under a key. */
    static ObjectValue with(ObjectValue object, String key, JsonValue value) {
        Map<String, JsonValue> fields = new LinkedHashMap<>(object.fields());
        fields.put(key, value);
        return new ObjectValue(object.location(), fields);
    }
}
