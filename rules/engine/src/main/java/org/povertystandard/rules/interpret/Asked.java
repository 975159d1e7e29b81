package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
     * The facts that the class does not depend on, as the standard stands or by any alternative: what inquiries alone ask, and what
     * nothing asks, such as the questions that a place's own standard has from its base.
     */
    public static Set<FactId> besideTheClass(PovertyStandard standard) {
        var tests = PovertyStandard.builder();
        tests.from(standard);
        Set<FactId> asked = facts(tests.inquiries(List.of()).build());
        return standard.facts().stream()
                .map(StandardFact::id)
                .filter(fact -> !asked.contains(fact))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<FactId> facts(PovertyStandard standard) {
        var vocabulary = new Vocabulary();
        var asItStands = new Planner(standard, vocabulary);
        for (Reading reading : standard.readings()) {
            for (Reading.Alternative alternative : reading.alternatives()) {
                // What it asks comes to the vocabulary.
                asItStands.with(alternative.sets());
            }
        }
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
