package org.povertystandard.rules.document;

import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.FormFacts;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.standard.StandardFact;

/** Reads the facts that a standard declares, and values of facts. */
final class FactPartsReader {
    private FactPartsReader() {}

    static Optional<StandardFact> fact(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<FactId> id = fields.required("id", References.id(FactId::of));
            Optional<Scope> scope = fields.code("scope", StandardCodes.SCOPES);
            Optional<FactType> type = fields.required("type", FactPartsReader::type);
            Optional<Label> label = Parts.label(fields);
            Optional<FactValue> unasked = fields.optional(
                    "unaskedCountsAs", type.map(FactPartsReader::unasked).orElse(FactPartsReader::any));
            id.flatMap(FormFacts::find)
                    .ifPresent(form -> problems.found(
                            Code.DUPLICATE_ID,
                            fields.value("id").orElseThrow(),
                            "Phiếu chính thức đã có dữ kiện mang mã này.",
                            "The official form already has a fact of this id."));
            return fields.make(() -> new StandardFact(
                    new FactDeclaration(id.orElseThrow(), scope.orElseThrow(), type.orElseThrow(), label.orElseThrow()),
                    unasked));
        });
    }

    private static Optional<FactType> type(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<String> kind = fields.code("kind", QuantityReader.byName(List.of("yes-no", "choice", "number")));
            return kind.flatMap(name -> switch (name) {
                case "yes-no" -> fields.make(FactType.YesNo::new);
                case "choice" -> choice(fields);
                default -> number(fields);
            });
        });
    }

    private static Optional<FactType> choice(Fields fields) {
        List<FactType.Option> options = fields.list("codes", FactPartsReader::option);
        fields.value("codes").ifPresent(value -> {
            List<JsonValue> items = Symbols.items(fields.object(), "codes");
            if (value instanceof JsonValue.ArrayValue && items.isEmpty()) {
                Parts.needsOne(value, fields.problems());
            }
            Parts.eachOnce(
                    items.stream()
                            .filter(JsonValue.ObjectValue.class::isInstance)
                            .map(item -> ((JsonValue.ObjectValue) item).fields().get("code"))
                            .filter(JsonValue.Text.class::isInstance)
                            .toList(),
                    fields.problems());
        });
        return fields.make(() -> new FactType.Choice(options));
    }

    private static Optional<FactType.Option> option(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<String> code = fields.required("code", References.id(text -> text));
            Optional<Label> label = Parts.label(fields);
            if (code.filter(StandardCodes.NOT_APPLICABLE::equals).isPresent()) {
                problems.found(
                        Code.NOT_ALLOWED,
                        fields.value("code").orElseThrow(),
                        "Mã này có nghĩa riêng: câu hỏi không áp dụng.",
                        "This code has a meaning of its own: the question does not apply.");
            }
            return fields.make(() -> new FactType.Option(code.orElseThrow(), label.orElseThrow()));
        });
    }

    private static Optional<FactType> number(Fields fields) {
        Problems problems = fields.problems();
        Optional<String> unit = fields.text("unit");
        Optional<Integer> decimals = fields.required("decimals", Decoders::whole);
        Optional<Rational> minimum = fields.optional("minimum", Decoders::rational);
        Optional<Rational> maximum = fields.optional("maximum", Decoders::rational);
        if (decimals.filter(n -> n < 0 || n > 9).isPresent()) {
            problems.found(
                    Code.NOT_ALLOWED,
                    fields.value("decimals").orElseThrow(),
                    "Số chữ số thập phân từ 0 đến 9.",
                    "A number has 0 to 9 decimals.");
        } else {
            decimals.ifPresent(n -> {
                minimum.ifPresent(least -> onGrid(least, n, fields.value("minimum"), problems));
                maximum.ifPresent(most -> onGrid(most, n, fields.value("maximum"), problems));
            });
        }
        if (minimum.isPresent() && maximum.isPresent() && minimum.get().compareTo(maximum.get()) > 0) {
            problems.found(
                    Code.CONTRADICTION,
                    fields.value("maximum").orElseThrow(),
                    "\"maximum\" nhỏ hơn \"minimum\".",
                    "\"maximum\" is less than \"minimum\".");
        }
        return fields.make(() -> new FactType.Number(unit.orElseThrow(), decimals.orElseThrow(), minimum, maximum));
    }

    private static void onGrid(Rational bound, int decimals, Optional<JsonValue> at, Problems problems) {
        if (!bound.isOnGrid(decimals)) {
            problems.found(
                    Code.CONTRADICTION,
                    at.orElseThrow(),
                    "Số này có nhiều chữ số thập phân hơn \"decimals\".",
                    "This number has more decimals than \"decimals\" says.");
        }
    }

    /** What a fact of this type counts as when it was not asked. */
    static Decoder<FactValue> unasked(FactType type) {
        return (value, problems) -> {
            if (value instanceof JsonValue.Text text && text.text().equals(StandardCodes.NOT_APPLICABLE)) {
                return Optional.of(FactValue.NOT_APPLICABLE);
            }
            Optional<FactValue.Known> answer = known(value).filter(type::allows);
            if (answer.isEmpty()) {
                problems.found(
                        Code.NOT_ALLOWED,
                        value,
                        value instanceof JsonValue.Text text && type instanceof FactType.Choice choice
                                ? problems.nearest(choice.codes(), text.text())
                                : Optional.empty(),
                        "Được phép: " + References.allowedVi(type) + ", hoặc \"not-applicable\".",
                        "Allowed are: " + type.allowed() + ", or \"not-applicable\".");
            }
            return answer.map(known -> known);
        };
    }

    /** A value of a fact whose type is not known, because its declaration has problems. */
    static Optional<FactValue> any(JsonValue value, Problems problems) {
        return known(value).map(known -> known);
    }

    private static Optional<FactValue.Known> known(JsonValue value) {
        if (value instanceof JsonValue.Bool bool) {
            return Optional.of(FactValue.of(bool.value()));
        }
        if (value instanceof JsonValue.Text text) {
            return Optional.of(FactValue.of(text.text()));
        }
        try {
            return value instanceof JsonValue.Num number
                    ? Optional.of(FactValue.of(Rational.of(number.number())))
                    : Optional.empty();
        } catch (ArithmeticException tooManyDigits) {
            return Optional.empty();
        }
    }
}
