package org.povertystandard.rules.analysis;

/**
 * One way to answer a question.
 *
 * @param given the answer
 * @param cost how far it is from plain, see {@link Cost}
 */
record Option(Given given, long cost) {}
