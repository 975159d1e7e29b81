package org.povertystandard.testkit;

import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.MeasureId;

/**
 * Proofs for a row that an answer turns on or off together with another row of its item, such as two neighbouring ranges of
 * land. Points add up, so that whatever else the household scores shifts all the numbers that follow by the same: the scores on
 * both sides, and what they would be if this row alone were otherwise. A line can only lie where the score goes.
 */
final class Coupling {
    private final Law law;
    private final Trial trial;
    private final AtomParts parts;
    private final Effect effect;
    private final StepPairs steps;

    Coupling(Law law, Trial trial, StepPairs steps) {
        this.law = law;
        this.trial = trial;
        this.parts = new AtomParts(law);
        this.effect = new Effect(law, trial);
        this.steps = steps;
    }

    /** That a row never decides alone, in any column; empty if that is not proven. */
    Optional<String> proof(Boundary atom, List<Start> columns) {
        if (!parts.isOfAnItemThatAddsUp(atom) || atom.isInsideANumber() || !isOneStep(atom)) {
            return Optional.empty();
        }
        for (Start column : columns) {
            List<Proposal> ofColumn = steps.proposals(atom, column).toList();
            if (ofColumn.isEmpty() || ofColumn.stream().anyMatch(this::canDecide)) {
                return Optional.empty();
            }
        }
        return Optional.of("the answer turns another row of the item on or off with it; in none of the "
                + columns.size() + " columns does this row alone move the score the way in which both together do");
    }

    /** Whether there is but one place to step to: beside a limit, or the one answer that a list names, or does not name. */
    private boolean isOneStep(Boundary atom) {
        if (!(atom.leaf() instanceof Criterion.In in)) {
            return atom.leaf() instanceof Criterion.Compare;
        }
        int named = in.codes().size();
        int others = ((FactType.Choice) law.fact(in.fact()).type()).codes().size() - named;
        return atom.code()
                .filter(code -> (in.codes().contains(code) ? others : named) == 1)
                .isPresent();
    }

    private boolean canDecide(Proposal proposal) {
        Verdict one = trial.of(proposal.one());
        Verdict other = trial.of(proposal.other());
        Verdict first = effect.swapped(proposal.atom(), proposal.member(), proposal.one(), proposal.other());
        Verdict second = effect.swapped(proposal.atom(), proposal.member(), proposal.other(), proposal.one());
        return one.values().keySet().stream()
                .anyMatch(measure -> way(one, other, measure) != 0
                        && (way(one, first, measure) == way(one, other, measure)
                                || way(other, second, measure) == way(other, one, measure)));
    }

    private static int way(Verdict from, Verdict to, MeasureId measure) {
        Rational before = from.values().get(measure);
        Rational after = to.values().get(measure);
        return before == null || after == null ? 0 : after.compareTo(before);
    }
}
