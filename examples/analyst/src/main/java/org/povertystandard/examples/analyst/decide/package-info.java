/** What was decided, set beside what was computed: a table of decisions goes into a ledger that only grows. */
@NullMarked
package org.povertystandard.examples.analyst.decide;

import org.jspecify.annotations.NullMarked;
