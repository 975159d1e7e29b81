package org.povertystandard.standard;

import org.povertystandard.fact.Label;

/**
 * A class of households.
 *
 * @param id its name
 * @param label its name for people
 */
public record Category(CategoryId id, Label label) {}
