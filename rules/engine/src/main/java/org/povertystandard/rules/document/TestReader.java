package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Symbols.Kind;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Side;
import org.povertystandard.standard.TestId;

/** Reads the tests: the ways in which a standard decides the class. */
final class TestReader {
    private final References references;
    private final CriterionReader criteria;
    private final LawTraces traces;

    TestReader(References references, CriterionReader criteria, LawTraces traces) {
        this.references = references;
        this.criteria = criteria;
        this.traces = traces;
    }

    Optional<PovertyTest> test(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<TestId> id = fields.required("id", References.id(TestId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<List<CitationId>> cite = references.citeSome(fields);
            List<Measure> measures = fields.list("measures", this::measure);
            Symbols.byId(Symbols.items(fields.object(), "measures"), "đại lượng đo", "measure", problems);
            Set<String> lines = Symbols.byId(lines(fields.object()), "mức", "line", problems)
                    .keySet();
            List<CategoryRule> categories = fields.list("categories", rule(lines));
            Parts.eachOnce(named(fields.object()), problems);
            fields.value("categories")
                    .filter(list -> list instanceof JsonValue.ArrayValue array
                            && array.items().isEmpty())
                    .ifPresent(list -> Parts.needsOne(list, problems));
            return fields.make(() ->
                    new PovertyTest(id.orElseThrow(), label.orElseThrow(), measures, categories, cite.orElseThrow()));
        });
    }

    private static List<JsonValue> lines(JsonValue.ObjectValue test) {
        List<JsonValue> lines = new ArrayList<>();
        for (JsonValue measure : Symbols.items(test, "measures")) {
            if (measure instanceof JsonValue.ObjectValue object) {
                lines.addAll(Symbols.items(object, "lines"));
            }
        }
        return lines;
    }

    private static List<JsonValue> named(JsonValue.ObjectValue test) {
        return Symbols.items(test, "categories").stream()
                .filter(JsonValue.ObjectValue.class::isInstance)
                .map(rule -> ((JsonValue.ObjectValue) rule).fields().get("category"))
                .filter(JsonValue.Text.class::isInstance)
                .toList();
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

    private Decoder<CategoryRule> rule(Set<String> lines) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> {
            Optional<CategoryId> category = fields.required("category", references.to(Kind.CATEGORY, CategoryId::of));
            Optional<Criterion> when = fields.required("when", criteria.in(Context.category(lines, traces.other())));
            return fields.make(() -> new CategoryRule(category.orElseThrow(), when.orElseThrow()));
        });
    }
}
