package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Question;
import org.povertystandard.standard.StandardFact;

/**
 * Turns criteria into nodes: each name replaced by what it stands for in this variant.
 *
 * <p>Longer than most classes, since every kind of criterion and quantity has its lines here and they call one another.
 */
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
    private final Set<Object> otherwise;
    private final Vocabulary vocabulary;
    private final Nodes nodes;
    private final Quantities quantities;
    private final LeapDayAgeing ageing;
    private final Declared declared;
    private final Map<FactId, Slot> slots = new HashMap<>();
    private final @Nullable Resolver asItStands;
    private final Map<Criterion, Whole> wholes = new IdentityHashMap<>();
    private final Map<FactId, Set<Object>> behindSlots = new HashMap<>();
    private final Set<Object> everyName = new HashSet<>();
    private Set<Object> names = new HashSet<>();

    /**
     * A criterion resolved.
     *
     * @param node what it became
     * @param names the figures, definitions and facts that it hangs on, and {@link #AGEING} if on an age
     */
    private record Whole(TestNode node, Set<Object> names) {}

    private static final Object AGEING = LeapDayAgeing.class;

    private static final Object INDICATORS = Indicator.class;

    /**
     * Resolves a standard.
     *
     * @param standard the standard
     * @param overlay what is set otherwise in it
     * @param vocabulary where nodes are kept
     * @param asItStands resolves the same standard without the overlay; null if nothing is to be taken over
     */
    Resolver(PovertyStandard standard, Overlay overlay, Vocabulary vocabulary, @Nullable Resolver asItStands) {
        this.asItStands = asItStands;
        this.overlay = overlay;
        this.otherwise = setOtherwise(overlay);
        this.vocabulary = vocabulary;
        this.nodes = new Nodes(vocabulary);
        this.quantities = vocabulary.quantities();
        this.ageing = overlay.ageing().orElse(standard.ageing());
        this.declared = asItStands == null ? new Declared(standard) : asItStands.declared;
    }

    TestNode test(Criterion criterion) {
        return test(criterion, NOTHING_ELSE);
    }

    /** An indicator or a row; taken over from the standard as it stands where nothing that it hangs on is set otherwise. */
    TestNode whole(Criterion criterion) {
        Whole before = asItStands == null ? null : asItStands.wholes.get(criterion);
        if (before != null && !touches(otherwise, before.names())) {
            return before.node();
        }
        names = new HashSet<>();
        TestNode node = test(criterion);
        wholes.put(criterion, new Whole(node, names));
        return node;
    }

    /** Whether what an alternative sets is behind anything that was resolved here. */
    boolean hangsOn(Overlay sets) {
        return touches(setOtherwise(sets), everyName);
    }

    /** Notes in a set what is resolved from now on hangs on. */
    void noteIn(Set<Object> behind) {
        names = behind;
    }

    /** Notes that what is being resolved hangs on what an indicator itself hangs on. */
    void noteIndicators() {
        note(INDICATORS);
    }

    /** Whether anything that was noted is, or may be, set otherwise here. */
    boolean isOtherwise(Set<Object> noted) {
        return noted.contains(INDICATORS) || touches(otherwise, noted);
    }

    /** The names that stand for something else, and {@link #AGEING} if ages do. */
    private static Set<Object> setOtherwise(Overlay overlay) {
        Set<Object> names = new HashSet<>(overlay.figures().keySet());
        names.addAll(overlay.criteria().keySet());
        names.addAll(overlay.quantities().keySet());
        names.addAll(overlay.unasked().keySet());
        if (overlay.ageing().isPresent()) {
            names.add(AGEING);
        }
        return names;
    }

    private static boolean touches(Set<Object> set, Set<Object> names) {
        for (Object name : set) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
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
        List<TestNode> resolved = new ArrayList<>(criteria.size());
        for (Criterion criterion : criteria) {
            resolved.add(test(criterion, extra));
        }
        return List.copyOf(resolved);
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
            return constant(literal.value(), null);
        }
        if (quantity instanceof Quantity.OfFigure figure) {
            return constant(figure(figure.id()), figure.id());
        }
        if (quantity instanceof Quantity.OfFact fact) {
            Slot slot = slot(fact.fact());
            return quantities.of(new QuantityNode.OfFact(slot), slot);
        }
        if (quantity instanceof Quantity.CountMembers count) {
            return count(count);
        }
        if (quantity instanceof Quantity.Sum sum) {
            List<QuantityNode> terms = quantities(sum.terms(), extra);
            return quantities.of(new QuantityNode.Sum(terms), terms);
        }
        if (quantity instanceof Quantity.Product product) {
            List<QuantityNode> factors = quantities(product.factors(), extra);
            return quantities.of(new QuantityNode.Product(factors), factors);
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            QuantityNode dividend = quantity(quotient.dividend(), extra);
            QuantityNode divisor = quantity(quotient.divisor(), extra);
            return quantities.of(new QuantityNode.Quotient(dividend, divisor), dividend, divisor);
        }
        if (quantity instanceof Quantity.ByChoice byChoice) {
            return byChoice(byChoice, extra);
        }
        if (quantity instanceof Quantity.Lookup lookup) {
            CellTable table = vocabulary.table(declared.table(lookup.table()));
            Slot column = slot(lookup.column());
            QuantityNode at = quantity(lookup.at(), extra);
            return quantities.of(new Lookup(table, column, at, lookup.match()), table, column, at, lookup.match());
        }
        if (quantity instanceof Quantity.Defined defined) {
            return vocabulary.named(defined.id(), quantity(quantityOf(defined.id()), extra));
        }
        if (quantity instanceof Quantity.Tally tally && extra == NOTHING_ELSE) {
            return tally(tally, extra);
        }
        return extra.quantity(quantity);
    }

    private QuantityNode constant(Rational number, @Nullable FigureId figure) {
        var constant = QuantityNode.Constant.of(number, figure);
        return figure == null ? quantities.of(constant, number) : quantities.of(constant, number, figure);
    }

    private QuantityNode count(Quantity.CountMembers count) {
        if (count.criterion().isEmpty()) {
            return quantities.of(new QuantityNode.Members());
        }
        Feature feature = feature(count.criterion().get());
        return quantities.of(new QuantityNode.Count(feature), feature);
    }

    private QuantityNode byChoice(Quantity.ByChoice byChoice, Extra extra) {
        Slot slot = slot(byChoice.fact());
        Map<String, QuantityNode> options = new LinkedHashMap<>();
        List<Object> parts = new ArrayList<>(List.of(slot));
        for (Map.Entry<String, Quantity> option : byChoice.quantities().entrySet()) {
            QuantityNode quantity = quantity(option.getValue(), extra);
            options.put(option.getKey(), quantity);
            parts.add(option.getKey());
            parts.add(quantity);
        }
        return quantities.of(new QuantityNode.ByChoice(slot, options), parts.toArray());
    }

    /** A sum that is worked out where it is asked for, not once for a test. */
    QuantityNode tally(Quantity.Tally tally, Extra extra) {
        List<QuantityNode.Tally.Entry> entries = new ArrayList<>();
        List<Object> parts = new ArrayList<>();
        for (Quantity.Entry entry : tally.entries()) {
            TestNode when = test(entry.when(), extra);
            QuantityNode points = quantity(entry.points(), extra);
            entries.add(new QuantityNode.Tally.Entry(when, points));
            parts.add(when);
            parts.add(points);
        }
        return quantities.of(new QuantityNode.Tally(entries), parts.toArray());
    }

    private List<QuantityNode> quantities(List<Quantity> some, Extra extra) {
        List<QuantityNode> resolved = new ArrayList<>(some.size());
        for (Quantity each : some) {
            resolved.add(quantity(each, extra));
        }
        return resolved;
    }

    private Rational figure(FigureId id) {
        note(id);
        Rational set = overlay.figures().get(id);
        return set != null ? set : declared.figure(id);
    }

    private Criterion criterion(DefinitionId id) {
        note(id);
        Criterion set = overlay.criteria().get(id);
        return set != null ? set : declared.criterion(id);
    }

    private Quantity quantityOf(DefinitionId id) {
        note(id);
        Quantity set = overlay.quantities().get(id);
        return set != null ? set : declared.quantity(id);
    }

    private void note(Object name) {
        names.add(name);
        everyName.add(name);
    }

    /** The fact as this variant reads it. */
    Slot slot(FactId fact) {
        Slot known = slots.get(fact);
        if (known == null) {
            known = newSlot(fact);
            slots.put(fact, known);
        }
        names.addAll(behindSlots.getOrDefault(fact, Set.of()));
        return known;
    }

    /** Taken over from the standard as it stands where nothing that it hangs on is set otherwise. */
    private Slot newSlot(FactId fact) {
        Set<Object> behind = asItStands == null ? null : asItStands.behindSlots.get(fact);
        if (behind != null && !touches(otherwise, behind)) {
            behindSlots.put(fact, behind);
            return Objects.requireNonNull(asItStands.slots.get(fact));
        }
        Set<Object> outside = names;
        names = new HashSet<>();
        Slot made = vocabulary.slot(key(fact), declared.declaration(fact));
        behindSlots.put(fact, names);
        names = outside;
        return made;
    }

    private Slot.Key key(FactId fact) {
        note(fact);
        Question question = declared.question(fact);
        Optional<TestNode> askedOf = question == null ? Optional.empty() : Optional.of(test(question.askedOf()));
        Optional<LeapDayAgeing> ageing = ageingOf(fact);
        if (ageing.isPresent()) {
            note(AGEING);
        }
        return new Slot.Key(fact, unasked(fact), ageing, askedOf);
    }

    private Optional<FactValue> unasked(FactId fact) {
        FactValue set = overlay.unasked().get(fact);
        if (set != null) {
            return Optional.of(set);
        }
        StandardFact beyondTheForm = declared.fact(fact);
        return beyondTheForm == null ? Optional.empty() : beyondTheForm.unaskedCountsAs();
    }

    private Optional<LeapDayAgeing> ageingOf(FactId fact) {
        Optional<FormFact> form = FormFacts.find(fact);
        return form.isPresent() && form.get() instanceof FormFact.Age ? Optional.of(ageing) : Optional.empty();
    }
}
