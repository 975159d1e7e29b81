package org.povertystandard.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.fact.FactId;

/** Whoever walks a tree of the law meets all of it. */
final class ExpressionTest {
    private static final Criterion HEAD = new Criterion.Is(FactId.of("head"), true);
    private static final Criterion LINE = new Criterion.LineMet(LineId.of("poverty-line"));
    private static final Quantity AGE = new Quantity.OfFact(FactId.of("age"));
    private static final Quantity ADULT = new Quantity.OfFigure(FigureId.of("adult-age"));

    static List<Class<?>> kinds() {
        return Stream.of(Criterion.class, Quantity.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_kind_that_holds_expressions_names_them_as_its_parts(Class<?> kind) throws NoSuchMethodException {
        boolean holds = Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .anyMatch(ExpressionTest::isOfExpressions);

        boolean names = kind.getMethod("parts").getDeclaringClass().equals(kind);

        assertThat(names).isEqualTo(holds);
    }

    private static boolean isOfExpressions(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(ExpressionTest::isOfExpressions);
        }
        return type instanceof Class<?> plain
                && (Expression.class.isAssignableFrom(plain) || plain.equals(Quantity.Entry.class));
    }

    @Test
    void the_parts_of_a_criterion_stand_in_its_order() {
        assertThat(new Criterion.All(List.of(HEAD, LINE)).parts()).containsExactly(HEAD, LINE);
        assertThat(new Criterion.Any(List.of(LINE, HEAD)).parts()).containsExactly(LINE, HEAD);
        assertThat(new Criterion.AtLeast(1, List.of(HEAD, LINE)).parts()).containsExactly(HEAD, LINE);
        assertThat(new Criterion.Not(HEAD).parts()).containsExactly(HEAD);
        assertThat(new Criterion.AnyMember(HEAD).parts()).containsExactly(HEAD);
        assertThat(new Criterion.EveryMember(HEAD).parts()).containsExactly(HEAD);
        assertThat(new Criterion.Compare(AGE, Operator.LESS, ADULT).parts()).containsExactly(AGE, ADULT);
    }

    @Test
    void the_parts_of_a_quantity_stand_in_its_order() {
        assertThat(new Quantity.CountMembers(Optional.of(HEAD)).parts()).containsExactly(HEAD);
        assertThat(new Quantity.CountMembers(Optional.empty()).parts()).isEmpty();
        assertThat(new Quantity.Sum(List.of(AGE, ADULT)).parts()).containsExactly(AGE, ADULT);
        assertThat(new Quantity.Product(List.of(AGE, ADULT)).parts()).containsExactly(AGE, ADULT);
        assertThat(new Quantity.Quotient(AGE, ADULT).parts()).containsExactly(AGE, ADULT);
        assertThat(new Quantity.ByChoice(FactId.of("area"), Map.of("rural", AGE)).parts())
                .containsExactly(AGE);
        assertThat(new Quantity.Lookup(TableId.of("heights"), FactId.of("sex"), AGE, Quantity.Match.LATEST_NOT_ABOVE)
                        .parts())
                .containsExactly(AGE);
        assertThat(new Quantity.Tally(List.of(new Quantity.Entry(HEAD, ADULT))).parts())
                .containsExactly(HEAD, ADULT);
    }

    @Test
    void a_walk_meets_the_whole_before_its_parts() {
        var adult = new Criterion.Compare(AGE, Operator.AT_LEAST, ADULT);
        var both = new Criterion.All(List.of(adult, HEAD));
        List<Expression> met = new ArrayList<>();

        both.walk(met::add);

        assertThat(met).containsExactly(both, adult, AGE, ADULT, HEAD);
    }
}
