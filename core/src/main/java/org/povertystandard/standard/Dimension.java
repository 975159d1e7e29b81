package org.povertystandard.standard;

import org.povertystandard.fact.Label;

/**
 * A basic social service.
 *
 * @param id its name
 * @param number its number in the law
 * @param label its name for people
 */
public record Dimension(DimensionId id, String number, Label label) {}
