/** The review of a year: one table of reviewed households, which the movement tables and the official forms are made of. */
@NullMarked
package org.povertystandard.examples.analyst.review;

import org.jspecify.annotations.NullMarked;
