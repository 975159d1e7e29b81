/**
 * What a test suite around determinations needs: assertions in the words of the law
 * ({@link org.povertystandard.testkit.PovertyAssertions}), cases of law as files ({@link org.povertystandard.testkit.LawCases}), and
 * generated households ({@link org.povertystandard.testkit.Households}), standards and reforms.
 */
@NullMarked
package org.povertystandard.testkit;

import org.jspecify.annotations.NullMarked;
