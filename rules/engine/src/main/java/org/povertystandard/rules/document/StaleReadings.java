package org.povertystandard.rules.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.rules.document.JsonValue.ObjectValue;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.rules.document.Symbols.Kind;

/**
 * Alternatives of the base's readings that replace just what an overlay replaces. They were written beside the base's text: put
 * into the place of the overlay's they would undo it, and a determination would say of the reading what is no longer so.
 */
final class StaleReadings {
    private static final List<Kind> WHOLE = List.of(Kind.FIGURE, Kind.DEFINITION, Kind.INDICATOR);
    private static final Set<String> OF_SCORECARDS = Set.of("points", "rows", "items");

    private final Fields overlay;
    private final ObjectValue merged;
    private final Problems problems;
    /** What the overlay writes anew, by its place in an alternative, such as {@code definitions/child}. */
    private final Map<String, JsonValue> written = new LinkedHashMap<>();

    StaleReadings(Fields overlay, ObjectValue merged, Problems problems) {
        this.overlay = overlay;
        this.merged = merged;
        this.problems = problems;
    }

    void check() {
        overlay.value("ageing").ifPresent(ageing -> written.put("ageing", ageing));
        WHOLE.forEach(kind -> Symbols.items(overlay.object(), kind.key).forEach(item -> note(kind.key, item, item)));
        overlay.value("sets")
                .filter(ObjectValue.class::isInstance)
                .ifPresent(sets -> addSets((ObjectValue) sets, written));
        for (JsonValue reading : Symbols.items(merged, Kind.READING.key)) {
            if (reading instanceof ObjectValue object && object.location().line() == OverlayProblems.OF_THE_BASE) {
                check(object);
            }
        }
    }

    private void note(String key, JsonValue item, JsonValue at) {
        Symbols.idOf(item).ifPresent(id -> written.put(key + "/" + id, at));
    }

    /** The places of what {@code sets} replaces: of a scorecard only a row or an item, otherwise the whole. */
    private static void addSets(ObjectValue sets, Map<String, JsonValue> places) {
        sets.fields().forEach((key, value) -> {
            if (!(value instanceof ObjectValue byId)) {
                places.put(key, value);
                return;
            }
            byId.fields().forEach((id, set) -> {
                if (OF_SCORECARDS.contains(key) && set instanceof ObjectValue parts) {
                    parts.fields().forEach((part, at) -> places.put(key + "/" + id + "/" + part, at));
                } else {
                    places.put(key + "/" + id, set);
                }
            });
        });
    }

    private void check(ObjectValue reading) {
        for (JsonValue alternative : Symbols.items(reading, "alternatives")) {
            if (alternative instanceof ObjectValue object && object.fields().get("sets") instanceof ObjectValue sets) {
                Map<String, JsonValue> places = new LinkedHashMap<>();
                addSets(sets, places);
                places.keySet().stream()
                        .flatMap(place -> at(place).stream())
                        .forEach(at -> tell(Symbols.idOf(reading).orElse("?"), at));
            }
        }
    }

    /** Where the overlay writes something at this place, or the whole scorecard that the place is in. */
    private Optional<JsonValue> at(String place) {
        JsonValue same = written.get(place);
        String[] steps = place.split("/");
        return same != null || steps.length < 3
                ? Optional.ofNullable(same)
                : Symbols.items(overlay.object(), Kind.SCORECARD.key).stream()
                        .filter(card ->
                                Symbols.idOf(card).filter(steps[1]::equals).isPresent())
                        .findFirst();
    }

    private void tell(String reading, JsonValue at) {
        problems.add(
                Code.CONTRADICTION,
                at.location(),
                Optional.of(reading),
                Optional.empty(),
                "Cách hiểu \"" + reading + "\" của chuẩn gốc cũng thay điều này, so với lời của chuẩn gốc."
                        + " Hãy viết lại cách hiểu ấy trong tài liệu này, hoặc bỏ nó đi bằng \"removes\".",
                "The reading \"" + reading + "\" of the base has an alternative to the base's text of this."
                        + " Write the reading anew in this overlay, or take it away by \"removes\".");
    }
}
