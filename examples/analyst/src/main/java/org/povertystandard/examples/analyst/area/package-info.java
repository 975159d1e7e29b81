/** The areas that households are counted in. */
@NullMarked
package org.povertystandard.examples.analyst.area;

import org.jspecify.annotations.NullMarked;
