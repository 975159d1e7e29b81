package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.household.BirthDate;

/** Pairs for an atom that one answer, one member's age or one member more brings from one side to the other. */
final class StepPairs {
    private static final int SEEDS = 3;
    private static final int ROUNDS = 2;

    private final Boundaries boundaries;
    private final Aiming aiming;
    private final Effect effect;
    private final AtomParts parts;
    private final Newcomers newcomers;
    private final RowTunings tunings;

    StepPairs(Boundaries boundaries, Trial trial, Aiming aiming) {
        this.boundaries = boundaries;
        this.aiming = aiming;
        this.effect = new Effect(boundaries.law(), trial);
        this.parts = new AtomParts(boundaries.law());
        this.newcomers = new Newcomers(boundaries.law(), trial);
        this.tunings = new RowTunings(boundaries.law());
    }

    Optional<DecidingPair> pair(Boundary atom, Start start) {
        Optional<DecidingPair> coupled = Optional.empty();
        for (Proposal proposal : (Iterable<Proposal>) proposals(atom, start).filter(effect::isAlone)::iterator) {
            Optional<DecidingPair> pair = aiming.pair(proposal, start);
            if (pair.isPresent() && !pair.get().isCoupled()) {
                return pair;
            }
            coupled = coupled.or(() -> pair);
        }
        return coupled;
    }

    /** Two drafts on two sides of the atom, in every way that is tried, one after another. */
    Stream<Proposal> proposals(Boundary atom, Start start) {
        List<RowTunings.Tuning> tuned = tunings.of(atom, parts.tests(atom));
        List<Crowd> crowds = crowds(atom, start);
        return PairSearch.steps(atom).stream()
                .flatMap(step -> tuned.stream()
                        .flatMap(tuning -> crowds.stream()
                                .flatMap(crowd -> others(atom, step[0]).stream()
                                        .flatMap(code -> IntStream.range(0, SEEDS)
                                                .boxed()
                                                .flatMap(seed -> proposals(
                                                        atom, start, new Way(step, code), tuning, crowd, seed))))));
    }

    /** From which side to which, and which answer is to be given there; empty if any will do. */
    private record Way(Side[] sides, Optional<String> code) {}

    /** From the household that gives the very answer of the atom, to each answer on the other side. */
    private List<Optional<String>> others(Boundary atom, Side from) {
        if (!(atom.leaf() instanceof Criterion.In in) || !atom.isOfCode(from)) {
            return List.of(Optional.empty());
        }
        return ((FactType.Choice) boundaries.law().fact(in.fact()).type())
                .codes().stream()
                        .filter(code -> in.codes().contains(code) != (from == Side.NAMED))
                        .map(Optional::of)
                        .toList();
    }

    private Stream<Proposal> proposals(
            Boundary atom, Start start, Way way, RowTunings.Tuning tuning, Crowd crowd, int seed) {
        Side[] step = way.sides();
        var random = new Random(seed);
        Draft one = start.draft().copy();
        int last = atom.candidates(one).max().orElse(HOUSEHOLD);
        for (int round = 0; round < ROUNDS; round++) {
            atom.bringAbout(boundaries.steering(one, random), one, Math.min(last, one.size() - 1), step[0]);
        }
        newcomers.makePlain(one, start.draft().size());
        int member = Math.min(last, one.size() - 1);
        tuning.bringAbout(boundaries.steering(one, random), member);
        crowd.bringAbout(boundaries.steering(one, random), one, member);
        Draft other = one.copy();
        atom.step(boundaries.steering(other, random), member, step[1]);
        way.code().ifPresent(code -> atom.choose(boundaries.steering(other, random), code, member));
        dayBeside(atom, one, other, member, step[1]);
        return newcomers.between(one, other).stream()
                .map(drafts -> new Proposal(
                        atom,
                        step[0],
                        step[1],
                        member,
                        drafts[0],
                        drafts[1],
                        taken(start.draft(), drafts, atom, member)))
                .filter(Proposal::stands);
    }

    /** Where an age leads to the other side, the day beside it does, if it stands there too. */
    private static void dayBeside(Boundary atom, Draft one, Draft other, int member, Side side) {
        if (member == HOUSEHOLD
                || member >= other.size()
                || one.person(member).birth().equals(other.person(member).birth())) {
            return;
        }
        for (int days : new int[] {-1, 1}) {
            Draft beside = other.copy();
            beside.birth(
                    member, BirthDate.of(one.person(member).birth().earliest().plusDays(days)));
            if (atom.side(beside, member).filter(side::equals).isPresent()) {
                other.restore(beside);
                return;
            }
        }
    }

    /** Inside of a number nothing decides alone: how many others are counted is tried. */
    private List<Crowd> crowds(Boundary atom, Start start) {
        List<Crowd> crowds = new ArrayList<>(List.of(new Crowd(List.of(), 0, true)));
        if (atom.isInsideANumber()) {
            List<Boundary> others = boundaries.all().stream()
                    .filter(each -> each.owner().equals(atom.owner()) && each.isInsideANumber() && each != atom)
                    .toList();
            boolean ofMember = atom.candidates(start.draft()).max().orElse(HOUSEHOLD) != HOUSEHOLD;
            int most = ofMember ? start.draft().size() - 1 : others.size();
            for (int count = ofMember ? 1 : 0; count <= most; count++) {
                crowds.add(new Crowd(ofMember ? List.of() : others, count, true));
                if (!ofMember) {
                    crowds.add(new Crowd(others, count, false));
                }
            }
        }
        return crowds;
    }

    /** The answers that brought the two about, and those to the questions of the atom's part. */
    private Set<Patch.Place> taken(Draft plain, Draft[] drafts, Boundary atom, int at) {
        Set<Patch.Place> taken = new HashSet<>();
        for (Draft draft : drafts) {
            for (int member = HOUSEHOLD; member < Math.min(plain.size(), draft.size()); member++) {
                Set<FactId> facts = new HashSet<>(plain.answers(member).keySet());
                facts.addAll(draft.answers(member).keySet());
                for (FactId fact : facts) {
                    if (!plain.answer(member, fact).equals(draft.answer(member, fact))) {
                        taken.add(new Patch.Place(member, fact));
                    }
                }
            }
        }
        var asked = new Mentioned(boundaries.law());
        parts.own(atom).forEach(asked::add);
        asked.add(atom.leaf());
        for (FactId fact : asked.facts()) {
            taken.add(new Patch.Place(HOUSEHOLD, fact));
            taken.add(new Patch.Place(at, fact));
        }
        return taken;
    }
}
