package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;

/** Whether an atom has an effect: what a test would come to if the atom alone came out as in another household. */
final class Effect {
    private final Law law;
    private final AtomParts parts;
    private final Trial trial;

    Effect(Law law, Trial trial) {
        this.law = law;
        this.parts = new AtomParts(law);
        this.trial = trial;
    }

    /** Whether the class would be another if the atom alone, of this member, came out as in the other draft. */
    boolean decides(Boundary atom, int member, Draft draft, Draft other) {
        return !swapped(atom, member, draft, other)
                .category()
                .equals(trial.of(draft).category());
    }

    /** What the test would come to if the atom alone, of this member, came out as in the other draft. */
    Verdict swapped(Boundary atom, int member, Draft draft, Draft other) {
        return trial.of(draft, new Swap(parts.name(atom), leaf -> leaf.equals(atom.origin()), member, other));
    }

    /** Whether no other item of a scorecard scores anything else on the other side, where the atom is one of a row. */
    boolean isAlone(Proposal proposal) {
        if (!proposal.atom().owner().startsWith("row ")) {
            return true;
        }
        String own = parts.name(proposal.atom());
        for (ScorecardId card : trial.scorecards()) {
            for (Scorecard.Column column : law.scorecard(card).columns()) {
                if (trial.evaluator().holds(column.when(), proposal.one(), HOUSEHOLD)) {
                    return law.scorecard(card).items().stream()
                            .filter(item -> !own.equals("item " + item.id() + " of " + card))
                            .allMatch(item -> trial.evaluator()
                                    .numbers()
                                    .points(item, column, proposal.one())
                                    .equals(trial.evaluator().numbers().points(item, column, proposal.other())));
                }
            }
        }
        return true;
    }
}
