package org.povertystandard.testkit;

/**
 * A household of an atom that decides in no pair, because its answer turns something else on or off with it: the class would be
 * another if this atom alone came out otherwise.
 *
 * @param atom the leaf of the standard
 * @param household one side of it, with its class
 */
public record LoneCase(Boundary atom, DecidingPair.Classified household) {}
