package org.povertystandard.standard;

import org.povertystandard.criterion.Criterion;

/**
 * When a test puts a household into a class.
 *
 * @param category the class
 * @param when over the lines of the test
 */
public record CategoryRule(CategoryId category, Criterion when) {}
