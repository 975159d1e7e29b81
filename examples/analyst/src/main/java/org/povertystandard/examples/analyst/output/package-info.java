/** The files a run leaves behind. */
@NullMarked
package org.povertystandard.examples.analyst.output;

import org.jspecify.annotations.NullMarked;
