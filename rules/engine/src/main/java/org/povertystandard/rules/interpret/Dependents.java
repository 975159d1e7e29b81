package org.povertystandard.rules.interpret;

/**
 * What hangs on the answer to a question, or on how many members have a feature.
 *
 * @param slots indices of slots
 * @param ofOneMember of tests that each member passes or fails by answers of its own and of the household
 * @param nodes of other tests
 * @param quantities of quantities that are remembered
 * @param scorecards of choices of columns
 */
record Dependents(int[] slots, int[] ofOneMember, int[] nodes, int[] quantities, int[] scorecards) {}
