package org.povertystandard.examples.peers;

import java.util.BitSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.povertystandard.examples.peers.Family.Person;

/**
 * Evrete, asked over members: the household and each member are facts, and a rule for each indicator marks it. What needs all
 * members at once is a lambda over the household, since rules have no negation and no count. When they have fired, a later rule
 * makes the number of marks a fact, on which the rules of the classes rest.
 */
public final class EvreteOverMembers implements Peer<Family, Family> {
    /** Rules without a salience fire last. */
    private static final int FIRST = 2;

    private static final int SECOND = 1;

    private final Knowledge knowledge;

    /** The household, and what the rules write. */
    public static final class Case {
        private final Family family;
        private final BitSet deprived = new BitSet(Facts.INDICATORS);
        private String answer = "no rule fired";

        Case(Family family) {
            this.family = family;
        }
    }

    /**
     * How many indicators were marked.
     *
     * @param number of them
     */
    public record Deprivations(int number) {}

    /** The service loader makes it. */
    public EvreteOverMembers() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        ofMember(rules, 0, FamilyRules::lacksJob);
        ofHousehold(rules, 1, FamilyRules::hasManyDependants);
        ofMember(rules, 2, FamilyRules::isMalnourished);
        ofMember(rules, 3, FamilyRules::isUninsured);
        ofMember(rules, 4, FamilyRules::lacksEducation);
        ofMember(rules, 5, FamilyRules::missesSchool);
        ofHousehold(rules, 6, FamilyRules::hasWeakHouse);
        ofHousehold(rules, 7, FamilyRules::hasLittleSpace);
        ofHousehold(rules, 8, family -> "other".equals(family.dwelling().water()));
        ofHousehold(rules, 9, family -> "other".equals(family.dwelling().toilet()));
        ofHousehold(rules, 10, FamilyRules::lacksInternet);
        ofHousehold(rules, 11, FamilyRules::lacksInformation);
        rules.newRule("deprivations")
                .salience(SECOND)
                .forEach("$case", Case.class)
                .execute(context ->
                        context.insert(new Deprivations(((Case) context.get("$case")).deprived.cardinality())));
        category(rules, "poor", (family, number) -> FamilyRules.isUnderTheLine(family) && number >= 3);
        category(rules, "near-poor", (family, number) -> FamilyRules.isUnderTheLine(family) && number < 3);
        category(rules, "not-poor", (family, number) -> !FamilyRules.isUnderTheLine(family));
        knowledge = rules.build();
    }

    private static void ofMember(RuleSetBuilder<Knowledge> rules, int indicator, Predicate<Person> holds) {
        rules.newRule("indicator-" + indicator)
                .salience(FIRST)
                .forEach("$case", Case.class, "$member", Person.class)
                .where((Predicate<Object[]>) values -> holds.test((Person) values[0]), "$member")
                .execute(context -> ((Case) context.get("$case")).deprived.set(indicator));
    }

    private static void ofHousehold(RuleSetBuilder<Knowledge> rules, int indicator, Predicate<Family> holds) {
        rules.newRule("indicator-" + indicator)
                .salience(FIRST)
                .forEach("$case", Case.class)
                .where((Predicate<Object[]>) values -> holds.test(((Case) values[0]).family), "$case")
                .execute(context -> ((Case) context.get("$case")).deprived.set(indicator));
    }

    private static void category(RuleSetBuilder<Knowledge> rules, String category, BiPredicate<Family, Integer> holds) {
        rules.newRule(category)
                .forEach("$case", Case.class, "$deprivations", Deprivations.class)
                .where(
                        (Predicate<Object[]>) values -> FamilyRules.hasLine(((Case) values[0]).family)
                                && holds.test(((Case) values[0]).family, ((Deprivations) values[1]).number()),
                        "$case",
                        "$deprivations")
                .execute(context -> ((Case) context.get("$case")).answer = category);
    }

    @Override
    public Question<Family> question() {
        return Question.OVER_MEMBERS;
    }

    @Override
    public Family input(Family family) {
        return family;
    }

    @Override
    public String decide(Family input) {
        var each = new Case(input);
        StatelessSession session = knowledge.newStatelessSession();
        session.insert(each);
        session.insert(input.members());
        session.fire();
        return each.answer;
    }
}
