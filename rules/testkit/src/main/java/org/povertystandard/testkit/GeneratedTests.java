package org.povertystandard.testkit;

import static org.povertystandard.testkit.GeneratedStandards.CITE;
import static org.povertystandard.testkit.GeneratedStandards.LABEL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;

/** Criteria and quantities of every kind, as deep as is asked for. */
final class GeneratedTests {
    private final GeneratedFacts facts;
    private final List<Definition> definitions;

    GeneratedTests(GeneratedFacts facts, List<Definition> definitions) {
        this.facts = facts;
        this.definitions = List.copyOf(definitions);
    }

    /** Named criteria and numbers of the household and of a member; the last two name those before them. */
    static Arbitrary<List<Definition>> definitions(GeneratedFacts facts) {
        var tests = new GeneratedTests(facts, List.of());
        return Combinators.combine(
                        tests.criterion(true, 1),
                        tests.quantity(true, 1),
                        tests.criterion(false, 1),
                        tests.quantity(false, 1),
                        Arbitraries.of(Operator.class))
                .as((member, number, household, total, operator) -> List.of(
                        named("counted", Scope.MEMBER, member),
                        named("measured", Scope.MEMBER, number),
                        named("settled", Scope.HOUSEHOLD, household),
                        named("total", Scope.HOUSEHOLD, total),
                        named(
                                "counted-members",
                                Scope.HOUSEHOLD,
                                new Quantity.CountMembers(
                                        Optional.of(new Criterion.Defined(DefinitionId.of("counted"))))),
                        named(
                                "either",
                                Scope.HOUSEHOLD,
                                new Criterion.Any(List.of(
                                        new Criterion.Defined(DefinitionId.of("settled")),
                                        new Criterion.Compare(
                                                new Quantity.Defined(DefinitionId.of("total")),
                                                operator,
                                                literal(3)))))));
    }

    private static Definition named(String id, Scope scope, Criterion criterion) {
        return new Definition.OfCriterion(DefinitionId.of(id), LABEL, scope, criterion, CITE);
    }

    private static Definition named(String id, Scope scope, Quantity quantity) {
        return new Definition.OfQuantity(DefinitionId.of(id), LABEL, scope, quantity, CITE);
    }

    /** The names of one kind and scope. */
    private List<DefinitionId> defined(boolean ofMember, Class<? extends Definition> kind) {
        Scope scope = ofMember ? Scope.MEMBER : Scope.HOUSEHOLD;
        return definitions.stream()
                .filter(definition -> definition.scope() == scope && kind.isInstance(definition))
                .map(Definition::id)
                .toList();
    }

    static Quantity literal(long number) {
        return new Quantity.Literal(Rational.of(number));
    }

    /** Criteria of a household. */
    Arbitrary<Criterion> ofHousehold(int depth) {
        return criterion(false, depth);
    }

    private Arbitrary<Criterion> criterion(boolean ofMember, int depth) {
        if (depth == 0) {
            return Arbitraries.oneOf(yesNo(ofMember), choice(ofMember), limit(ofMember));
        }
        Arbitrary<Criterion> part = criterion(ofMember, depth - 1);
        Arbitrary<List<Criterion>> parts = part.list().ofMaxSize(3);
        List<Arbitrary<? extends Criterion>> kinds = new ArrayList<>(List.of(
                criterion(ofMember, 0),
                parts.map(Criterion.All::new),
                parts.map(Criterion.Any::new),
                part.map(Criterion.Not::new),
                Combinators.combine(
                                Arbitraries.integers().between(0, 2),
                                part.list().ofMinSize(1).ofMaxSize(3))
                        .as((more, some) -> new Criterion.AtLeast(1 + more % some.size(), some)),
                compared(ofMember, depth - 1)));
        List<DefinitionId> defined = defined(ofMember, Definition.OfCriterion.class);
        if (!defined.isEmpty()) {
            kinds.add(Arbitraries.of(defined).map(Criterion.Defined::new));
        }
        if (!ofMember) {
            Arbitrary<Criterion> member = criterion(true, depth - 1);
            kinds.add(member.map(Criterion.AnyMember::new));
            kinds.add(member.map(Criterion.EveryMember::new));
        }
        return Arbitraries.oneOf(
                kinds.stream().map(kind -> kind.map(Criterion.class::cast)).toList());
    }

    /** A fact of the scope; of members also one of the household now and then. */
    private Arbitrary<FactDeclaration> fact(boolean ofMember, Class<? extends FactType> type) {
        Arbitrary<FactDeclaration> ofHousehold = Arbitraries.of(facts.of(Scope.HOUSEHOLD, type));
        Arbitrary<FactDeclaration> member = Arbitraries.of(facts.of(Scope.MEMBER, type));
        return ofMember ? Arbitraries.oneOf(member, member, member, ofHousehold) : ofHousehold;
    }

    private Arbitrary<Criterion> yesNo(boolean ofMember) {
        return Combinators.combine(fact(ofMember, FactType.YesNo.class), Arbitraries.of(true, false))
                .as((fact, answer) -> new Criterion.Is(fact.id(), answer));
    }

    private Arbitrary<Criterion> choice(boolean ofMember) {
        return fact(ofMember, FactType.Choice.class)
                .flatMap(fact -> Arbitraries.of(((FactType.Choice) fact.type()).codes())
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(codes -> new Criterion.In(fact.id(), codes)));
    }

