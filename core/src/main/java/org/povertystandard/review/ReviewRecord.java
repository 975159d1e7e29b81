package org.povertystandard.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.povertystandard.determination.Determination;
import org.povertystandard.standard.CategoryId;

/**
 * One household in one review: what was computed, and the decisions that followed, the first in front.
 *
 * <p>It has no class of its own. Whoever wants one says which: {@code computed().category()}, or that of {@link #inForce()}.
 * Neither is ever derived from the other. Nothing in it changes: a correction is a further decision that names the one it
 * replaces, and the earlier one stays.
 *
 * @param computed what the law says of the household; its review date is the review's
 * @param decisions all that were taken, each replacing the one before it; none if nothing is decided yet
 */
public record ReviewRecord(Determination computed, List<Decision> decisions) {

    /**
     * Holds the decisions to the determination and to one another.
     *
     * @throws InvalidReviewRecordException with everything that a {@link DecisionRule} does not allow
     */
    public ReviewRecord {
        decisions = List.copyOf(decisions);
        List<DecisionProblem> problems = problems(computed, decisions);
        if (!problems.isEmpty()) {
            throw new InvalidReviewRecordException(computed.household(), problems);
        }
    }

    /** A determination on which nothing is decided yet. */
    public static ReviewRecord of(Determination computed) {
        return new ReviewRecord(computed, List.of());
    }

    /** The decision that holds: the latest. Empty if nothing is decided yet. */
    public Optional<Decision> inForce() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /**
     * This record and one decision more.
     *
     * @throws InvalidReviewRecordException if it cannot follow; {@link #problemsOf} says so without an exception
     */
    public ReviewRecord with(Decision next) {
        return new ReviewRecord(computed, followedBy(next));
    }

    /** What keeps a decision from following; empty if it can. */
    public List<DecisionProblem> problemsOf(Decision next) {
        return problems(computed, followedBy(next));
    }

    /** Whether the determination left this class and no other. A decision for any other class needs a reason. */
    public boolean leavesOnly(CategoryId category) {
        return leavesOnly(computed, category);
    }

    private List<Decision> followedBy(Decision next) {
        List<Decision> all = new ArrayList<>(decisions);
        all.add(next);
        return all;
    }

    private static List<DecisionProblem> problems(Determination computed, List<Decision> decisions) {
        return IntStream.range(0, decisions.size())
                .boxed()
                .flatMap(i -> broken(computed, decisions.subList(0, i), decisions.get(i)).stream()
                        .map(rule -> new DecisionProblem(i, rule)))
                .toList();
    }

    private static List<DecisionRule> broken(Determination computed, List<Decision> before, Decision decision) {
        List<DecisionRule> broken = new ArrayList<>();
        if (decision.decidedOn().isBefore(computed.reviewedOn())) {
            broken.add(DecisionRule.AFTER_REVIEW);
        }
        if (decision.reason().isEmpty() && !leavesOnly(computed, decision.decided())) {
            broken.add(DecisionRule.REASON);
        }
        chain(before, decision).ifPresent(broken::add);
        if (!before.isEmpty() && decision.decidedOn().isBefore(last(before).decidedOn())) {
            broken.add(DecisionRule.AFTER_THE_ONE_REPLACED);
        }
        if (before.stream().map(Decision::reference).anyMatch(decision.reference()::equals)) {
            broken.add(DecisionRule.NUMBER_OF_ITS_OWN);
        }
        return broken;
    }

    private static Optional<DecisionRule> chain(List<Decision> before, Decision decision) {
        if (decision.replaces().isEmpty()) {
            return before.isEmpty() ? Optional.empty() : Optional.of(DecisionRule.SAYS_WHAT_IT_REPLACES);
        }
        DecisionReference replaced = decision.replaces().orElseThrow();
        if (before.stream().map(Decision::reference).noneMatch(replaced::equals)) {
            return Optional.of(DecisionRule.REPLACES_WHAT_IS_THERE);
        }
        return last(before).reference().equals(replaced)
                ? Optional.empty()
                : Optional.of(DecisionRule.REPLACES_WHAT_IS_IN_FORCE);
    }

    private static Decision last(List<Decision> decisions) {
        return decisions.get(decisions.size() - 1);
    }

    private static boolean leavesOnly(Determination computed, CategoryId category) {
        return computed.category().equals(Optional.of(category));
    }
}
