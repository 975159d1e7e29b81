/** Whole populations as columns: packed once from determinations, then counted under the law and under reforms by scans. */
@NullMarked
package org.povertystandard.rules.population;

import org.jspecify.annotations.NullMarked;
