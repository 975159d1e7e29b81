package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.Household;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.StandardFact;

/** Which questions the law's form puts to which member of a household. */
public final class Asked {
    private final Facts facts;
    private final Map<FactId, TestNode> conditions = new HashMap<>();

    private Asked(Facts facts, List<Slot> conditional) {
        this.facts = facts;
        for (Slot slot : conditional) {
            TestNode askedOf = slot.askedOf();
            if (askedOf != null) {
                conditions.put(slot.fact(), askedOf);
            }
        }
    }

    /** Of one household under one standard. */
    public static Asked of(Household household, PovertyStandard standard) {
        var vocabulary = new Vocabulary();
        Rules rules = Planner.plan(standard, Overlay.builder().build(), vocabulary);
        return new Asked(new Facts(household, vocabulary), rules.conditional());
    }

    /**
     * The facts that the class does not depend on: what inquiries alone ask, and what neither a test, an inquiry nor a reading asks,
     * such as the questions that a place's own standard has from its base.
     */
    public static Set<FactId> besideTheClass(PovertyStandard standard) {
        Set<FactId> asked = facts(standard);
        var tests = PovertyStandard.builder();
        tests.from(standard);
        Set<FactId> beside = new HashSet<>(asked);
        beside.removeAll(facts(tests.inquiries(List.of()).build()));
        Set<FactId> otherwiseRead = inAlternatives(standard);
        for (StandardFact fact : standard.facts()) {
            if (!asked.contains(fact.id()) && !otherwiseRead.contains(fact.id())) {
                beside.add(fact.id());
            }
        }
        return Set.copyOf(beside);
    }

    private static Set<FactId> inAlternatives(PovertyStandard standard) {
        Set<FactId> facts = new HashSet<>();
        for (Reading reading : standard.readings()) {
            for (Reading.Alternative alternative : reading.alternatives()) {
                Overlay sets = alternative.sets();
                sets.criteria().values().forEach(each -> each.walk(part -> fact(part, facts)));
                sets.quantities().values().forEach(each -> each.walk(part -> fact(part, facts)));
                sets.indicators().values().forEach(each -> each.walk(part -> fact(part, facts)));
                sets.rows()
                        .values()
                        .forEach(rows -> rows.values().forEach(each -> each.walk(part -> fact(part, facts))));
            }
        }
        return facts;
    }

    private static void fact(Expression part, Set<FactId> facts) {
        if (part instanceof Criterion.Is is) {
            facts.add(is.fact());
        } else if (part instanceof Criterion.In in) {
            facts.add(in.fact());
        } else if (part instanceof Quantity.OfFact of) {
            facts.add(of.fact());
        } else if (part instanceof Quantity.ByChoice by) {
            facts.add(by.fact());
        } else if (part instanceof Quantity.Lookup lookup) {
            facts.add(lookup.column());
        }
    }

    private static Set<FactId> facts(PovertyStandard standard) {
        var vocabulary = new Vocabulary();
        Planner.plan(standard, Overlay.builder().build(), vocabulary);
        return vocabulary.facts();
    }

    /**
     * Whether the question is put to a member; unknown where that depends on what is not known.
     *
     * @param member the member's place in the roster, from 0
     * @param fact the question
     */
    public Truth asked(int member, FactId fact) {
        TestNode askedOf = conditions.get(fact);
        return askedOf == null ? Truth.TRUE : facts.truth(askedOf, member);
    }
}
