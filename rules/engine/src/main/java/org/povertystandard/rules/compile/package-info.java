/** The fast engine: the tree of a standard turned into code of the JVM; classes and masks only, explanations stay elsewhere. */
@NullMarked
package org.povertystandard.rules.compile;

import org.jspecify.annotations.NullMarked;
