/** The questions a rule may ask, and what an answer can be: known, unknown or not applicable. */
@NullMarked
package org.povertystandard.fact;

import org.jspecify.annotations.NullMarked;
