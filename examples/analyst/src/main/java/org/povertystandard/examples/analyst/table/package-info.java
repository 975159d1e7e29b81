/** Tables of households and members: which columns there are, and what their cells say. */
@NullMarked
package org.povertystandard.examples.analyst.table;

import org.jspecify.annotations.NullMarked;
