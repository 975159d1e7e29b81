package org.povertystandard.vietnam;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.povertystandard.household.Household;

/**
 * A question, or a group of questions answered together, that can be left unanswered.
 *
 * @param member whose question; -1 for the household
 * @param facts the facts of the group
 * @param hide leaves it unanswered
 * @param answers the answers to try on a household that lacks it; enough of them to reach every side of every limit
 */
record Blank(
        int member,
        Set<String> facts,
        UnaryOperator<Household> hide,
        Function<Household, List<UnaryOperator<Household>>> answers) {}
