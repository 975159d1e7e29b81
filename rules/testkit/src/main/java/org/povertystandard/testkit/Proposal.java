package org.povertystandard.testkit;

import java.util.Set;

/**
 * Two drafts that stand on two sides of an atom, before anything is done so that it decides the class.
 *
 * @param atom the atom
 * @param from the side of the one
 * @param to the side of the other
 * @param member who stands there, or the household
 * @param one the one draft
 * @param other the other, a step away
 * @param taken the answers that are to stay as they are
 */
record Proposal(Boundary atom, Side from, Side to, int member, Draft one, Draft other, Set<Patch.Place> taken) {

    Proposal with(Patch patch) {
        return new Proposal(atom, from, to, member, patch.on(one), patch.on(other), taken);
    }

    /** Whether both stand where they should. */
    boolean stands() {
        return member < Math.min(one.size(), other.size())
                && atom.side(one, member).filter(from::equals).isPresent()
                && atom.side(other, member).filter(to::equals).isPresent();
    }
}
