package org.povertystandard.testkit;

/** Whether an atom has an effect: what the class of a household would be if the atom alone came out as in another one. */
final class Effect {
    private final AtomParts parts;
    private final Trial trial;

    Effect(Law law, Trial trial) {
        this.parts = new AtomParts(law);
        this.trial = trial;
    }

    /** Whether the class would be another if the atom alone, of this member, came out as in the other draft. */
    boolean decides(Boundary atom, int member, Draft draft, Draft other) {
        var swap = new Swap(parts.name(atom), leaf -> leaf.equals(atom.origin()), member, other);
        return !trial.of(draft, swap).category().equals(trial.of(draft).category());
    }
}
