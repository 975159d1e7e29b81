package org.povertystandard.examples.analyst.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.Animal;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Member;
import org.povertystandard.rules.document.Problem;

/** The columns {@code additional:...} for the facts that a standard declares beyond the form. */
public final class AdditionalColumns {
    public static final String PREFIX = "additional:";

    /** What the form asks under other names than the columns: ages come of a birth, and the year of the review of its day. */
    private static final Map<FactId, String> OTHERWISE = Map.of(
            FormFacts.BIRTH_DATE,
            MemberColumns.BIRTH,
            FactId.of("age-years"),
            MemberColumns.BIRTH,
            FactId.of("age-months"),
            MemberColumns.BIRTH,
            FactId.of("review-year"),
            HouseholdColumns.REVIEWED_ON,
            FactId.of(Animal.POULTRY.code()),
            HouseholdColumns.POULTRY);

    private static final Vocabulary<Boolean> YES_NO = Vocabulary.yesNoOfFormA();

    private AdditionalColumns() {}

    /** The form's columns of the household, then the standard's. */
    public static List<Column<HouseholdDraft>> ofHouseholds(Collection<FactDeclaration> facts) {
        List<Column<HouseholdDraft>> columns = new ArrayList<>(HouseholdColumns.all());
        of(Scope.HOUSEHOLD, facts)
                .forEach(fact ->
                        columns.add(column(fact, (h, value) -> h.household.putAdditionalFacts(fact.id(), value))));
        return columns;
    }

    /** The form's columns of the member, then the standard's. */
    public static List<Column<Member.Builder>> ofMembers(Collection<FactDeclaration> facts) {
        List<Column<Member.Builder>> columns = new ArrayList<>(MemberColumns.all());
        of(Scope.MEMBER, facts)
                .forEach(fact -> columns.add(column(fact, (m, value) -> m.putAdditionalFacts(fact.id(), value))));
        return columns;
    }

    /** The column by which an answer to a question can be given, whether the form asks it or a standard. */
    public static String columnOf(FactId fact) {
        if (OTHERWISE.containsKey(fact)) {
            return OTHERWISE.get(fact);
        }
        return FormFacts.find(fact).isPresent() ? fact.value() : PREFIX + fact;
    }

    private static List<FactDeclaration> of(Scope scope, Collection<FactDeclaration> facts) {
        return facts.stream().filter(fact -> fact.scope() == scope).toList();
    }

    private static <B> Column<B> column(FactDeclaration fact, BiConsumer<B, FactValue> answer) {
        Function<Cell, Optional<FactValue.Known>> known = reader(fact.type());
        return new Column<>(PREFIX + fact.id(), "additionalFacts." + fact.id(), (into, cell) -> {
            // An empty cell is a question that was not asked; "unknown" is one that was not answered.
            if (cell.answer().isEmpty() && cell.saysUnknown()) {
                answer.accept(into, FactValue.UNKNOWN);
            } else {
                known.apply(cell).ifPresent(value -> answer.accept(into, value));
            }
        });
    }

    private static Function<Cell, Optional<FactValue.Known>> reader(FactType type) {
        if (type instanceof FactType.Choice choice) {
            Vocabulary<String> words = Vocabulary.of(choice.options());
            return cell -> cell.choice(words).map(FactValue::of);
        }
        return type instanceof FactType.Number number
                ? cell -> number(number, cell)
                : cell -> cell.choice(YES_NO).map(FactValue::of);
    }

    private static Optional<FactValue.Known> number(FactType.Number type, Cell cell) {
        Optional<FactValue.Known> answer =
                cell.decimal(type.decimals()).map(decimal -> FactValue.of(Rational.of(decimal)));
        answer.filter(value -> !type.allows(value))
                .ifPresent(value -> cell.refuse(
                        Problem.Code.NOT_ALLOWED,
                        "Giá trị nằm ngoài khoảng cho phép của câu hỏi này.",
                        "The answer is " + type.allowed() + "."));
        return answer.filter(type::allows);
    }
}
