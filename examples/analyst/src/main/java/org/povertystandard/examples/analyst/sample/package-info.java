/** The synthetic households that come with the program. */
@NullMarked
package org.povertystandard.examples.analyst.sample;

import org.jspecify.annotations.NullMarked;
