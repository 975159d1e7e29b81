package org.povertystandard.review;

import java.time.LocalDate;

/**
 * Names one of the decisions on a household.
 *
 * @param number its number
 * @param decidedOn its day
 */
public record DecisionReference(DecisionNumber number, LocalDate decidedOn) {}
