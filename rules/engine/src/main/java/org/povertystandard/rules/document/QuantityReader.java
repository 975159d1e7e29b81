package org.povertystandard.rules.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Scope;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.rules.document.Symbols.Kind;

/** Reads quantities, and refuses what may not be asked where they stand. */
final class QuantityReader {
    static final List<String> NODES = List.of(
            "figure",
            "fact",
            "countMembers",
            "sum",
            "product",
            "quotient",
            "byChoice",
            "lookup",
            "definition",
            "score",
            "deprivations",
            "tally");

    private final References references;
    private final CriterionReader criteria;

    QuantityReader(References references, CriterionReader criteria) {
        this.references = references;
        this.criteria = criteria;
    }

    Decoder<Quantity> in(Context context) {
        return (value, problems) -> {
            if (value instanceof JsonValue.Num) {
                return Decoders.rational(value, problems).map(Quantity.Literal::new);
            }
            if (!(value instanceof JsonValue.ObjectValue object)) {
                return Decoders.wrongType(
                        value, problems, "một đại lượng: số hoặc {...}", "a quantity: a number or {...}");
            }
            return read(new Fields(object, problems), context);
        };
    }

    private Optional<Quantity> read(Fields fields, Context context) {
        return node(fields, NODES, "đại lượng", "quantity").flatMap(name -> switch (name) {
            case "figure" -> {
                Optional<FigureId> figure = fields.required(name, references.to(Kind.FIGURE, FigureId::of));
                yield fields.make(() -> new Quantity.OfFigure(figure.orElseThrow()));
            }
            case "fact" -> fact(fields, context);
            case "countMembers" -> countMembers(fields, context);
            case "sum" -> {
                Optional<List<Quantity>> terms = fields.required(name, Decoders.listOf(in(context)));
                yield fields.make(() -> new Quantity.Sum(terms.orElseThrow()));
            }
            case "product" -> {
                Optional<List<Quantity>> factors = fields.required(name, Decoders.listOf(in(context)));
                yield fields.make(() -> new Quantity.Product(factors.orElseThrow()));
            }
            case "quotient" -> quotient(fields, context);
            case "byChoice" -> byChoice(fields, context);
            case "lookup" -> lookup(fields, context);
            case "definition" ->
                definition(fields, "quantity", context)
                        .flatMap(id -> fields.<Quantity>make(() -> new Quantity.Defined(id)));
            case "score" -> {
                Standing.onlyInTests(fields, name, context);
                Standing.notSummed(fields, context);
                Optional<ScorecardId> scorecard = fields.required(name, references.to(Kind.SCORECARD, ScorecardId::of));
                yield fields.make(() -> new Quantity.Score(scorecard.orElseThrow()));
            }
            case "deprivations" -> {
                Standing.onlyInTests(fields, name, context);
                fields.code(name, Map.of("count", true));
                yield fields.make(Quantity.DeprivationCount::new);
            }
            default -> {
                Optional<List<Quantity.Entry>> entries = fields.required(name, Decoders.listOf(entry(context)));
                yield fields.make(() -> new Quantity.Tally(entries.orElseThrow()));
            }
        });
    }

    private Optional<Quantity> fact(Fields fields, Context context) {
        Optional<FactId> fact = fields.required("fact", references.fact(context));
        fact.ifPresent(id -> references.typed(
                id, FactType.Number.class, fields.value("fact").orElseThrow(), fields.problems(), "số", "number"));
        return fields.make(() -> new Quantity.OfFact(fact.orElseThrow()));
    }

    private Optional<Quantity> countMembers(Fields fields, Context context) {
        Standing.aggregate(fields, "countMembers", context);
        Optional<JsonValue> value = fields.value("countMembers");
        if (value.filter(JsonValue.Text.class::isInstance).isPresent()) {
            fields.code("countMembers", Map.of("all", true));
            return fields.make(() -> new Quantity.CountMembers(Optional.empty()));
        }
        Optional<Criterion> criterion = fields.required("countMembers", criteria.in(context.inMember()));
        return fields.make(() -> new Quantity.CountMembers(criterion));
    }

    private Optional<Quantity> quotient(Fields fields, Context context) {
        List<JsonValue> parts = fields.list("quotient");
        if (parts.size() != 2) {
            fields.value("quotient")
                    .filter(JsonValue.ArrayValue.class::isInstance)
                    .ifPresent(at -> fields.problems()
                            .at(
                                    Code.NOT_ALLOWED,
                                    at,
                                    "Phép chia gồm hai phần: [số bị chia, số chia].",
                                    "A quotient has two parts: [dividend, divisor]."));
            fields.finish();
            return Optional.empty();
        }
        Optional<Quantity> dividend = in(context).decode(parts.get(0), fields.problems());
        Optional<Quantity> divisor = in(context).decode(parts.get(1), fields.problems());
        context.trace().divisors.add(new Trace.Divisor(divisor, parts.get(1)));
        if (dividend.isEmpty() || divisor.isEmpty()) {
            fields.finish();
            return Optional.empty();
        }
        return fields.make(() -> new Quantity.Quotient(dividend.get(), divisor.get()));
    }

