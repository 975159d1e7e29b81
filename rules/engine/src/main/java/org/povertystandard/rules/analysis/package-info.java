/** Exact checks: is a standard sound, and what does another one change? Every answer comes with a household, or a proof. */
@NullMarked
package org.povertystandard.rules.analysis;

import org.jspecify.annotations.NullMarked;
