/** The law and its results as pages that people read and print; decides nothing. */
@NullMarked
package org.povertystandard.rules.translate;

import org.jspecify.annotations.NullMarked;
