package org.povertystandard.rules.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.HouseholdRule;
import org.povertystandard.rules.document.Problem.Code;

/** Reads answers to questions beyond the form, by their declared types. */
final class AdditionalFacts {
    static final String NOT_APPLICABLE = "not-applicable";

    private final Map<String, FactDeclaration> ofHousehold = new LinkedHashMap<>();
    private final Map<String, FactDeclaration> ofMember = new LinkedHashMap<>();

    /**
     * The facts declared.
     *
     * @throws IllegalArgumentException if a document could not tell one from another
     */
    AdditionalFacts(Collection<FactDeclaration> declared) {
        for (FactDeclaration fact : declared) {
            String id = fact.id().value();
            if (FormFacts.find(fact.id()).isPresent()) {
                throw new IllegalArgumentException("The fact " + id + " is an item of the form.\n"
                        + "Give it there; only facts beyond the form are declared.");
            }
            if (fact.type() instanceof FactType.Choice choice && choice.codes().contains(NOT_APPLICABLE)) {
                throw new IllegalArgumentException("The fact " + id + " has an answer with the code " + NOT_APPLICABLE
                        + ".\nIn a document that word says that the question is not asked; choose another code.");
            }
            if (declared(Scope.HOUSEHOLD).containsKey(id)
                    || declared(Scope.MEMBER).containsKey(id)) {
                throw new IllegalArgumentException("The fact " + id + " is declared twice.");
            }
            declared(fact.scope()).put(id, fact);
        }
    }

    /** The answers of one household or of one member. */
    Decoder<Map<FactId, FactValue>> of(Scope scope) {
        return (value, problems) -> Decoders.object(value, problems).map(object -> {
            Map<FactId, FactValue> answers = new LinkedHashMap<>();
            object.fields().forEach((key, answer) -> {
                FactDeclaration fact = declared(scope).get(key);
                if (fact == null) {
                    undeclared(key, answer, scope, problems);
                } else {
                    answer(fact.type(), answer, problems).ifPresent(known -> answers.put(fact.id(), known));
                }
            });
            return answers;
        });
    }

    private Map<String, FactDeclaration> declared(Scope scope) {
        return scope == Scope.HOUSEHOLD ? ofHousehold : ofMember;
    }

    private static Optional<? extends FactValue> answer(FactType type, JsonValue value, Problems problems) {
        if (value instanceof JsonValue.Null) {
            return Optional.of(FactValue.UNKNOWN);
        }
        if (value instanceof JsonValue.Text text && text.text().equals(NOT_APPLICABLE)) {
            return Optional.of(FactValue.NOT_APPLICABLE);
        }
        if (type instanceof FactType.Choice choice) {
            Map<String, FactValue.Known> codes = new LinkedHashMap<>();
            choice.codes().forEach(code -> codes.put(code, FactValue.of(code)));
            return Decoders.code(codes).decode(value, problems);
        }
        if (type instanceof FactType.Number number) {
            Decoder<Rational> exact = number.decimals() == 0 ? Decoders::wholeRational : Decoders::rational;
            return exact.decode(value, problems).flatMap(found -> inRange(number, found, value, problems));
        }
        return Decoders.bool(value, problems).map(FactValue::of);
    }

    private static Optional<FactValue> inRange(
            FactType.Number type, Rational number, JsonValue value, Problems problems) {
        FactValue.Known answer = FactValue.of(number);
        boolean mayBeThousands = type.decimals() < 3 && Decoders.isWrittenAsThousands(value);
        if (mayBeThousands || !type.allows(answer)) {
            problems.found(
                    Code.NOT_ALLOWED, value, "Phải là " + allowedVi(type) + ".", "It must be " + type.allowed() + ".");
            return Optional.empty();
        }
        return Optional.of(answer);
    }

    private static String allowedVi(FactType.Number type) {
        return "số"
                + (type.decimals() == 0 ? " nguyên" : " có nhiều nhất " + type.decimals() + " chữ số thập phân")
                + type.minimum().map(least -> ", ít nhất là " + least).orElse("")
                + type.maximum().map(most -> ", nhiều nhất là " + most).orElse("");
    }

    private void undeclared(String key, JsonValue value, Scope scope, Problems problems) {
        if (isOfTheForm(key)) {
            var rule = HouseholdRule.NOT_A_FORM_FACT.text();
            problems.add(
                    Code.CONTRADICTION, value.location(), Optional.of(key), Optional.empty(), rule.vi(), rule.en());
            return;
        }
        boolean household = scope == Scope.HOUSEHOLD;
        Map<String, FactDeclaration> allowed = declared(scope);
        if (declared(household ? Scope.MEMBER : Scope.HOUSEHOLD).containsKey(key)) {
            problems.add(
                    Code.UNDECLARED,
                    value.location(),
                    Optional.of(key),
                    Optional.empty(),
                    household
                            ? "Thông tin bổ sung này được khai báo cho thành viên, không phải cho hộ."
                            : "Thông tin bổ sung này được khai báo cho hộ, không phải cho thành viên.",
                    household
                            ? "This additional fact is declared of members, not of the household."
                            : "This additional fact is declared of the household, not of members.");
            return;
        }
        String names = Decoders.listed(allowed.keySet());
        problems.add(
                Code.UNDECLARED,
                value.location(),
                Optional.of(key),
                problems.nearest(allowed.keySet(), key),
                "Thông tin bổ sung này không được khai báo. "
                        + (allowed.isEmpty()
                                ? "Không có thông tin nào được khai báo."
                                : "Được khai báo: " + names + "."),
                "Nothing declares this additional fact. "
                        + (allowed.isEmpty() ? "None is declared." : "Declared are: " + names + "."));
    }

    private static boolean isOfTheForm(String key) {
        return FormFacts.all().stream().anyMatch(fact -> fact.id().value().equals(key));
    }
}
