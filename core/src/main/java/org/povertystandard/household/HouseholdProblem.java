package org.povertystandard.household;

import java.io.Serializable;

/**
 * One contradiction in a household.
 *
 * @param field where, such as {@code members[2].levelAttended}; members are counted from 0 as in the document
 * @param rule what does not hold
 */
public record HouseholdProblem(String field, HouseholdRule rule) implements Serializable {}
