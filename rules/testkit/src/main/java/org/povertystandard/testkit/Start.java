package org.povertystandard.testkit;

/**
 * A plain household to start from.
 *
 * @param name what it was made by, so that what is worked out for it is worked out once
 * @param draft the household; copied before it is changed
 */
record Start(Object name, Draft draft) {}
