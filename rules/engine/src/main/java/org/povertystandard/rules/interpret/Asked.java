package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.Household;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;

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

    /** The facts that only the inquiries of a standard ask: the class does not depend on them. */
    public static Set<FactId> onlyInInquiries(PovertyStandard standard) {
        Set<FactId> facts = new HashSet<>(facts(standard));
        var tests = PovertyStandard.builder();
        tests.from(standard);
        facts.removeAll(facts(tests.inquiries(List.of()).build()));
        return Set.copyOf(facts);
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