    private Optional<Quantity> byChoice(Fields fields, Context context) {
        Optional<FactId> fact = fields.required("byChoice", references.fact(context));
        Optional<JsonValue.ObjectValue> of = fields.object("of");
        Optional<FactType.Choice> choice = fact.flatMap(id -> references.typed(
                id,
                FactType.Choice.class,
                fields.value("byChoice").orElseThrow(),
                fields.problems(),
                "lựa chọn",
                "choice"));
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        of.ifPresent(object -> {
            Fields byCode = new Fields(object, fields.problems());
            Collection<String> codes = choice.map(FactType.Choice::codes)
                    .orElse(List.copyOf(object.fields().keySet()));
            codes.forEach(code -> byCode.required(code, in(context)).ifPresent(each -> quantities.put(code, each)));
            byCode.finish();
        });
        return fields.make(() -> new Quantity.ByChoice(fact.orElseThrow(), quantities));
    }

    private Optional<Quantity> lookup(Fields fields, Context context) {
        Optional<TableId> table = fields.required("lookup", references.to(Kind.TABLE, TableId::of));
        Optional<FactId> column = fields.required("column", references.fact(context));
        Optional<Quantity> at = fields.required("at", in(context));
        Optional<Quantity.Match> match = fields.code("match", StandardCodes.MATCHES);
        column.flatMap(id -> references.typed(
                        id,
                        FactType.Choice.class,
                        fields.value("column").orElseThrow(),
                        fields.problems(),
                        "lựa chọn",
                        "choice"))
                .ifPresent(choice -> table.ifPresent(id -> columnsMatch(fields, id, choice)));
        return fields.make(() ->
                new Quantity.Lookup(table.orElseThrow(), column.orElseThrow(), at.orElseThrow(), match.orElseThrow()));
    }

    private void columnsMatch(Fields fields, TableId table, FactType.Choice choice) {
        List<String> columns = references.symbols().tableColumns(table.value());
        if (!new HashSet<>(columns).equals(new HashSet<>(choice.codes()))) {
            fields.problems()
                    .found(
                            Code.CONTRADICTION,
                            fields.value("column").orElseThrow(),
                            "Các cột của bảng (" + Decoders.listed(columns)
                                    + ") không phải là các mã của dữ kiện này: " + Decoders.listed(choice.codes())
                                    + ".",
                            "The columns of the table (" + Decoders.listed(columns)
                                    + ") are not the codes of this fact: " + Decoders.listed(choice.codes()) + ".");
        }
    }

    private Decoder<Quantity.Entry> entry(Context context) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> {
            Optional<Criterion> when = fields.required("when", criteria.in(context.summed()));
            Optional<Quantity> points = fields.required("points", in(context));
            return fields.make(() -> new Quantity.Entry(when.orElseThrow(), points.orElseThrow()));
        });
    }

    /** A reference to a definition of the kind that is wanted here: {@code criterion} or {@code quantity}. */
    Optional<DefinitionId> definition(Fields fields, String wanted, Context context) {
        Optional<DefinitionId> id = definition(fields, "definition", wanted, context);
        if (id.isEmpty()) {
            fields.finish();
        }
        return id;
    }

    /** The same under another key. */
    Optional<DefinitionId> definition(Fields fields, String key, String wanted, Context context) {
        Optional<DefinitionId> id = fields.required(key, references.to(Kind.DEFINITION, DefinitionId::of));
        id.ifPresent(known -> {
            JsonValue at = fields.value(key).orElseThrow();
            context.trace().uses.add(new Trace.Use(known, context.ofMember(), at));
            Symbols symbols = references.symbols();
            String other = wanted.equals("criterion") ? "quantity" : "criterion";
            if (!symbols.definitionHas(known.value(), wanted) && symbols.definitionHas(known.value(), other)) {
                fields.problems()
                        .found(
                                Code.WRONG_TYPE,
                                at,
                                wanted.equals("criterion")
                                        ? "Ở đây phải là định nghĩa một tiêu chí; định nghĩa này là một đại lượng."
                                        : "Ở đây phải là định nghĩa một đại lượng; định nghĩa này là một tiêu chí.",
                                "Here must be the definition of a " + wanted + "; this one defines a " + other + ".");
            }
            if (!context.ofMember()
                    && symbols.definitionScope(known.value())
                            .filter(Scope.MEMBER::equals)
                            .isPresent()) {
                fields.problems()
                        .found(
                                Code.CONTRADICTION,
                                at,
                                "Định nghĩa này nói về một thành viên. Chỉ dùng được bên trong anyMember, everyMember,"
                                        + " countMembers hoặc định nghĩa về thành viên.",
                                "This definition speaks of a member. It can be used only inside anyMember,"
                                        + " everyMember, countMembers or a definition of a member.");
            }
        });
        return id;
    }

    /** The node that an object is, by its key. */
    static Optional<String> node(Fields fields, List<String> nodes, String vi, String en) {
        Map<String, JsonValue> keys = fields.object().fields();
        Optional<String> node = nodes.stream().filter(keys::containsKey).findFirst();
        if (node.isEmpty()) {
            Optional<String> first = keys.keySet().stream().findFirst();
            fields.problems()
                    .add(
                            first.isPresent() ? Code.UNKNOWN_NAME : Code.MISSING,
                            fields.object().location(),
                            first,
                            first.flatMap(key -> fields.problems().nearest(nodes, key)),
                            "Đây không phải là " + vi + ". Phải có một trong các khóa: " + String.join(", ", nodes)
                                    + ".",
                            "This is no " + en + ". It must have one of the keys: " + String.join(", ", nodes) + ".");
        }
        return node;
    }

    static Map<String, String> byName(List<String> names) {
        Map<String, String> byName = new LinkedHashMap<>();
        names.forEach(name -> byName.put(name, name));
        return byName;
    }
}
