package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.household.InvalidHouseholdException;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.DecidingPair.Classified;

/**
 * Proposes pairs of households for an atom, and keeps the first that the reference engine verifies: a household on one side of
 * it and near the lines of the test, and the same household on the other side.
 */
final class PairSearch {
    private static final int ATTEMPTS = 60;
    private static final int ROUNDS = 2;
    private static final int VERGES = 3;
    private static final int FEW = 5;

    private final Boundaries boundaries;
    private final Determiner determiner;
    private final PovertyTest test;

    PairSearch(LoadedStandard standard, TestId id) {
        this.boundaries = Boundaries.of(standard.standard());
        this.determiner = Determiner.of(standard);
        this.test = standard.standard()
                .test(id)
                .orElseThrow(() -> new IllegalArgumentException("The standard " + standard.id() + " has no test " + id
                        + ". It has: "
                        + standard.standard().tests().stream()
                                .map(PovertyTest::id)
                                .toList() + "."));
    }

    /** The leaves of what the test is made of. */
    List<Boundary> atoms() {
        Set<ScorecardId> scorecards = new HashSet<>();
        test.measures().forEach(measure -> scorecards(measure.quantity(), scorecards));
        boolean deprivation = test.measures().stream()
                .anyMatch(measure -> measure.side() == org.povertystandard.standard.Side.DEPRIVATION);
        return boundaries.all().stream()
                .filter(boundary -> boundary.owner().endsWith(" of " + test.id())
                        || deprivation && boundary.owner().startsWith("indicator ")
                        || scorecards.stream().anyMatch(card -> boundary.owner().endsWith(" of " + card)))
                .toList();
    }

    private void scorecards(Quantity quantity, Set<ScorecardId> found) {
        if (quantity instanceof Quantity.Score score) {
            found.add(score.scorecard());
        } else if (quantity instanceof Quantity.Defined defined) {
            scorecards(boundaries.law().quantity(defined.id()), found);
        } else if (quantity instanceof Quantity.Sum sum) {
            sum.terms().forEach(term -> scorecards(term, found));
        } else if (quantity instanceof Quantity.Product product) {
            product.factors().forEach(factor -> scorecards(factor, found));
        } else if (quantity instanceof Quantity.Quotient quotient) {
            scorecards(quotient.dividend(), found);
            scorecards(quotient.divisor(), found);
        }
    }

    /** Why an atom cannot have a pair; empty if nothing proves it. */
    Optional<String> proofOfNone(Boundary atom) {
        return new Constants(boundaries.law()).proof(atom.leaf());
    }

    /** The first pair that holds. */
    Optional<DecidingPair> pair(Boundary atom) {
        List<Side[]> steps = steps(atom);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var random = new Random(attempt * 7919L + atom.label().hashCode());
            Optional<DecidingPair> pair = propose(atom, steps.get(random.nextInt(steps.size())), random);
            if (pair.isPresent()) {
                return pair;
            }
        }
        return Optional.empty();
    }

    /** From each side to the next one on which the test comes out otherwise. */
    private static List<Side[]> steps(Boundary atom) {
        List<Side> sides = List.copyOf(atom.sides());
        List<Side[]> steps = new ArrayList<>();
        for (int i = 1; i < sides.size(); i++) {
            Side one = sides.get(i - 1);
            Side other = sides.get(i);
            if (atom.holdsOn(one) != atom.holdsOn(other)) {
                steps.add(new Side[] {one, other});
                steps.add(new Side[] {other, one});
            }
        }
        return steps;
    }

    private Optional<DecidingPair> propose(Boundary atom, Side[] step, Random random) {
        Draft draft = boundaries.drawn(random);
        int[] candidates = atom.candidates(draft).toArray();
        int member = candidates[random.nextInt(candidates.length)];
        var steering = boundaries.steering(draft, random);
        for (int round = 0; round < ROUNDS; round++) {
            aim(steering, atom, random);
            atom.bringAbout(steering, draft, Math.min(member, draft.size() - 1), step[0]);
        }
        boundaries.finish(draft);
        int at = Math.min(member, draft.size() - 1);
        if (!stands(atom, draft, at, step[0])) {
            return Optional.empty();
        }
        Draft moved = draft.copy();
        atom.bringAbout(boundaries.steering(moved, random), moved, at, step[1]);
        boundaries.finish(moved);
        return moved.size() > at && stands(atom, moved, at, step[1])
                ? verified(atom, step, draft, moved)
                : Optional.empty();
    }

    /** Near each line of the test, on any side of it: one step of the atom shall cross one. */
    private void aim(Steering steering, Boundary atom, Random random) {
        for (Measure measure : test.measures()) {
            if (measure.side() == org.povertystandard.standard.Side.DEPRIVATION) {
                deprive(steering, atom, random);
            } else {
                measure.lines().forEach(line -> near(steering, measure, line, random));
            }
        }
    }

    private static void near(Steering steering, Measure measure, Line line, Random random) {
        var compare = new Criterion.Compare(measure.quantity(), line.operator(), line.limit());
        steering.steer(compare, Side.values()[random.nextInt(VERGES)], Draft.HOUSEHOLD);
    }

    /** In a few indicators beside the atom's own, and in no other: how many is needed, the engine tells. */
    private void deprive(Steering steering, Boundary atom, Random random) {
        List<Indicator> others = new ArrayList<>(boundaries.law().standard().indicators());
        others.removeIf(indicator -> atom.owner().equals("indicator " + indicator.id()));
        Collections.shuffle(others, random);
        int few = random.nextInt(FEW);
        for (int i = 0; i < others.size(); i++) {
            steering.make(new Criterion.Deprived(others.get(i).id()), i < few, Draft.HOUSEHOLD);
        }
    }

    private static boolean stands(Boundary atom, Draft draft, int member, Side side) {
        return atom.side(draft, member).equals(Optional.of(side))
                && (atom.isInsideANumber() || atom.decides(draft, member));
    }

    private Optional<DecidingPair> verified(Boundary atom, Side[] step, Draft one, Draft other) {
        try {
            Household first = one.household();
            Household second = other.household();
            Determination before = determiner.determine(first, first.reviewedOn(), test.id());
            Determination after = determiner.determine(second, second.reviewedOn(), test.id());
            if (before.category().isEmpty()
                    || after.category().isEmpty()
                    || before.category().equals(after.category())
                    || !Masking.leavesAlone(atom, before, after)) {
                return Optional.empty();
            }
            return Optional.of(new DecidingPair(
                    atom,
                    new Classified(step[0], first, before.category().get()),
                    new Classified(step[1], second, after.category().get())));
        } catch (InvalidHouseholdException | NotCoveredException notOne) {
            return Optional.empty();
        }
    }
}
