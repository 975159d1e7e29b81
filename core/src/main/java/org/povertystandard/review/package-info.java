/**
 * What became of a household in a review: what was computed, and what the office decided. The two are kept apart by type: a
 * {@link org.povertystandard.determination.Determination} is computed, a {@link org.povertystandard.review.Decision} is taken.
 */
@NullMarked
package org.povertystandard.review;

import org.jspecify.annotations.NullMarked;
