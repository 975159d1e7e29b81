package org.povertystandard.rules.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.rules.document.JsonValue.ArrayValue;
import org.povertystandard.rules.document.JsonValue.ObjectValue;
import org.povertystandard.rules.document.Symbols.Kind;

/**
 * Leaves out what only served what an overlay took away: definitions, figures, tables, citations and acts of the base that
 * nothing in the merged standard names any more. Facts stay, so that whoever answered the base's questions can be read.
 */
final class Pruning {
    private static final List<Kind> PRUNED =
            List.of(Kind.DEFINITION, Kind.FIGURE, Kind.TABLE, Kind.CITATION, Kind.INSTRUMENT);

    /** The keys whose texts name facts, or the thing itself; a figure may have the same name as a fact. */
    private static final Set<String> OF_FACTS = Set.of("id", "fact", "facts");

    private final Set<String> named = new HashSet<>();
    private final Map<String, Deque<JsonValue>> waiting = new HashMap<>();
    private final Deque<JsonValue> open = new ArrayDeque<>();

    private Pruning() {}

    static ObjectValue prune(ObjectValue merged, ObjectValue base) {
        // What nothing named in the base either is there for its own sake, and stays with all that it names.
        Set<String> standing = new Pruning().unused(base, Set.of());
        Set<String> unused = new Pruning().unused(merged, standing);
        Map<String, JsonValue> fields = new LinkedHashMap<>(merged.fields());
        for (Kind kind : PRUNED) {
            List<JsonValue> kept = Symbols.items(merged, kind.key).stream()
                    .filter(item -> item.line() != OverlayProblems.OF_THE_BASE || !unused.contains(name(kind, item)))
                    .toList();
            fields.computeIfPresent(
                    kind.key, (key, list) -> list instanceof ArrayValue ? new ArrayValue(list.location(), kept) : list);
        }
        return new ObjectValue(merged.location(), fields);
    }

    /** The names, with their kinds, of what nothing outside the pruned collections, and nothing that stands by itself, leads to. */
    private Set<String> unused(ObjectValue standard, Set<String> standing) {
        Set<String> unused = new HashSet<>();
        Set<String> prunedKeys = new HashSet<>();
        for (Kind kind : PRUNED) {
            prunedKeys.add(kind.key);
            for (JsonValue item : Symbols.items(standard, kind.key)) {
                if (item instanceof ObjectValue object && object.fields().get("id") instanceof JsonValue.Text id) {
                    waiting.computeIfAbsent(id.text(), any -> new ArrayDeque<>())
                            .add(item);
                    unused.add(name(kind, item));
                    if (standing.contains(name(kind, item))) {
                        open.add(id);
                    }
                }
            }
        }
        standard.fields().forEach((key, value) -> {
            if (!prunedKeys.contains(key)) {
                open.add(value);
            }
        });
        while (!open.isEmpty()) {
            texts(open.pop());
        }
        for (Kind kind : PRUNED) {
            Symbols.items(standard, kind.key).stream()
                    .filter(item -> item instanceof ObjectValue object
                            && object.fields().get("id") instanceof JsonValue.Text id
                            && named.contains(id.text()))
                    .forEach(item -> unused.remove(name(kind, item)));
        }
        return unused;
    }

    private static String name(Kind kind, JsonValue item) {
        return item instanceof ObjectValue object && object.fields().get("id") instanceof JsonValue.Text id
                ? kind.key + "/" + id.text()
                : "";
    }

    /** Every other text and key may name something; what it names is looked at in turn. */
    private void texts(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            name(text.text());
        } else if (value instanceof ArrayValue array) {
            open.addAll(array.items());
        } else if (value instanceof ObjectValue object) {
            object.fields().forEach((key, each) -> {
                name(key);
                if (!OF_FACTS.contains(key)) {
                    open.add(each);
                }
            });
        }
    }

    private void name(String text) {
        named.add(text);
        Deque<JsonValue> found = waiting.remove(text);
        if (found != null) {
            found.forEach(item -> ((ObjectValue) item).fields().forEach((key, each) -> {
                if (!key.equals("id")) {
                    open.add(each);
                }
            }));
        }
    }
}
