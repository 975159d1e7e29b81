package org.povertystandard.household;

import java.util.List;
import java.util.stream.Collectors;

/** A household contradicts itself, or an answer is none that the form can hold. The message names fields and rules, never an answer. */
public class InvalidHouseholdException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final HouseholdId household;
    private final List<HouseholdProblem> problems;

    public InvalidHouseholdException(HouseholdId household, List<HouseholdProblem> problems) {
        super(message(household, problems));
        this.household = household;
        this.problems = List.copyOf(problems);
    }

    /** The household that was refused. */
    public HouseholdId household() {
        return household;
    }

    /** Everything that is wrong with it. */
    public List<HouseholdProblem> problems() {
        return problems;
    }

    private static String message(HouseholdId household, List<HouseholdProblem> problems) {
        return "The household (" + household + ") is refused for these answers:"
                + problems.stream()
                        .map(problem -> "\n- " + problem.field() + ": "
                                + problem.rule().text().en())
                        .collect(Collectors.joining());
    }
}
