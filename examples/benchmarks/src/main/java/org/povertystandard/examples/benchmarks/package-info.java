/** Measurements of the library, each a ratio to the same law written by hand in Java and measured in the same run. */
@NullMarked
package org.povertystandard.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
