package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.Side;

/** Reads what a test or an inquiry measures, and the lines that is held against. */
final class MeasureReader {
    private final References references;
    private final CriterionReader criteria;
    private final LawTraces traces;

    MeasureReader(References references, CriterionReader criteria, LawTraces traces) {
        this.references = references;
        this.criteria = criteria;
        this.traces = traces;
    }

    /** The measures of a test or an inquiry, each once. */
    List<Measure> read(Fields fields) {
        List<Measure> measures = fields.list("measures", this::measure);
        Symbols.byId(Symbols.items(fields.object(), "measures"), "đại lượng đo", "measure", fields.problems());
        return measures;
    }

    /** The names of the lines of all measures, each once. */
    Set<String> lines(Fields fields) {
        return Symbols.byId(all(fields.object()), "mức", "line", fields.problems())
                .keySet();
    }

    private static List<JsonValue> all(JsonValue.ObjectValue part) {
        List<JsonValue> lines = new ArrayList<>();
        for (JsonValue measure : Symbols.items(part, "measures")) {
            if (measure instanceof JsonValue.ObjectValue object) {
                lines.addAll(Symbols.items(object, "lines"));
            }
        }
        return lines;
    }

    private Optional<Measure> measure(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<MeasureId> id = fields.required("id", References.id(MeasureId::of));
            Optional<Side> side = fields.code("side", StandardCodes.SIDES);
            Optional<Label> label = Parts.label(fields);
            Optional<String> unit = fields.text("unit");
            Optional<Quantity> quantity =
                    fields.required("quantity", criteria.quantities().in(Context.measure(traces.other())));
            List<Line> lines = fields.list("lines", this::line);
            return fields.make(() -> new Measure(
                    id.orElseThrow(),
                    side.orElseThrow(),
                    label.orElseThrow(),
                    unit.orElseThrow(),
                    quantity.orElseThrow(),
                    lines));
        });
    }

    private Optional<Line> line(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<LineId> id = fields.required("id", References.id(LineId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<Operator> operator = fields.code("operator", StandardCodes.OPERATORS);
            Optional<Quantity> limit =
                    fields.required("limit", criteria.quantities().in(Context.measure(traces.other())));
            Optional<List<CitationId>> cite = references.cite(fields);
            return fields.make(() -> new Line(
                    id.orElseThrow(),
                    label.orElseThrow(),
                    operator.orElseThrow(),
                    limit.orElseThrow(),
                    cite.orElseThrow()));
        });
    }
}
