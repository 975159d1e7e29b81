/** Households, standards and determinations as JSON: strict, with every problem at once. */
@NullMarked
package org.povertystandard.rules.document;

import org.jspecify.annotations.NullMarked;
