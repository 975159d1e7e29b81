/** The law of Vietnam as data. */
@NullMarked
package org.povertystandard.vietnam;

import org.jspecify.annotations.NullMarked;
