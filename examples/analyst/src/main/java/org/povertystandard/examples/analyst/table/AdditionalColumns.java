package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.Member;
import org.povertystandard.rules.document.Problem;

/** The columns {@code additional:...} for the facts that a standard declares beyond the form. */
public final class AdditionalColumns {
    public static final String PREFIX = "additional:";

    private AdditionalColumns() {}

    /** The form's columns of the household, then the standard's. */
    public static List<Column<HouseholdDraft>> ofHouseholds(Collection<FactDeclaration> facts) {
        List<Column<HouseholdDraft>> columns = new ArrayList<>(HouseholdColumns.all());
        of(Scope.HOUSEHOLD, facts)
                .forEach(fact -> columns.add(new Column<>(
                        PREFIX + fact.id(),
                        path(fact.id()),
                        (h, cell) -> answer(fact.type(), cell)
                                .ifPresent(value -> h.household.putAdditionalFacts(fact.id(), value)))));
        return columns;
    }

    /** The form's columns of the member, then the standard's. */
    public static List<Column<Member.Builder>> ofMembers(Collection<FactDeclaration> facts) {
        List<Column<Member.Builder>> columns = new ArrayList<>(MemberColumns.all());
        of(Scope.MEMBER, facts)
                .forEach(fact -> columns.add(new Column<>(
                        PREFIX + fact.id(),
                        path(fact.id()),
                        (m, cell) ->
                                answer(fact.type(), cell).ifPresent(value -> m.putAdditionalFacts(fact.id(), value)))));
        return columns;
    }

    private static List<FactDeclaration> of(Scope scope, Collection<FactDeclaration> facts) {
        return facts.stream().filter(fact -> fact.scope() == scope).toList();
    }

    private static String path(FactId fact) {
        return "additionalFacts." + fact;
    }

    /** An empty cell is a question that was not asked; {@code unknown} is one that was not answered. */
    private static Optional<FactValue> answer(FactType type, Cell cell) {
        return cell.saysUnknown()
                ? Optional.of(FactValue.UNKNOWN)
                : known(type, cell).map(value -> value);
    }

    private static Optional<FactValue.Known> known(FactType type, Cell cell) {
        if (type instanceof FactType.Choice choice) {
            return cell.code(choice.codes()).map(FactValue::of);
        }
        if (type instanceof FactType.Number number) {
            Optional<FactValue.Known> answer =
                    cell.decimal(number.decimals()).map(decimal -> FactValue.of(Rational.of(decimal)));
            answer.filter(value -> !number.allows(value))
                    .ifPresent(value -> cell.refuse(
                            Problem.Code.NOT_ALLOWED,
                            "Giá trị nằm ngoài khoảng cho phép của câu hỏi này.",
                            "The answer is " + number.allowed() + "."));
            return answer.filter(number::allows);
        }
        return cell.yesNo().map(FactValue::of);
    }
}
