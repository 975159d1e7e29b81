package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/**
 * Builds a pair of households for an atom: a plain household is brought to one side of it, copied, and the copy is brought to
 * the other side; then both are given the same further answers until the step between them crosses a line of the test.
 */
final class PairSearch {
    private static final int[] SIZES = {2, 1, 3, 4, 5, 6, 7, 8};

    private final Boundaries boundaries;
    private final Trial trial;
    private final PlainHouseholds plain;
    private final Aiming aiming;
    private final SumPairs sums;
    private final StepPairs steps;
    private final Infeasible infeasible;
    private final Coupling coupling;
    private final Set<IndicatorId> withheld;

    PairSearch(LoadedStandard standard, TestId id, Unverified unverified) {
        this.boundaries = Boundaries.alsoReviewedBeforehand(standard.standard());
        PovertyTest test = standard.standard()
                .test(id)
                .orElseThrow(() -> new IllegalArgumentException("The standard " + standard.id() + " has no test " + id
                        + ". It has: "
                        + standard.standard().tests().stream()
                                .map(PovertyTest::id)
                                .toList() + "."));
        this.trial = new Trial(boundaries.law(), test);
        this.plain = new PlainHouseholds(boundaries, trial);
        var confirmation = new Confirmation(standard, id, unverified);
        this.aiming = new Aiming(boundaries, trial, confirmation);
        this.sums = new SumPairs(boundaries, trial, aiming);
        this.steps = new StepPairs(boundaries, trial, aiming);
        this.withheld = confirmation.withheld(plain.household());
        this.coupling = new Coupling(boundaries.law(), trial);
        this.infeasible = new Infeasible(boundaries, trial, plain);
    }

    /** The leaves of what the test is made of. */
    List<Boundary> atoms() {
        return boundaries.all().stream()
                .filter(boundary ->
                        boundary.owner().endsWith(" of " + trial.test().id())
                                || trial.indicators().stream()
                                        .anyMatch(each -> boundary.owner().equals("indicator " + each.id()))
                                || trial.scorecards().stream()
                                        .anyMatch(card -> boundary.owner().endsWith(" of " + card)))
                .toList();
    }

    /** Why an atom makes no difference; empty if nothing proves it. */
    Optional<Label> proofOfNoEffect(Boundary atom) {
        return withheld(atom).or(() -> infeasible.proof(atom));
    }

    /** Why an atom has an effect and no pair; empty if nothing proves it. */
    Optional<Label> proofOfCoupling(Boundary atom) {
        return coupling.proof(atom);
    }

    /** Households in which an atom decides that has no pair: one on each side that there is, at most two. */
    List<LoneCase> loneCases(Boundary atom) {
        Map<Side, LoneCase> found = new EnumMap<>(Side.class);
        for (int size : SIZES) {
            for (Start start : starts(isOfACard(atom), size)) {
                for (Proposal proposal : (Iterable<Proposal>) steps.proposals(atom, start)::iterator) {
                    boolean own = atom.code().isEmpty() || atom.isOfCode(proposal.from());
                    if (own && found.size() < 2 && !found.containsKey(proposal.from())) {
                        aiming.lone(proposal, start)
                                .ifPresent(lone -> found.put(proposal.from(), new LoneCase(atom, lone)));
                    }
                }
                if (!found.isEmpty()) {
                    return List.copyOf(found.values());
                }
            }
        }
        return List.of();
    }

    private Optional<Label> withheld(Boundary atom) {
        return withheld.stream()
                .filter(indicator -> atom.owner().equals("indicator " + indicator))
                .findFirst()
                .map(indicator -> Label.of(
                        "chỉ số " + indicator + " dựa vào điều chưa có nguồn đối chiếu (unverified), không được dùng",
                        "the indicator " + indicator + " rests on what is marked unverified, which is withheld"));
    }

    /** The first pair that holds. */
    Optional<DecidingPair> pair(Boundary atom) {
        Optional<Measure> sum = sum(atom);
        for (int size : SIZES) {
            for (Start start : starts(sum.isPresent() || isOfACard(atom), size)) {
                Optional<DecidingPair> pair =
                        sum.isPresent() ? sums.pair(atom, sum.get(), start) : steps.pair(atom, start);
                if (pair.isPresent()) {
                    return pair;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfACard(Boundary atom) {
        return atom.owner().startsWith("row ") || atom.owner().startsWith("column ");
    }

    /** One for each column of the scorecard, if what the atom does depends on the column. */
    private List<Start> starts(boolean byColumn, int size) {
        List<Start> starts = new ArrayList<>();
        for (ScorecardId card : byColumn ? trial.scorecards() : List.<ScorecardId>of()) {
            for (Scorecard.Column column : boundaries.law().scorecard(card).columns()) {
                starts.add(new Start(List.of(size, card, column.id()), plain.of(size, card, column.id())));
            }
        }
        return starts.isEmpty() ? List.of(new Start(size, plain.of(size))) : starts;
    }

    /** The measure that a line of an atom is held against, if it adds up. */
    private Optional<Measure> sum(Boundary atom) {
        return trial.test().measures().stream()
                .filter(measure ->
                        measure.lines().stream().anyMatch(line -> atom.owner().startsWith("line " + line.id() + " ")))
                .filter(measure -> !trial.summands(measure.quantity()).isEmpty())
                .findFirst();
    }

    /** From each side to the next one on which the test comes out otherwise. */
    static List<Side[]> steps(Boundary atom) {
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
}
