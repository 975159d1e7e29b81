/** Files as lines: encodings, separators, cells, near names. */
@NullMarked
package org.povertystandard.examples.analyst.text;

import org.jspecify.annotations.NullMarked;
