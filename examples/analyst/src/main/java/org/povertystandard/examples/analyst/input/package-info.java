/** Households from files, one after the other, with whatever is wrong. */
@NullMarked
package org.povertystandard.examples.analyst.input;

import org.jspecify.annotations.NullMarked;
