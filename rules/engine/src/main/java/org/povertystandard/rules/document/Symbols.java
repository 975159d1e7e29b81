package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.rules.document.JsonValue.ObjectValue;
import org.povertystandard.rules.document.Problem.Code;

/**
 * Everything that a standard names, collected before anything is read: so a reference may stand before what it names, and a
 * thing with a problem is still known by its name and does not make every reference to it a second problem.
 */
final class Symbols {

    /** The kinds of things with ids at the top of the document. */
    enum Kind {
        INSTRUMENT("instruments", "văn bản", "instrument"),
        CITATION("citations", "trích dẫn", "citation"),
        FACT("facts", "dữ kiện", "fact"),
        GROUP("groups", "nhóm dữ kiện", "group"),
        FIGURE("figures", "số liệu", "figure"),
        TABLE("tables", "bảng tra cứu", "table"),
        DEFINITION("definitions", "định nghĩa", "definition"),
        DIMENSION("dimensions", "chiều", "dimension"),
        INDICATOR("indicators", "chỉ số", "indicator"),
        SCORECARD("scorecards", "bảng điểm", "scorecard"),
        CATEGORY("categories", "loại hộ", "category"),
        TEST("tests", "cách xác định", "test"),
        INQUIRY("inquiries", "nội dung xác định thêm", "inquiry"),
        READING("readings", "cách hiểu", "reading"),
        NOTE("notes", "ghi chú", "note");

        final String key;
        final String vi;
        final String en;

        Kind(String key, String vi, String en) {
            this.key = key;
            this.vi = vi;
            this.en = en;
        }
    }

    private final Map<Kind, Map<String, ObjectValue>> byKind = new EnumMap<>(Kind.class);
    private final Map<String, FactDeclaration> facts = new LinkedHashMap<>();
    private final Set<String> factNames = new HashSet<>();
    private final Set<Kind> listed = EnumSet.noneOf(Kind.class);

    Symbols(ObjectValue standard, Problems problems) {
        for (Kind kind : Kind.values()) {
            if (standard.fields().get(kind.key) instanceof JsonValue.ArrayValue) {
                listed.add(kind);
            }
            byKind.put(kind, byId(items(standard, kind.key), kind.vi, kind.en, problems));
        }
        for (FormFact fact : FormFacts.all()) {
            facts.put(fact.id().value(), fact.declaration());
        }
        factNames.addAll(facts.keySet());
        factNames.addAll(names(Kind.FACT));
    }

    /** Makes a fact of the standard known; only the facts whose declaration has no problems. */
    void declare(FactDeclaration fact) {
        facts.putIfAbsent(fact.id().value(), fact);
    }

    /** Whether the standard lists this kind at all; if not, that is the problem, and not each reference. */
    boolean lists(Kind kind) {
        return listed.contains(kind);
    }

    Set<String> names(Kind kind) {
        return byKind.getOrDefault(kind, Map.of()).keySet();
    }

    Optional<ObjectValue> find(Kind kind, String id) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(id));
    }

    /** The names of the facts of the form and of the standard. */
    Set<String> factNames() {
        return factNames;
    }

    /** The declaration; empty if there is none or it has problems. */
    Optional<FactDeclaration> fact(FactId id) {
        return Optional.ofNullable(facts.get(id.value()));
    }

    /** Of whom a fact is asked; empty if nothing declares it or its declaration has problems. */
    Optional<Scope> scopeOf(String fact) {
        return Optional.ofNullable(facts.get(fact)).map(FactDeclaration::scope);
    }

    /** Of whom a definition speaks, as it says itself. */
    Optional<Scope> definitionScope(String id) {
        return find(Kind.DEFINITION, id)
                .flatMap(definition -> text(definition, "scope"))
                .map(StandardCodes.SCOPES::get);
    }

    /** Whether a definition holds a value under this key: {@code criterion} or {@code quantity}. */
    boolean definitionHas(String id, String key) {
        return find(Kind.DEFINITION, id)
                .filter(definition -> definition.fields().containsKey(key))
                .isPresent();
    }

    /** The columns of a table. */
    List<String> tableColumns(String table) {
        List<String> columns = new ArrayList<>();
        find(Kind.TABLE, table).map(found -> found.fields().get("columns")).ifPresent(value -> {
            if (value instanceof JsonValue.ArrayValue array) {
                array.items().forEach(item -> {
                    if (item instanceof JsonValue.Text text) {
                        columns.add(text.text());
                    }
                });
            }
        });
        return columns;
    }

    /** The ids of the columns or items of a scorecard. */
    Set<String> scorecardParts(String scorecard, String key) {
        return find(Kind.SCORECARD, scorecard)
                .map(found -> index(items(found, key)).keySet())
                .orElse(Set.of());
    }

    /** The ids of the rows of all items of a scorecard. */
    Set<String> scorecardRows(String scorecard) {
        return find(Kind.SCORECARD, scorecard)
                .map(found -> index(rows(found)).keySet())
                .orElse(Set.of());
    }

    /** The rows of all items of a scorecard. */
    static List<JsonValue> rows(ObjectValue scorecard) {
        List<JsonValue> rows = new ArrayList<>();
        for (JsonValue item : items(scorecard, "items")) {
            if (item instanceof ObjectValue object) {
                rows.addAll(items(object, "rows"));
            }
        }
        return rows;
    }

    /** The name of an item; empty if it has none. */
    static Optional<String> idOf(JsonValue item) {
        return item instanceof ObjectValue object && object.fields().get("id") instanceof JsonValue.Text id
                ? Optional.of(id.text())
                : Optional.empty();
    }

    /** The items of a list; none if it is no list, which is told where it is read. */
    static List<JsonValue> items(ObjectValue object, String key) {
        return object.fields().get(key) instanceof JsonValue.ArrayValue array ? array.items() : List.of();
    }

    /** The objects by their ids; tells ids that stand twice. */
    static Map<String, ObjectValue> byId(List<JsonValue> items, String vi, String en, Problems problems) {
        for (JsonValue item : repeated(items)) {
            problems.found(
                    Code.DUPLICATE_ID,
                    item,
                    "Đã có " + vi + " khác mang mã này.",
                    "Another " + en + " has this id already.");
        }
        return index(items);
    }

    private static List<JsonValue> repeated(List<JsonValue> items) {
        Set<String> seen = new HashSet<>();
        List<JsonValue> repeated = new ArrayList<>();
        for (JsonValue item : items) {
            if (item instanceof ObjectValue object
                    && object.fields().get("id") instanceof JsonValue.Text id
                    && !seen.add(id.text())) {
                repeated.add(id);
            }
        }
        return repeated;
    }

    private static Map<String, ObjectValue> index(List<JsonValue> items) {
        Map<String, ObjectValue> byId = new LinkedHashMap<>();
        for (JsonValue item : items) {
            if (item instanceof ObjectValue object) {
                text(object, "id").filter(id -> !id.isBlank()).ifPresent(id -> byId.putIfAbsent(id, object));
            }
        }
        return byId;
    }

    private static Optional<String> text(ObjectValue object, String key) {
        return object.fields().get(key) instanceof JsonValue.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
