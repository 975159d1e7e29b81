package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Question;
import org.povertystandard.standard.StandardFact;
import org.povertystandard.standard.Table;

/** Turns criteria into nodes: each name replaced by what it stands for in this variant. */
final class Resolver {

    /** Resolves the nodes that only some places may use. */
    interface Extra {
        TestNode test(Criterion criterion);

        QuantityNode quantity(Quantity quantity);
    }

    private static final Extra NOTHING_ELSE = new Extra() {
        @Override
        public TestNode test(Criterion criterion) {
            throw new IllegalArgumentException("Only the tests of a standard may use " + criterion + ".");
        }

        @Override
        public QuantityNode quantity(Quantity quantity) {
            throw new IllegalArgumentException("Only the tests of a standard may use " + quantity + ".");
        }
    };

    private final Overlay overlay;
    private final Vocabulary vocabulary;
    private final Nodes nodes;
    private final LeapDayAgeing ageing;
    private final Map<FigureId, Figure> figures;
    private final Map<TableId, LookupTable> tables;
    private final Map<DefinitionId, Definition> definitions;
    private final Map<FactId, StandardFact> facts;
    private final Map<FactId, Question> questions = new HashMap<>();
    private final Map<FactId, Slot> slots = new HashMap<>();

    Resolver(PovertyStandard standard, Overlay overlay, Vocabulary vocabulary) {
        this.overlay = overlay;
        this.vocabulary = vocabulary;
        this.nodes = new Nodes(vocabulary);
        this.ageing = overlay.ageing().orElse(standard.ageing());
        this.figures = byId(standard.figures(), Figure::id);
        this.tables = byId(standard.tables().stream().map(Table::table).toList(), LookupTable::id);
        this.definitions = byId(standard.definitions(), Definition::id);
        this.facts = byId(standard.facts(), StandardFact::id);
        standard.questions().forEach(question -> question.facts().forEach(fact -> questions.put(fact, question)));
    }

    private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
        return values.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    TestNode test(Criterion criterion) {
        return test(criterion, NOTHING_ELSE);
    }

    TestNode test(Criterion criterion, Extra extra) {
        if (criterion instanceof Criterion.All all) {
            return nodes.all(tests(all.criteria(), extra));
        }
        if (criterion instanceof Criterion.Any any) {
            return nodes.any(tests(any.criteria(), extra));
        }
        if (criterion instanceof Criterion.Not not) {
            return nodes.not(test(not.criterion(), extra));
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return nodes.atLeast(atLeast.count(), tests(atLeast.criteria(), extra));
        }
        if (criterion instanceof Criterion.Is is) {
            return nodes.is(slot(is.fact()), is.answer());
        }
        if (criterion instanceof Criterion.In in) {
            return nodes.in(slot(in.fact()), in.codes());
        }
        if (criterion instanceof Criterion.Compare compare) {
            return nodes.compare(quantity(compare.left(), extra), compare.operator(), quantity(compare.right(), extra));
        }
        if (criterion instanceof Criterion.AnyMember any) {
            return nodes.anyMember(feature(any.criterion()));
        }
        if (criterion instanceof Criterion.EveryMember every) {
            return nodes.everyMember(feature(every.criterion()));
        }
        if (criterion instanceof Criterion.Defined defined) {
            return test(criterion(defined.id()), extra);
        }
        return extra.test(criterion);
    }

    private List<TestNode> tests(List<Criterion> criteria, Extra extra) {
        return criteria.stream().map(criterion -> test(criterion, extra)).toList();
    }

    /** Makes nodes of the same vocabulary. */
    Nodes nodes() {
        return nodes;
    }

    Feature feature(Criterion criterion) {
        return vocabulary.feature(test(criterion));
    }

    QuantityNode quantity(Quantity quantity, Extra extra) {
        if (quantity instanceof Quantity.Literal literal) {
            return QuantityNode.Constant.of(literal.value(), null);
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            return QuantityNode.Constant.of(figure(figure.id()), figure.id());
        }
        if (quantity instanceof Quantity.OfFact fact) {
            return new QuantityNode.OfFact(slot(fact.fact()));
        }
        if (quantity instanceof Quantity.CountMembers count) {
            return count.criterion()
                    .<QuantityNode>map(criterion -> new QuantityNode.Count(feature(criterion)))
                    .orElseGet(QuantityNode.Members::new);
        }
        if (quantity instanceof Quantity.Sum sum) {
            return new QuantityNode.Sum(quantities(sum.terms(), extra));
        }
        if (quantity instanceof Quantity.Product product) {
            return new QuantityNode.Product(quantities(product.factors(), extra));
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            return new QuantityNode.Quotient(quantity(quotient.dividend(), extra), quantity(quotient.divisor(), extra));
        }
        if (quantity instanceof Quantity.ByChoice byChoice) {
            Map<String, QuantityNode> options = new LinkedHashMap<>();
            byChoice.quantities().forEach((code, option) -> options.put(code, quantity(option, extra)));
            return new QuantityNode.ByChoice(slot(byChoice.fact()), options);
        }
        if (quantity instanceof Quantity.Lookup lookup) {
            return new Lookup(
                    vocabulary.table(tables.get(lookup.table())),
                    slot(lookup.column()),
                    quantity(lookup.at(), extra),
                    lookup.match());
        }
        if (quantity instanceof Quantity.Defined defined) {
            return vocabulary.named(defined.id(), quantity(quantityOf(defined.id()), extra));
        }
        if (quantity instanceof Quantity.Tally tally && extra == NOTHING_ELSE) {
            return new QuantityNode.Tally(tally.entries().stream()
                    .map(entry ->
                            new QuantityNode.Tally.Entry(test(entry.when(), extra), quantity(entry.points(), extra)))
                    .toList());
        }
        return extra.quantity(quantity);
    }

    private List<QuantityNode> quantities(List<Quantity> quantities, Extra extra) {
        return quantities.stream().map(quantity -> quantity(quantity, extra)).toList();
    }

    private Rational figure(FigureId id) {
        Rational set = overlay.figures().get(id);
        return set != null ? set : figures.get(id).value();
    }

    private Criterion criterion(DefinitionId id) {
        Criterion set = overlay.criteria().get(id);
        return set != null ? set : ((Definition.OfCriterion) definitions.get(id)).criterion();
    }

    private Quantity quantityOf(DefinitionId id) {
        Quantity set = overlay.quantities().get(id);
        return set != null ? set : ((Definition.OfQuantity) definitions.get(id)).quantity();
    }

    /** The fact as this variant reads it. */
    Slot slot(FactId fact) {
        Slot known = slots.get(fact);
        if (known == null) {
            Question question = questions.get(fact);
            Optional<TestNode> askedOf = question == null ? Optional.empty() : Optional.of(test(question.askedOf()));
            var key = new Slot.Key(fact, unasked(fact), ageingOf(fact), askedOf);
            known = vocabulary.slot(key, declaration(fact));
            slots.put(fact, known);
        }
        return known;
    }

    private Optional<FactValue> unasked(FactId fact) {
        FactValue set = overlay.unasked().get(fact);
        if (set != null) {
            return Optional.of(set);
        }
        StandardFact declared = facts.get(fact);
        return declared == null ? Optional.empty() : declared.unaskedCountsAs();
    }

    private Optional<LeapDayAgeing> ageingOf(FactId fact) {
        return FormFacts.find(fact).filter(FormFact.Age.class::isInstance).map(age -> ageing);
    }

    private FactDeclaration declaration(FactId fact) {
        return FormFacts.find(fact)
                .map(FormFact::declaration)
                .orElseGet(() -> facts.get(fact).declaration());
    }
}
