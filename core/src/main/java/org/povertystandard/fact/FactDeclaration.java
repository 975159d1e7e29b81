package org.povertystandard.fact;

/**
 * A question that rules may ask.
 *
 * @param id its name
 * @param scope of whom it is asked
 * @param type what an answer can be
 * @param label the question in words
 */
public record FactDeclaration(FactId id, Scope scope, FactType type, Label label) {}
