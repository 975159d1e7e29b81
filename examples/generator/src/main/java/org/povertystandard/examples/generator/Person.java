package org.povertystandard.examples.generator;

import java.time.LocalDate;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;

/**
 * Somebody of a household.
 *
 * @param number from 1; stays the same from year to year
 * @param chance the person's own
 * @param relation to the head
 * @param sex the sex
 * @param birth the birthday
 */
record Person(int number, Chance chance, Relation relation, Sex sex, LocalDate birth) {}
