package org.povertystandard.review;

import java.io.Serializable;

/**
 * One rule that a decision breaks.
 *
 * @param decision which, counted from 0 in the order of the record
 * @param rule what does not hold
 */
public record DecisionProblem(int decision, DecisionRule rule) implements Serializable {}
