/**
 * What became of households in reviews. {@link org.povertystandard.review.ReviewRecord}: what was computed of one, and what the
 * office decided; {@link org.povertystandard.review.HouseholdHistory}: its path through the years;
 * {@link org.povertystandard.review.Movements} and {@link org.povertystandard.review.MovementTable}: how all of them moved in a year;
 * {@link org.povertystandard.review.ReviewRules}: the law of reviews as values. Computed and decided are kept apart by type: a
 * {@link org.povertystandard.determination.Determination} is computed, a {@link org.povertystandard.review.Decision} is taken.
 */
@NullMarked
package org.povertystandard.review;

import org.jspecify.annotations.NullMarked;
