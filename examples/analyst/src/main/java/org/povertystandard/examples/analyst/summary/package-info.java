/** What a run comes to, counted and printed. */
@NullMarked
package org.povertystandard.examples.analyst.summary;

import org.jspecify.annotations.NullMarked;
