package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.MeasureId;

/** Gives both drafts of a proposal the same further answers, until the step between them crosses a line that decides. */
final class Aiming {
    private static final int MASKS = 8;

    private final Boundaries boundaries;
    private final Trial trial;
    private final AtomParts parts;
    private final Effect effect;
    private final Confirmation confirmation;
    private final Fillers fillers;
    private final Map<Object, List<Filler>> known = new HashMap<>();

    Aiming(Boundaries boundaries, Trial trial, Confirmation confirmation) {
        this.boundaries = boundaries;
        this.trial = trial;
        this.parts = new AtomParts(boundaries.law());
        this.effect = new Effect(boundaries.law(), trial);
        this.confirmation = confirmation;
        this.fillers = new Fillers(boundaries, trial);
    }

    /** What a plain household can be filled up with. */
    List<Filler> fillers(Start start, Measure measure) {
        return known.computeIfAbsent(List.of(start.name(), measure.id()), any -> fillers.of(start.draft(), measure));
    }

    /** The first pair that is confirmed. */
    Optional<DecidingPair> pair(Proposal proposed, Start start) {
        Proposal proposal = masked(proposed, start);
        boolean exactly = proposal != proposed || proposed.atom().owner().startsWith("column ");
        Optional<DecidingPair> pair = pair(proposal, start, exactly);
        if (pair.isEmpty() && parts.isOfAnItemThatAddsUp(proposal.atom())) {
            return otherRows(proposal, start)
                    .map(row -> pair(proposal.with(row), start, true))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return pair;
    }

    /** What makes other rows of the atom's item hold on both sides, so that turning one of them on with the atom changes nothing. */
    private Stream<Patch> otherRows(Proposal proposal, Start start) {
        Set<Object> rows = parts.tests(proposal.atom()).collect(Collectors.toSet());
        return trial.test().measures().stream()
                .flatMap(measure -> fillers(start, measure).stream())
                .filter(filler -> rows.contains(filler.summand()) && !parts.isOwn(proposal.atom(), filler.summand()))
                .map(Filler::patch)
                .filter(patch -> !patch.touches(proposal.taken()));
    }

    private Optional<DecidingPair> pair(Proposal proposal, Start start, boolean exactly) {
        for (Patch setting : settings(proposal)) {
            Proposal set = proposal.with(setting);
            Verdict one = trial.of(set.one());
            Verdict other = trial.of(set.other());
            if (one.category().isPresent()
                    && other.category().isPresent()
                    && !one.category().equals(other.category())) {
                Optional<DecidingPair> pair = confirmed(set);
                if (pair.isPresent()) {
                    return pair;
                }
            }
            for (Measure measure : trial.test().measures()) {
                for (Proposal filled : filled(set, start, measure, one, other, exactly)) {
                    Optional<DecidingPair> pair = confirmed(filled);
                    if (pair.isPresent()) {
                        return pair;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Another indicator that changes with the step is made to be deprived on both sides of it, for a reason of its own. */
    private Proposal masked(Proposal proposal, Start start) {
        Set<IndicatorId> one = trial.of(proposal.one()).deprived();
        Set<IndicatorId> other = trial.of(proposal.other()).deprived();
        Proposal masked = proposal;
        for (var indicator : trial.indicators()) {
            IndicatorId id = indicator.id();
            boolean own = proposal.atom().owner().equals("indicator " + id)
                    || proposal.atom().owner().startsWith("line ");
            if (!own && one.contains(id) != other.contains(id)) {
                Proposal current = masked;
                masked = mask(proposal, start.draft(), id).map(current::with).orElse(current);
            }
        }
        return masked;
    }

    /** What makes a household deprived by somebody else than the one at the atom. */
    private Optional<Patch> mask(Proposal proposal, Draft plain, IndicatorId indicator) {
        for (int seed = 0; seed < MASKS; seed++) {
            Draft deprived = plain.copy();
            boundaries.steering(deprived, new Random(seed)).make(new Criterion.Deprived(indicator), true, HOUSEHOLD);
            Optional<Patch> patch = Patch.between(plain, deprived)
                    .filter(each -> !each.touches(proposal.taken()))
                    .filter(each -> proposal.member() == HOUSEHOLD || !each.touches(proposal.member()));
            if (patch.isPresent() && trial.evaluator().deprived(indicator, deprived)) {
                return patch;
            }
        }
        return Optional.empty();
    }

    /** As it is, and with what is measured without adding up brought to either side of each of its lines. */
    private List<Patch> settings(Proposal proposal) {
        List<Patch> settings = new ArrayList<>(List.of(Patch.NONE));
        for (Measure measure : trial.test().measures()) {
            if (trial.summands(measure.quantity()).isEmpty()
                    && !proposal.atom().owner().startsWith("measure " + measure.id())) {
                for (Line line : measure.lines()) {
                    for (Side side : List.of(Side.BELOW, Side.ABOVE)) {
                        Draft set = proposal.one().copy();
                        boundaries.steering(set, new Random(1)).steer(Trial.compare(measure, line), side, HOUSEHOLD);
                        Patch.between(proposal.one(), set)
                                .filter(patch -> !patch.touches(proposal.taken()))
                                .ifPresent(settings::add);
                    }
                }
            }
        }
        return settings;
    }

    /** Filled up until a line of a measure lies between two verdicts, in one way for each line for which that can be. */
    private List<Proposal> filled(
            Proposal proposal, Start start, Measure measure, Verdict one, Verdict other, boolean exactly) {
        Rational value = one.values().get(measure.id());
        Rational next = other.values().get(measure.id());
        if (value == null
                || next == null
                || value.equals(next)
                || trial.summands(measure.quantity()).isEmpty()) {
            return List.of();
        }
        List<Filling.Raise> raises = raises(proposal, start, measure, one, other, exactly);
        List<Proposal> filled = new ArrayList<>();
        for (Line line : measure.lines()) {
            Optional<Rational> limit = trial.evaluator().value(line.limit(), proposal.one(), HOUSEHOLD);
            Optional<Rational> nextLimit = trial.evaluator().value(line.limit(), proposal.other(), HOUSEHOLD);
            if (limit.isPresent() && nextLimit.isPresent()) {
                Filling.to(
                                new Filling.State(value, next),
                                raises,
                                state -> line.operator().holds(state.one().compareTo(limit.get()))
                                        != line.operator().holds(state.other().compareTo(nextLimit.get())))
                        .map(chosen ->
                                Patch.of(chosen.stream().map(Filler::patch).toList()))
                        .map(proposal::with)
                        .ifPresent(filled::add);
            }
        }
        return filled;
    }

    /** The one household filled up until its class hangs on the atom alone. */
    Optional<DecidingPair.Classified> lone(Proposal proposal, Start start) {
        for (Patch setting : settings(proposal)) {
            Proposal set = proposal.with(setting);
            Verdict here = trial.of(set.one());
            Verdict otherwise = effect.swapped(set.atom(), set.member(), set.one(), set.other());
            for (Measure measure : trial.test().measures()) {
                for (Proposal filled : filled(set, start, measure, here, otherwise, false)) {
                    Proposal done = finished(filled);
                    if (done.stands() && effect.decides(done.atom(), done.member(), done.one(), done.other())) {
                        Optional<DecidingPair.Classified> lone = confirmation.of(done.from(), done.one());
                        if (lone.isPresent()) {
                            return lone;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<Filling.Raise> raises(
            Proposal proposal, Start start, Measure measure, Verdict one, Verdict other, boolean exactly) {
        List<Filling.Raise> raises = new ArrayList<>();
        MeasureId id = measure.id();
        List<Filler> others = fillers(start, measure).stream()
                .filter(filler -> !parts.isOwn(proposal.atom(), filler.summand()))
                .toList();
        for (Filler filler : Fillers.apart(others, proposal.taken())) {
            if (exactly) {
                Proposal filled = proposal.with(filler.patch());
                raises.add(new Filling.Raise(
                        filler, raise(one, trial.of(filled.one()), id), raise(other, trial.of(filled.other()), id)));
            } else {
                raises.add(new Filling.Raise(filler, filler.raises(id), filler.raises(id)));
            }
        }
        return raises;
    }

    private static Rational raise(Verdict before, Verdict after, MeasureId measure) {
        return Fillers.raises(before, after).getOrDefault(measure, Rational.ZERO);
    }

    /** Without the answers that nobody asked for. */
    private Proposal finished(Proposal raw) {
        Draft one = raw.one().copy();
        Draft other = raw.other().copy();
        boundaries.finish(one);
        boundaries.finish(other);
        return new Proposal(raw.atom(), raw.from(), raw.to(), raw.member(), one, other, raw.taken());
    }

    private Optional<DecidingPair> confirmed(Proposal raw) {
        Proposal proposal = finished(raw);
        if (!proposal.stands()) {
            return Optional.empty();
        }
        boolean first = effect.decides(proposal.atom(), proposal.member(), proposal.one(), proposal.other());
        boolean second = effect.decides(proposal.atom(), proposal.member(), proposal.other(), proposal.one());
        boolean own =
                proposal.atom().code().isEmpty() || proposal.atom().owner().startsWith("column ")
                        ? first || second
                        : proposal.atom().isOfCode(proposal.from()) ? first : second;
        return own ? confirmation.of(proposal, first, second) : Optional.empty();
    }
}
