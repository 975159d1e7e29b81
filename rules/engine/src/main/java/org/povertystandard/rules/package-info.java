/**
 * The door: find the law, apply it to a household, say it in words.
 *
 * <pre>{@code
 * LocalDate appliedOn = LocalDate.of(2024, 12, 31);
 * TestId test = TestId.of("circular");
 * Determiner determiner = Determiner.of(Standards.bundled().appliedOn(appliedOn, test)); // made once
 *
 * Determination determination = determiner.determine(household, appliedOn, test);
 * determination.possible(); // the classes, the poorest first; one where the class is settled
 * determination.missing(); // what to ask, the best question first
 * Explainer.explain(determination, determiner.standard(), Language.VIETNAMESE).text();
 * }</pre>
 */
@NullMarked
package org.povertystandard.rules;

import org.jspecify.annotations.NullMarked;
