package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.rules.document.Symbols.Kind;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Dimension;
import org.povertystandard.standard.DimensionId;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Table;

/** Reads figures, tables, definitions, dimensions, indicators and classes. */
final class LawPartsReader {
    private final References references;
    private final CriterionReader criteria;
    private final LawTraces traces;

    LawPartsReader(References references, CriterionReader criteria, LawTraces traces) {
        this.references = references;
        this.criteria = criteria;
        this.traces = traces;
    }

    Optional<Figure> figure(JsonValue json, Problems problems) {
        return Fields.of(json, problems).flatMap(fields -> {
            Optional<FigureId> id = fields.required("id", References.id(FigureId::of));
            Optional<Rational> value = fields.required("value", Decoders::rational);
            Optional<String> unit = fields.text("unit");
            Optional<Label> label = Parts.label(fields);
            Optional<List<CitationId>> cite = references.citeSome(fields);
            id.ifPresent(known -> value.ifPresent(number -> traces.figures.putIfAbsent(known, number)));
            if (unit.filter(LawPartsReader::isOfDong).isPresent()
                    && value.filter(number -> number.denominator() != 1).isPresent()) {
                fields.value("value").ifPresent(number -> partOfDong(number, problems));
            }
            return fields.make(() -> new Figure(
                    id.orElseThrow(),
                    value.orElseThrow(),
                    unit.orElseThrow(),
                    label.orElseThrow(),
                    cite.orElseThrow()));
        });
    }

    private static boolean isOfDong(String unit) {
        return unit.equals("dong") || unit.startsWith("dong/");
    }

    /** Law has amounts in whole dong, so that 1.500 was meant as one thousand five hundred. */
    private static void partOfDong(JsonValue number, Problems problems) {
        problems.found(
                Code.NOT_ALLOWED,
                number,
                "Số tiền phải là số đồng nguyên, viết không có dấu phân cách hàng nghìn.",
                "An amount is in whole dong, written without separators of thousands.");
    }

    Optional<Table> table(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<TableId> id = fields.required("id", References.id(TableId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<String> unit = fields.text("unit");
            Optional<List<String>> columns = Parts.names(fields, "columns", References.id(text -> text));
            int width = Symbols.items(fields.object(), "columns").size();
            List<LookupTable.Row> rows = fields.list("rows", row(width));
            Optional<List<CitationId>> cite = references.citeSome(fields);
            List<JsonValue> items = Symbols.items(fields.object(), "rows");
            if (fields.value("rows").isPresent() && items.isEmpty()) {
                Parts.needsOne(fields.value("rows").get(), problems);
            }
            if (rows.size() == items.size()) {
                ascend(rows, items, problems);
            }
            return fields.make(() -> new Table(
                    new LookupTable(id.orElseThrow(), columns.orElseThrow(), rows),
                    label.orElseThrow(),
                    unit.orElseThrow(),
                    cite.orElseThrow()));
        });
    }

    private static void ascend(List<LookupTable.Row> rows, List<JsonValue> items, Problems problems) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).at().compareTo(rows.get(i).at()) >= 0) {
                problems.found(
                        Code.CONTRADICTION,
                        ((JsonValue.ObjectValue) items.get(i)).fields().get("at"),
                        "\"at\" của các dòng phải tăng dần.",
                        "The \"at\" of the rows must ascend.");
            }
        }
    }

    private static Decoder<LookupTable.Row> row(int width) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> {
            Optional<Rational> at = fields.required("at", Decoders::rational);
            List<JsonValue> values = fields.list("values");
            List<Optional<Rational>> cells = new ArrayList<>();
            for (JsonValue cell : values) {
                cells.add(cell instanceof JsonValue.Null ? Optional.empty() : Decoders.rational(cell, problems));
            }
            if (values.size() != width) {
                fields.value("values")
                        .filter(JsonValue.ArrayValue.class::isInstance)
                        .ifPresent(list -> problems.at(
                                Code.CONTRADICTION,
                                list,
                                "Dòng này có " + values.size() + " ô; bảng có " + width + " cột.",
                                "This row has " + values.size() + " cells; the table has " + width + " columns."));
            }
            return fields.make(() -> new LookupTable.Row(at.orElseThrow(), cells));
        });
    }

    Optional<Definition> definition(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<DefinitionId> id = fields.required("id", References.id(DefinitionId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<Scope> scope = fields.code("scope", StandardCodes.SCOPES);
            // Without a scope the tree is still read, as the more permissive of the two.
            Context context = Context.law(
                    scope.orElse(Scope.MEMBER), id.map(traces::definition).orElseGet(Trace::new));
            Optional<List<CitationId>> cite = references.cite(fields);
            boolean ofCriterion = fields.has("criterion");
            boolean ofQuantity = fields.has("quantity");
            if (ofCriterion == ofQuantity) {
                problems.at(
                        ofCriterion ? Code.CONTRADICTION : Code.MISSING,
                        value,
                        "Định nghĩa có đúng một trong hai khóa \"criterion\" và \"quantity\".",
                        "A definition has exactly one of the keys \"criterion\" and \"quantity\".");
            }
            Optional<Criterion> criterion = fields.optional("criterion", criteria.in(context));
            Optional<Quantity> quantity =
                    fields.optional("quantity", criteria.quantities().in(context));
            id.ifPresent(known -> quantity.ifPresent(tree -> traces.quantities.putIfAbsent(known, tree)));
            return fields.make(() -> criterion.isPresent()
                    ? new Definition.OfCriterion(
                            id.orElseThrow(),
                            label.orElseThrow(),
                            scope.orElseThrow(),
                            criterion.get(),
                            cite.orElseThrow())
                    : new Definition.OfQuantity(
                            id.orElseThrow(),
                            label.orElseThrow(),
                            scope.orElseThrow(),
                            quantity.orElseThrow(),
                            cite.orElseThrow()));
        });
    }

    Optional<Dimension> dimension(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<DimensionId> id = fields.required("id", References.id(DimensionId::of));
            Optional<String> number = fields.text("number");
            Optional<Label> label = Parts.label(fields);
            return fields.make(() -> new Dimension(id.orElseThrow(), number.orElseThrow(), label.orElseThrow()));
        });
    }

    Optional<Indicator> indicator(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<IndicatorId> id = fields.required("id", References.id(IndicatorId::of));
            Optional<String> number = fields.text("number");
            Optional<DimensionId> dimension =
                    fields.required("dimension", references.to(Kind.DIMENSION, DimensionId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<Criterion> deprivedWhen =
                    fields.required("deprivedWhen", criteria.in(Context.law(Scope.HOUSEHOLD, traces.other())));
            Optional<List<CitationId>> cite = references.citeSome(fields);
            return fields.make(() -> new Indicator(
                    id.orElseThrow(),
                    number.orElseThrow(),
                    dimension.orElseThrow(),
                    label.orElseThrow(),
                    deprivedWhen.orElseThrow(),
                    cite.orElseThrow()));
        });
    }

    Optional<Category> category(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<CategoryId> id = fields.required("id", References.id(CategoryId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<Label> gap = fields.optional("gap", Parts::label);
            return fields.make(() -> new Category(id.orElseThrow(), label.orElseThrow(), gap));
        });
    }
}
