package org.povertystandard.rules.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.IdSyntax;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Scope;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.CitedScorecard;

/** Reads scorecards. */
final class ScorecardReader {
    private final References references;
    private final CriterionReader criteria;
    private final LawTraces traces;

    ScorecardReader(References references, CriterionReader criteria, LawTraces traces) {
        this.references = references;
        this.criteria = criteria;
        this.traces = traces;
    }

    Optional<CitedScorecard> scorecard(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<ScorecardId> id = fields.required("id", References.id(ScorecardId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<List<CitationId>> cite = references.citeSome(fields);
            List<Scorecard.Column> columns = fields.list("columns", this::column);
            Set<String> names = Symbols.byId(Symbols.items(fields.object(), "columns"), "cột", "column", problems)
                    .keySet();
            List<Scorecard.Item> items = fields.list("items", item(names));
            Symbols.byId(Symbols.items(fields.object(), "items"), "mục", "item", problems);
            Symbols.byId(Symbols.rows(fields.object()), "dòng", "row", problems);
            fields.value("columns")
                    .filter(list -> list instanceof JsonValue.ArrayValue array
                            && array.items().isEmpty())
                    .ifPresent(list -> Parts.needsOne(list, problems));
            return fields.make(() -> new CitedScorecard(
                    new Scorecard(id.orElseThrow(), label.orElseThrow(), columns, items), cite.orElseThrow()));
        });
    }

    private Optional<Scorecard.Column> column(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<ColumnId> id = fields.required("id", References.id(ColumnId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<Criterion> when = fields.required("when", household());
            return fields.make(() -> new Scorecard.Column(id.orElseThrow(), label.orElseThrow(), when.orElseThrow()));
        });
    }

    private Decoder<Scorecard.Item> item(Set<String> columns) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> {
            Optional<ItemId> id = fields.required("id", References.id(ItemId::of));
            Optional<String> number = fields.text("number");
            Optional<Label> label = Parts.label(fields);
            Optional<Scorecard.Counts> counts = fields.code("counts", StandardCodes.COUNTS);
            List<Scorecard.Row> rows = fields.list("rows", row(columns));
            return fields.make(() -> new Scorecard.Item(
                    id.orElseThrow(), number.orElseThrow(), label.orElseThrow(), counts.orElseThrow(), rows));
        });
    }

    private Decoder<Scorecard.Row> row(Set<String> columns) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> {
            Optional<RowId> id = fields.required("id", References.id(RowId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<Criterion> when = fields.required("when", household());
            Optional<Map<ColumnId, Integer>> points = fields.required("points", points(columns));
            return fields.make(() ->
                    new Scorecard.Row(id.orElseThrow(), label.orElseThrow(), when.orElseThrow(), points.orElseThrow()));
        });
    }

    private Decoder<Criterion> household() {
        return criteria.in(Context.law(Scope.HOUSEHOLD, traces.other()));
    }

    /** Points by column; only of columns that the scorecard has. */
    static Decoder<Map<ColumnId, Integer>> points(Set<String> columns) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> {
            Map<ColumnId, Integer> points = new LinkedHashMap<>();
            for (String column : columns) {
                fields.optional(column, Decoders::whole)
                        .filter(number -> IdSyntax.isId(column))
                        .ifPresent(number -> points.put(ColumnId.of(column), number));
            }
            return fields.make(() -> points);
        });
    }
}
