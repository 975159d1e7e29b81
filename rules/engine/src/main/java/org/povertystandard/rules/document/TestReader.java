package org.povertystandard.rules.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.Symbols.Kind;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/** Reads the tests: the ways in which a standard decides the class. */
final class TestReader {
    private final References references;
    private final CriterionReader criteria;
    private final LawTraces traces;
    private final MeasureReader measures;

    TestReader(References references, CriterionReader criteria, LawTraces traces) {
        this.references = references;
        this.criteria = criteria;
        this.traces = traces;
        this.measures = new MeasureReader(references, criteria, traces);
    }

    Optional<PovertyTest> test(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<TestId> id = fields.required("id", References.id(TestId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<List<CitationId>> cite = references.citeSome(fields);
            List<Measure> measures = this.measures.read(fields);
            Set<String> lines = this.measures.lines(fields);
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

    private static List<JsonValue> named(JsonValue.ObjectValue test) {
        return Symbols.items(test, "categories").stream()
                .filter(JsonValue.ObjectValue.class::isInstance)
                .map(rule -> ((JsonValue.ObjectValue) rule).fields().get("category"))
                .filter(JsonValue.Text.class::isInstance)
                .toList();
    }

    private Decoder<CategoryRule> rule(Set<String> lines) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> {
            Optional<CategoryId> category = fields.required("category", references.to(Kind.CATEGORY, CategoryId::of));
            Optional<Criterion> when = fields.required("when", criteria.in(Context.category(lines, traces.other())));
            return fields.make(() -> new CategoryRule(category.orElseThrow(), when.orElseThrow()));
        });
    }
}