    /** A number fact held against a number, as most tests of law are. */
    private Arbitrary<Criterion> limit(boolean ofMember) {
        return Combinators.combine(
                        fact(ofMember, FactType.Number.class),
                        Arbitraries.of(Operator.class),
                        Arbitraries.oneOf(
                                constant(),
                                Arbitraries.integers().between(-5, 900).map(n -> literal(n))))
                .as((fact, operator, number) ->
                        new Criterion.Compare(new Quantity.OfFact(fact.id()), operator, number));
    }

    private Arbitrary<Criterion> compared(boolean ofMember, int depth) {
        return Combinators.combine(quantity(ofMember, depth), Arbitraries.of(Operator.class), quantity(ofMember, depth))
                .as(Criterion.Compare::new);
    }

    private Arbitrary<Quantity> constant() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-3, 40).map(number -> literal(number)),
                Arbitraries.integers().between(1, 60).map(number -> new Quantity.Literal(Rational.of(number, 4))),
                Arbitraries.of(facts.figures()).map(Figure::id).map(Quantity.OfFigure::new));
    }

    /** Quantities of a household, or of one member. */
    Arbitrary<Quantity> quantity(boolean ofMember, int depth) {
        Arbitrary<Quantity> fact =
                fact(ofMember, FactType.Number.class).map(number -> new Quantity.OfFact(number.id()));
        Arbitrary<Quantity> members = Arbitraries.just(new Quantity.CountMembers(Optional.empty()));
        if (depth == 0) {
            return ofMember
                    ? Arbitraries.oneOf(constant(), fact)
                    : Arbitraries.oneOf(constant(), constant(), fact, fact, members);
        }
        Arbitrary<Quantity> part = quantity(ofMember, depth - 1);
        List<Arbitrary<? extends Quantity>> kinds = new ArrayList<>(List.of(
                constant(),
                fact,
                part.list().ofMaxSize(2).map(Quantity.Sum::new),
                Combinators.combine(constant(), part).as((factor, of) -> new Quantity.Product(List.of(factor, of))),
                Combinators.combine(part, divisor(ofMember)).as(Quantity.Quotient::new),
                byChoice(ofMember, part),
                lookup(ofMember),
                tally(ofMember, depth)));
        List<DefinitionId> defined = defined(ofMember, Definition.OfQuantity.class);
        if (!defined.isEmpty()) {
            kinds.add(Arbitraries.of(defined).map(Quantity.Defined::new));
        }
        if (!ofMember) {
            kinds.add(criterion(true, depth - 1).map(each -> new Quantity.CountMembers(Optional.of(each))));
            kinds.add(criterion(true, depth - 1).map(each -> new Quantity.CountMembers(Optional.of(each))));
        }
        return Arbitraries.oneOf(
                kinds.stream().map(kind -> kind.map(Quantity.class::cast)).toList());
    }

    /** Certain to be positive. A criterion of one member does not look at all of them. */
    private static Arbitrary<Quantity> divisor(boolean ofMember) {
        Quantity members = new Quantity.CountMembers(Optional.empty());
        Arbitrary<Quantity> number = Arbitraries.integers().between(1, 12).map(literal -> literal(literal));
        if (ofMember) {
            return number;
        }
        return Arbitraries.oneOf(
                Arbitraries.just(members),
                number,
                Arbitraries.integers()
                        .between(1, 12)
                        .map(factor -> new Quantity.Product(List.of(literal(factor), members))));
    }

    private Arbitrary<Quantity> byChoice(boolean ofMember, Arbitrary<Quantity> part) {
        Arbitrary<Quantity> option = Arbitraries.oneOf(constant(), constant(), constant(), part);
        return fact(ofMember, FactType.Choice.class).flatMap(fact -> {
            List<String> codes = ((FactType.Choice) fact.type()).codes();
            return option.list().ofSize(codes.size()).map(options -> {
                Map<String, Quantity> byCode = new LinkedHashMap<>();
                for (int i = 0; i < codes.size(); i++) {
                    byCode.put(codes.get(i), options.get(i));
                }
                return new Quantity.ByChoice(fact.id(), byCode);
            });
        });
    }

    private Arbitrary<Quantity> lookup(boolean ofMember) {
        LookupTable table = facts.tables().get(ofMember ? 0 : 1);
        FactId column = FactId.of(ofMember ? "sex" : "fuel");
        Arbitrary<Quantity> at = ofMember
                ? Arbitraries.of("age-years", "age-months", "walk", "rooms")
                        .map(fact -> new Quantity.OfFact(FactId.of(fact)))
                : Arbitraries.of("rooms", "dwelling-area", "review-year", "cars")
                        .map(fact -> new Quantity.OfFact(FactId.of(fact)));
        return Combinators.combine(
                        at,
                        Arbitraries.of(Quantity.Match.class),
                        Arbitraries.integers().between(0, 4))
                .as((place, match, more) -> new Quantity.Lookup(
                        table.id(), column, more == 0 ? new Quantity.Sum(List.of(place, literal(1))) : place, match));
    }

    private Arbitrary<Quantity> tally(boolean ofMember, int depth) {
        return Combinators.combine(
                        criterion(ofMember, depth - 1),
                        Arbitraries.oneOf(
                                constant(),
                                Arbitraries.integers().between(-2, 3).map(n -> literal(n))))
                .as(Quantity.Entry::new)
                .list()
                .ofMaxSize(3)
                .map(Quantity.Tally::new);
    }
}
