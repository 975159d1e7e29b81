package org.povertystandard.rules.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Problem.Code;

/** What several parts of a standard share. */
final class Parts {
    private Parts() {}

    /** A name for people, in both languages. */
    static Optional<Label> label(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<String> vi = fields.text("vi");
            Optional<String> en = fields.text("en");
            return fields.make(() -> Label.of(vi.orElseThrow(), en.orElseThrow()));
        });
    }

    static Optional<Label> label(Fields fields) {
        return fields.required("label", Parts::label);
    }

    /** Tells names that stand twice in a list of texts. */
    static void eachOnce(List<JsonValue> items, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (JsonValue item : items) {
            if (item instanceof JsonValue.Text text && !seen.add(text.text())) {
                problems.found(
                        Code.DUPLICATE_NAME,
                        item,
                        "Tên này đứng hai lần trong danh sách.",
                        "This name stands twice in the list.");
            }
        }
    }

    /** A list of names, each once and at least one. */
    static <T> Optional<List<T>> names(Fields fields, String key, Decoder<T> name) {
        Optional<List<T>> names = fields.required(key, Decoders.listOf(name));
        fields.value(key).filter(JsonValue.ArrayValue.class::isInstance).ifPresent(value -> {
            List<JsonValue> items = ((JsonValue.ArrayValue) value).items();
            eachOnce(items, fields.problems());
            if (items.isEmpty()) {
                needsOne(value, fields.problems());
            }
        });
        return names;
    }

    static void needsOne(JsonValue list, Problems problems) {
        problems.at(Code.MISSING, list, "Phải có ít nhất một phần tử.", "At least one item is needed.");
    }
}
