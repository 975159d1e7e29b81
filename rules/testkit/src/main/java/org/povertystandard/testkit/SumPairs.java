package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.Measure;

/** Pairs for a line on a sum, such as the number of deprivations: filled up to the line, and over it by one more summand. */
final class SumPairs {
    private final Boundaries boundaries;
    private final Trial trial;
    private final Aiming aiming;

    SumPairs(Boundaries boundaries, Trial trial, Aiming aiming) {
        this.boundaries = boundaries;
        this.trial = trial;
        this.aiming = aiming;
    }

    Optional<DecidingPair> pair(Boundary atom, Measure measure, Start start) {
        Draft draft = start.draft().copy();
        atom.bringConditionsAbout(boundaries.steering(draft, new Random(1)), draft, HOUSEHOLD);
        Optional<Rational> limit = trial.evaluator().value(((Criterion.Compare) atom.leaf()).right(), draft, HOUSEHOLD);
        Optional<Rational> value = trial.value(measure, draft);
        if (limit.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        List<Filler> all = Fillers.apart(aiming.fillers(start, measure), Set.of());
        for (Side[] step : PairSearch.steps(atom)) {
            for (Filler last : all) {
                Optional<DecidingPair> pair = filled(all, last, measure, value.get(), limit.get(), step)
                        .flatMap(patch -> pair(atom, start, step, patch.on(draft), last));
                if (pair.isPresent()) {
                    return pair;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Patch> filled(
            List<Filler> all, Filler last, Measure measure, Rational value, Rational limit, Side[] step) {
        List<Filling.Raise> raises = new ArrayList<>();
        for (Filler filler : all) {
            if (filler != last) {
                Rational raise = filler.raises(measure.id());
                raises.add(new Filling.Raise(filler, raise, raise));
            }
        }
        return Filling.to(
                        new Filling.State(value, value.plus(last.raises(measure.id()))),
                        raises,
                        state -> Side.of(state.one().compareTo(limit)) == step[0]
                                && Side.of(state.other().compareTo(limit)) == step[1])
                .map(chosen -> Patch.of(chosen.stream().map(Filler::patch).toList()));
    }

    private Optional<DecidingPair> pair(Boundary atom, Start start, Side[] step, Draft one, Filler last) {
        Draft other = last.patch().on(one);
        return aiming.pair(new Proposal(atom, step[0], step[1], HOUSEHOLD, one, other, Set.of()), start);
    }
}
