package org.povertystandard.standard;

import org.povertystandard.fact.Label;

/**
 * Where a local standard holds: a province or city that set a higher one. Its list gives local benefits; national benefits
 * need the national class, so both are determined.
 *
 * @param id its name
 * @param label its name for people
 */
public record LocalPlace(PlaceId id, Label label) {}
