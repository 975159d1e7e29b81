/** Who is determined: one household as the official survey form has it, on the day of its review. */
@NullMarked
package org.povertystandard.household;

import org.jspecify.annotations.NullMarked;
