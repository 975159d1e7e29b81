/** Sorting more rows than memory holds. */
@NullMarked
package org.povertystandard.examples.analyst.sort;

import org.jspecify.annotations.NullMarked;
