/** The command-line program for files of households. */
@NullMarked
package org.povertystandard.examples.analyst;

import org.jspecify.annotations.NullMarked;
