package org.povertystandard.rules.document;

import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.ReadingId;

/** Reads where the text is silent, what was chosen and what else could have been. */
final class ReadingReader {
    private final References references;
    private final OverlayReader overlays;
    private final LawTraces traces;

    ReadingReader(References references, CriterionReader criteria, LawTraces traces) {
        this.references = references;
        this.overlays = new OverlayReader(references.symbols(), criteria);
        this.traces = traces;
    }

    Optional<Reading> reading(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<ReadingId> id = fields.required("id", References.id(ReadingId::of));
            Optional<Label> question = fields.required("question", Parts::label);
            Optional<Label> chosen = fields.required("chosen", Parts::label);
            Optional<List<CitationId>> cite = references.cite(fields);
            List<Reading.Alternative> alternatives = fields.list("alternatives", this::alternative);
            List<JsonValue> items = Symbols.items(fields.object(), "alternatives");
            Symbols.byId(items, "phương án", "alternative", problems);
            fields.value("alternatives")
                    .filter(list -> list instanceof JsonValue.ArrayValue && items.isEmpty())
                    .ifPresent(list -> Parts.needsOne(list, problems));
            return fields.make(() -> new Reading(
                    id.orElseThrow(), question.orElseThrow(), chosen.orElseThrow(), alternatives, cite.orElseThrow()));
        });
    }

    private Optional<Reading.Alternative> alternative(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<AlternativeId> id = fields.required("id", References.id(AlternativeId::of));
            Optional<Label> label = Parts.label(fields);
            LawTraces sets = new LawTraces();
            Optional<Overlay> overlay = fields.required("sets", overlays.overlay(sets));
            fields.value("sets").ifPresent(at -> traces.alternatives.add(new LawTraces.Alternative(sets, at)));
            return fields.make(
                    () -> new Reading.Alternative(id.orElseThrow(), label.orElseThrow(), overlay.orElseThrow()));
        });
    }
}
