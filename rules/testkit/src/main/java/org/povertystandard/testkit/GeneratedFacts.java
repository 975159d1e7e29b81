package org.povertystandard.testkit;

import static org.povertystandard.testkit.GeneratedStandards.CITE;
import static org.povertystandard.testkit.GeneratedStandards.LABEL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Question;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.Table;

/** What generated tests are about: questions of the form and beyond it, figures, and a table for each of two choices. */
record GeneratedFacts(
        List<StandardFact> facts, List<Question> questions, List<Figure> figures, List<LookupTable> tables) {

    private static final FactType YES_NO = new FactType.YesNo();
    private static final FactType FUEL = choice("wood", "gas", "coal");
    private static final FactType CRAFT = choice("none", "weaver", "smith");

    private static FactType choice(String... codes) {
        return new FactType.Choice(
                Stream.of(codes).map(code -> new FactType.Option(code, LABEL)).toList());
    }

    private static FactType number(int decimals, Rational least, Rational most) {
        return new FactType.Number("unit", decimals, Optional.ofNullable(least), Optional.ofNullable(most));
    }

    static Arbitrary<GeneratedFacts> any() {
        Arbitrary<List<StandardFact>> facts = Combinators.combine(
                        fact("own-well", Scope.HOUSEHOLD, YES_NO, FactValue.of(true), FactValue.of(false)),
                        fact("fuel", Scope.HOUSEHOLD, FUEL, FactValue.of("gas")),
                        fact(
                                "rooms",
                                Scope.HOUSEHOLD,
                                number(0, Rational.ZERO, Rational.of(20)),
                                FactValue.of(Rational.of(2))),
                        fact("debt", Scope.HOUSEHOLD, number(0, null, null), FactValue.of(Rational.ZERO)),
                        fact("vaccinated", Scope.MEMBER, YES_NO, FactValue.of(true), FactValue.of(false)),
                        fact("craft", Scope.MEMBER, CRAFT, FactValue.of("none")),
                        fact("walk", Scope.MEMBER, number(2, Rational.ZERO, null), FactValue.of(Rational.of(3, 4))))
                .as(List::of);
        Arbitrary<List<Figure>> figures =
                Arbitraries.integers().between(1, 80).list().ofSize(3).map(GeneratedFacts::figures);
        return Combinators.combine(facts, someQuestions(), figures, someTables())
                .as(GeneratedFacts::new);
    }

    private static Arbitrary<StandardFact> fact(String id, Scope scope, FactType type, FactValue... unasked) {
        List<Optional<FactValue>> all = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(unasked).forEach(value -> all.add(Optional.of(value)));
        all.add(Optional.of(FactValue.NOT_APPLICABLE));
        return Arbitraries.of(all)
                .map(value -> new StandardFact(new FactDeclaration(FactId.of(id), scope, type, LABEL), value));
    }

    /** Some facts are asked of some members only, one of them of those who answered another so. */
    private static Arbitrary<List<Question>> someQuestions() {
        var age = new Quantity.OfFact(FactId.of("age-years"));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 70))
                .as((which, years) -> {
                    var ofAge = new Criterion.Compare(age, Operator.AT_LEAST, GeneratedTests.literal(years));
                    var ofWorkers = new Criterion.In(FactId.of("employment"), java.util.Set.of("working", "studying"));
                    List<Question> all = List.of(
                            question(ofAge, "employment", "vaccinated"),
                            question(ofWorkers, "job-kind", "wage-work", "walk"),
                            question(new Criterion.Not(ofAge), "height", "weight"));
                    return Stream.of(0, 1, 2)
                            .filter(i -> (which & 1 << i) != 0)
                            .map(all::get)
                            .toList();
                });
    }

    private static Question question(Criterion askedOf, String... facts) {
        return new Question(Stream.of(facts).map(FactId::of).toList(), askedOf, CITE);
    }

    private static List<Figure> figures(List<Integer> values) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Rational value = Rational.of(values.get(i), i == 0 ? 4 : 1);
            figures.add(new Figure(FigureId.of("figure-" + i), value, "unit", LABEL, CITE));
        }
        return figures;
    }

    private static Arbitrary<List<LookupTable>> someTables() {
        return Combinators.combine(table("by-sex", List.of("male", "female")), table("by-fuel", codes(FUEL)))
                .as(List::of);
    }

    private static Arbitrary<LookupTable> table(String id, List<String> columns) {
        Arbitrary<Optional<Rational>> cell = Arbitraries.integers()
                .between(0, 120)
                .map(number -> Rational.of(number, 2))
                .optional(0.8);
        return Arbitraries.integers()
                .between(0, 90)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(places -> cell.list()
                        .ofSize(columns.size() * places.size())
                        .map(cells -> {
                            List<LookupTable.Row> rows = new ArrayList<>();
                            List<Integer> ascending = places.stream().sorted().toList();
                            for (int i = 0; i < ascending.size(); i++) {
                                int first = i * columns.size();
                                rows.add(new LookupTable.Row(
                                        Rational.of(ascending.get(i)), cells.subList(first, first + columns.size())));
                            }
                            return new LookupTable(TableId.of(id), columns, rows);
                        }));
    }

    private static List<String> codes(FactType type) {
        return ((FactType.Choice) type).codes();
    }

    void addTo(PovertyStandard.Builder standard) {
        standard.facts(facts).questions(questions).figures(figures);
        tables.forEach(table -> standard.addTables(new Table(table, LABEL, "unit", CITE)));
    }

    /** The facts of one scope, of a type. */
    List<FactDeclaration> of(Scope scope, Class<? extends FactType> type) {
        return Stream.concat(
                        FormFacts.all().stream().map(fact -> fact.declaration()),
                        facts.stream().map(StandardFact::declaration))
                .filter(fact -> fact.scope() == scope && type.isInstance(fact.type()))
                .toList();
    }
}
