package org.povertystandard.rules.document;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.rules.document.Symbols.Kind;

/** Reads criteria, and refuses what may not be asked where they stand. */
final class CriterionReader {
    static final List<String> NODES = List.of(
            "all",
            "any",
            "not",
            "atLeast",
            "fact",
            "compare",
            "anyMember",
            "everyMember",
            "definition",
            "deprived",
            "line",
            "inClass");

    private final References references;
    private final QuantityReader quantities;

    CriterionReader(References references) {
        this.references = references;
        this.quantities = new QuantityReader(references, this);
    }

    QuantityReader quantities() {
        return quantities;
    }

    Decoder<Criterion> in(Context context) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> read(fields, context));
    }

    private Optional<Criterion> read(Fields fields, Context context) {
        Optional<String> node = QuantityReader.node(fields, NODES, "tiêu chí", "criterion");
        return node.flatMap(name -> switch (name) {
            case "all" -> criteria(fields, "all", context).flatMap(all -> fields.make(() -> new Criterion.All(all)));
            case "any" -> criteria(fields, "any", context).flatMap(any -> fields.make(() -> new Criterion.Any(any)));
            case "not" -> one(fields, "not", context).flatMap(not -> fields.make(() -> new Criterion.Not(not)));
            case "atLeast" -> atLeast(fields, context);
            case "fact" -> fact(fields, context);
            case "compare" -> compare(fields, context);
            case "anyMember" ->
                ofMember(fields, name, context).flatMap(member -> fields.make(() -> new Criterion.AnyMember(member)));
            case "everyMember" ->
                ofMember(fields, name, context).flatMap(member -> fields.make(() -> new Criterion.EveryMember(member)));
            case "definition" ->
                quantities
                        .definition(fields, "criterion", context)
                        .flatMap(id -> fields.<Criterion>make(() -> new Criterion.Defined(id)));
            case "deprived" -> deprived(fields, context);
            case "line" -> line(fields, context);
            default -> inClass(fields, context);
        });
    }

    private Optional<List<Criterion>> criteria(Fields fields, String key, Context context) {
        Optional<List<Criterion>> criteria = fields.required(key, Decoders.listOf(in(context)));
        if (criteria.isEmpty()) {
            fields.finish();
        }
        return criteria;
    }

    private Optional<Criterion> one(Fields fields, String key, Context context) {
        Optional<Criterion> criterion = fields.required(key, in(context));
        if (criterion.isEmpty()) {
            fields.finish();
        }
        return criterion;
    }

    private Optional<Criterion> ofMember(Fields fields, String key, Context context) {
        Standing.aggregate(fields, key, context);
        return one(fields, key, context.inMember());
    }

    private Optional<Criterion> atLeast(Fields fields, Context context) {
        Optional<Integer> count = fields.required("atLeast", Decoders::whole);
        Optional<List<Criterion>> of = fields.required("of", Decoders.listOf(in(context)));
        int most = fields.value("of")
                .map(value -> value instanceof JsonValue.ArrayValue array
                        ? array.items().size()
                        : Integer.MAX_VALUE)
                .orElse(Integer.MAX_VALUE);
        if (count.filter(n -> n < 1 || n > most).isPresent()) {
            fields.value("atLeast")
                    .ifPresent(at -> fields.problems()
                            .found(
                                    Code.NOT_ALLOWED,
                                    at,
                                    "Phải từ 1 đến số tiêu chí trong \"of\".",
                                    "It must be from 1 to the number of criteria in \"of\"."));
        }
        return fields.make(() -> new Criterion.AtLeast(count.orElseThrow(), of.orElseThrow()));
    }

    private Optional<Criterion> fact(Fields fields, Context context) {
        Optional<FactId> fact = fields.required("fact", references.fact(context));
        Optional<JsonValue> at = fields.value("fact");
        boolean is = fields.has("is");
        boolean in = fields.has("in");
        if (is == in) {
            fields.problems()
                    .at(
                            is ? Code.CONTRADICTION : Code.MISSING,
                            fields.object(),
                            "Tiêu chí về dữ kiện có đúng một trong hai khóa \"is\" và \"in\".",
                            "A criterion over a fact has exactly one of the keys \"is\" and \"in\".");
            fields.finish();
            return Optional.empty();
        }
        return is ? is(fields, fact, at.orElseThrow()) : inCodes(fields, fact, at.orElseThrow());
    }

    private Optional<Criterion> is(Fields fields, Optional<FactId> fact, JsonValue at) {
        Optional<Boolean> answer = fields.bool("is");
        fact.ifPresent(id -> references.typed(id, FactType.YesNo.class, at, fields.problems(), "có/không", "yes-no"));
        return fields.make(() -> new Criterion.Is(fact.orElseThrow(), answer.orElseThrow()));
    }

    private Optional<Criterion> inCodes(Fields fields, Optional<FactId> fact, JsonValue at) {
        List<JsonValue> values = fields.list("in");
        Optional<Map<String, String>> allowed = fact.flatMap(
                        id -> references.typed(id, FactType.Choice.class, at, fields.problems(), "lựa chọn", "choice"))
                .map(choice -> QuantityReader.byName(choice.codes()));
        Set<String> codes = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (JsonValue value : values) {
            Decoder<String> decoder = allowed.map(Decoders::code).orElse(Decoders::text);
            decoder.decode(value, fields.problems()).ifPresent(codes::add);
            if (value instanceof JsonValue.Text text && !seen.add(text.text())) {
                fields.problems()
                        .found(
                                Code.DUPLICATE_NAME,
                                value,
                                "Mã này đứng hai lần trong danh sách.",
                                "This code stands twice in the list.");
            }
        }
        if (values.isEmpty()) {
            fields.value("in")
                    .filter(JsonValue.ArrayValue.class::isInstance)
                    .ifPresent(empty -> fields.problems()
                            .at(Code.MISSING, empty, "Phải có ít nhất một mã.", "At least one code is needed."));
        }
        return fields.make(() -> new Criterion.In(fact.orElseThrow(), codes));
    }

    private Optional<Criterion> compare(Fields fields, Context context) {
        List<JsonValue> parts = fields.list("compare");
        if (parts.size() != 3) {
            fields.value("compare")
                    .filter(JsonValue.ArrayValue.class::isInstance)
                    .ifPresent(at -> fields.problems()
                            .at(
                                    Code.NOT_ALLOWED,
                                    at,
                                    "So sánh gồm ba phần: [đại lượng, toán tử, đại lượng].",
                                    "A comparison has three parts: [quantity, operator, quantity]."));
            fields.finish();
            return Optional.empty();
        }
        Problems problems = fields.problems();
        Optional<Quantity> left = quantities.in(context).decode(parts.get(0), problems);
        Optional<Operator> operator = Decoders.code(StandardCodes.OPERATORS).decode(parts.get(1), problems);
        Optional<Quantity> right = quantities.in(context).decode(parts.get(2), problems);
        if (left.isEmpty() || operator.isEmpty() || right.isEmpty()) {
            fields.finish();
            return Optional.empty();
        }
        return fields.make(() -> new Criterion.Compare(left.get(), operator.get(), right.get()));
    }

    private Optional<Criterion> deprived(Fields fields, Context context) {
        Standing.onlyInTests(fields, "deprived", context);
        Optional<IndicatorId> indicator = fields.required("deprived", references.to(Kind.INDICATOR, IndicatorId::of));
        return fields.make(() -> new Criterion.Deprived(indicator.orElseThrow()));
    }

    private Optional<Criterion> line(Fields fields, Context context) {
        boolean lines = context.place() == Context.Place.CATEGORY || context.place() == Context.Place.OUTCOME;
        if (!lines || context.ofMember()) {
            fields.value("line")
                    .ifPresent(at -> fields.problems()
                            .found(
                                    Code.CONTRADICTION,
                                    at,
                                    "\"line\" chỉ đứng trong \"categories\" của một cách xác định hoặc \"outcomes\" của một"
                                            + " nội dung xác định thêm.",
                                    "\"line\" stands only in the \"categories\" of a test or the \"outcomes\" of an"
                                            + " inquiry."));
            fields.finish();
            return Optional.empty();
        }
        Optional<LineId> line = fields.required(
                "line", References.among(context.lines(), "mức ở đây", "line of this test or inquiry", LineId::of));
        return fields.make(() -> new Criterion.LineMet(line.orElseThrow()));
    }

    private Optional<Criterion> inClass(Fields fields, Context context) {
        if (context.place() != Context.Place.OUTCOME || context.ofMember()) {
            fields.problems()
                    .at(
                            Code.CONTRADICTION,
                            fields.object(),
                            "\"inClass\" chỉ đứng trong \"outcomes\" của một nội dung xác định thêm, ở mức hộ.",
                            "\"inClass\" stands only in the \"outcomes\" of an inquiry, and of the household.");
        }
        Optional<List<String>> classes = Parts.names(fields, "inClass", references.to(Kind.CATEGORY, id -> id));
        return fields.make(() -> new Criterion.InClass(Set.copyOf(classes.orElseThrow())));
    }
}
