/** The commands of {@code law}: for those who keep the law's data, and for those who read it. */
@NullMarked
package org.povertystandard.examples.analyst.law;

import org.jspecify.annotations.NullMarked;
