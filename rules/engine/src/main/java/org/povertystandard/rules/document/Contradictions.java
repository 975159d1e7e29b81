package org.povertystandard.rules.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertystandard.fact.Label;
import org.povertystandard.household.HouseholdProblem;
import org.povertystandard.rules.document.Problem.Code;

/** Finds the places in a document of what contradicts itself in the household. */
final class Contradictions {
    private Contradictions() {}

    /** Tells them, except of a value that has a problem already: what stands in for it is not what was written. */
    static void tell(List<HouseholdProblem> contradictions, JsonValue document, Problems problems) {
        Set<String> told = problems.list().stream().map(Problem::field).collect(Collectors.toSet());
        for (HouseholdProblem contradiction : contradictions) {
            Label rule = contradiction.rule().text();
            Location place = document.location();
            Optional<JsonValue> value = Optional.of(document);
            for (String step : contradiction.field().replace("]", "").split("[.\\[]")) {
                value = value.flatMap(parent -> child(parent, step));
                place = value.map(JsonValue::location).orElse(place.child(step, place.line()));
            }
            Optional<String> found =
                    value.filter(any -> !(any instanceof JsonValue.ArrayValue)).map(JsonValue::shown);
            if (!told.contains(place.pointer())) {
                problems.add(Code.CONTRADICTION, place, found, Optional.empty(), rule.vi(), rule.en());
            }
        }
    }

    private static Optional<JsonValue> child(JsonValue parent, String step) {
        if (parent instanceof JsonValue.ArrayValue array) {
            return Optional.of(array.items().get(Integer.parseInt(step)));
        }
        Map<String, JsonValue> fields = parent instanceof JsonValue.ObjectValue object ? object.fields() : Map.of();
        return Optional.ofNullable(fields.get(step));
    }
}
