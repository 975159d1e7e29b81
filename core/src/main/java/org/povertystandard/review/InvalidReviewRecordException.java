package org.povertystandard.review;

import java.util.List;
import java.util.stream.Collectors;
import org.povertystandard.household.HouseholdId;

/** Decisions do not fit the determination or one another. The message names the household, places and rules, nothing else. */
public class InvalidReviewRecordException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final HouseholdId household;
    private final List<DecisionProblem> problems;

    public InvalidReviewRecordException(HouseholdId household, List<DecisionProblem> problems) {
        super(message(household, problems));
        this.household = household;
        this.problems = List.copyOf(problems);
    }

    /** The household whose record was refused. */
    public HouseholdId household() {
        return household;
    }

    /** Everything that is wrong. */
    public List<DecisionProblem> problems() {
        return problems;
    }

    private static String message(HouseholdId household, List<DecisionProblem> problems) {
        return "The decisions on the household (" + household + ") cannot be recorded:"
                + problems.stream()
                        .map(problem -> "\n- decisions[" + problem.decision() + "]."
                                + problem.rule().field() + ": "
                                + problem.rule().text().en())
                        .collect(Collectors.joining());
    }
}
