/** What the program says and how it ends. */
@NullMarked
package org.povertystandard.examples.analyst.terminal;

import org.jspecify.annotations.NullMarked;
