/** Portable cases of law, for the test suites of embedders. */
@NullMarked
package org.povertystandard.testkit;

import org.jspecify.annotations.NullMarked;
