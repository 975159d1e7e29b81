/** The law of one period as values, every figure with its citation. */
@NullMarked
package org.povertystandard.standard;

import org.jspecify.annotations.NullMarked;
