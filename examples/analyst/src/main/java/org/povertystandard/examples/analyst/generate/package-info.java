/** Files of made-up households. */
@NullMarked
package org.povertystandard.examples.analyst.generate;

import org.jspecify.annotations.NullMarked;
