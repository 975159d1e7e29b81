/** What extenders implement: a rule engine, and a source of standards. */
@NullMarked
package org.povertystandard.spi;

import org.jspecify.annotations.NullMarked;
