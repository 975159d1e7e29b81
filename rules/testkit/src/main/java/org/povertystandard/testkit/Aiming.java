package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
                Optional<DecidingPair> pair = filled(set, start, measure, one, other, exactly);
                if (pair.isPresent()) {
                    return pair;
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

    private Optional<DecidingPair> filled(
            Proposal proposal, Start start, Measure measure, Verdict one, Verdict other, boolean exactly) {
        Rational value = one.values().get(measure.id());
        Rational next = other.values().get(measure.id());
        if (value == null
                || next == null
                || value.equals(next)
                || trial.summands(measure.quantity()).isEmpty()) {
            return Optional.empty();
        }
        List<Filling.Raise> raises = raises(proposal, start, measure, one, other, exactly);
        for (Line line : measure.lines()) {
            Optional<Rational> limit = trial.evaluator().value(line.limit(), proposal.one(), HOUSEHOLD);
            Optional<Rational> nextLimit = trial.evaluator().value(line.limit(), proposal.other(), HOUSEHOLD);
            if (limit.isPresent() && nextLimit.isPresent()) {
                Optional<DecidingPair> pair = Filling.to(
                                new Filling.State(value, next),
                                raises,
                                state -> line.operator().holds(state.one().compareTo(limit.get()))
                                        != line.operator().holds(state.other().compareTo(nextLimit.get())))
                        .map(chosen ->
                                Patch.of(chosen.stream().map(Filler::patch).toList()))
                        .flatMap(patch -> confirmed(proposal.with(patch)));
                if (pair.isPresent()) {
                    return pair;
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

    private Optional<DecidingPair> confirmed(Proposal raw) {
        Proposal proposal = new Proposal(
                raw.atom(),
                raw.from(),
                raw.to(),
                raw.member(),
                raw.one().copy(),
                raw.other().copy(),
                raw.taken());
        boundaries.finish(proposal.one());
        boundaries.finish(proposal.other());
        if (!proposal.stands()) {
            return Optional.empty();
        }
        boolean first = effect.decides(proposal.atom(), proposal.member(), proposal.one(), proposal.other());
        boolean second = effect.decides(proposal.atom(), proposal.member(), proposal.other(), proposal.one());
        return first || second ? confirmation.of(proposal, first, second) : Optional.empty();
    }
}
