package org.povertystandard.rules.interpret;

/**
 * What hangs on the answer to a question, or on how many members have a feature.
 *
 * @param slots indices of slots
 * @param nodes of tests
 * @param quantities of quantities that are remembered
 * @param scorecards of choices of columns
 */
record Dependents(int[] slots, int[] nodes, int[] quantities, int[] scorecards) {}
