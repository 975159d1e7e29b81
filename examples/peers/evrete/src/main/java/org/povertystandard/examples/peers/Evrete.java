package org.povertystandard.examples.peers;

import java.util.Collections;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: rules as lambdas over a fact, fired in a stateless session for each household; the knowledge is made once. */
public final class Evrete implements Peer<Facts, Facts> {
    private final Knowledge knowledge;

    /** What the rules speak of and write their answer to. */
    public static final class Case {
        private final Facts facts;
        private String answer = "no rule fired";

        Case(Facts facts) {
            this.facts = facts;
        }
    }

    /** The service loader makes it. */
    public Evrete() {
        RuleSetBuilder<Knowledge> rules = new KnowledgeService().newKnowledge().builder();
        rule(rules, "poor", each -> isUnderTheLine(each) && deprivations(each) >= 3);
        rule(rules, "near-poor", each -> isUnderTheLine(each) && deprivations(each) < 3);
        rule(rules, "not-poor", each -> isOverTheLine(each));
        knowledge = rules.build();
    }

    private static void rule(RuleSetBuilder<Knowledge> rules, String category, Predicate<Facts> holds) {
        rules.newRule(category)
                .forEach("$case", Case.class)
                .where((Predicate<Object[]>) values -> holds.test(((Case) values[0]).facts), "$case")
                .execute(context -> ((Case) context.get("$case")).answer = category);
    }

    private static boolean isUnderTheLine(Facts facts) {
        return ("urban".equals(facts.area()) && facts.income() <= 2_000_000)
                || ("rural".equals(facts.area()) && facts.income() <= 1_500_000);
    }

    private static boolean isOverTheLine(Facts facts) {
        return ("urban".equals(facts.area()) && facts.income() > 2_000_000)
                || ("rural".equals(facts.area()) && facts.income() > 1_500_000);
    }

    private static int deprivations(Facts facts) {
        return Collections.frequency(facts.deprived(), true);
    }

    @Override
    public Question<Facts> question() {
        return Question.FLAT;
    }

    @Override
    public Facts input(Facts facts) {
        return facts;
    }

    @Override
    public String decide(Facts input) {
        var each = new Case(input);
        StatelessSession session = knowledge.newStatelessSession();
        session.insertAndFire(each);
        return each.answer;
    }
}
