package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.determination.MissingFact;

/** Which unanswered questions the class depends on where it is open, the one to ask first in front. */
final class MissingFacts {
    private MissingFacts() {}

    static List<MissingFact> of(Possibility possibility, Assessment assessment, TestPlan plan, Facts facts) {
        List<MissingFact> missing = new ArrayList<>();
        Budget budget = Budget.forMissingFacts();
        Ingredients open = Unsettled.all(plan, assessment, facts);
        Map<Unknown, Exploration.Result> explored = new HashMap<>();
        for (Unknown unknown : new Unknowns(plan, facts).in(open)) {
            // Where the classes themselves could not be walked through, a single question cannot be either.
            Exploration.Result result = !possibility.isExact()
                    ? new Exploration.Result(List.of(), true, false)
                    : explored.computeIfAbsent(
                            facts.alike().first(unknown),
                            first -> Exploration.by(first, assessment, plan, facts, budget));
            if (!result.complete()) {
                missing.add(missing(unknown, facts, Long.bitCount(possibility.classes()), 0, 0));
            } else if (result.differs()) {
                missing.add(missing(
                        unknown,
                        facts,
                        worst(result),
                        settling(result),
                        result.classes().size()));
            }
        }
        // The sort is stable: what ranks alike stays in the form's order.
        missing.sort(Comparator.comparingInt(MissingFact::classesLeft)
                .thenComparing(Comparator.comparingInt(MissingFact::settling).reversed()));
        return missing;
    }

    private static int worst(Exploration.Result result) {
        return result.classes().stream().mapToInt(Long::bitCount).max().orElse(0);
    }

    private static int settling(Exploration.Result result) {
        return (int) result.classes().stream()
                .filter(classes -> Long.bitCount(classes) == 1)
                .count();
    }

    private static MissingFact missing(Unknown unknown, Facts facts, int classesLeft, int settling, int answers) {
        return new MissingFact(
                unknown.member() == Facts.HOUSEHOLD
                        ? Optional.empty()
                        : Optional.of(facts.member(unknown.member()).id()),
                unknown.facts(),
                classesLeft,
                settling,
                answers);
    }
}
