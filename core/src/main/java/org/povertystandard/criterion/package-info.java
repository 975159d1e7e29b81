/** The closed, typed tree in which tests of law are written. */
@NullMarked
package org.povertystandard.criterion;

import org.jspecify.annotations.NullMarked;
