package org.povertystandard.rules.analysis;

import java.util.Optional;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/**
 * A step from a class of one standard to a class of another, by the test of the same name.
 *
 * @param test the test
 * @param before the class before; empty where the law leaves the household in none
 * @param after the class after; empty where the law leaves the household in none
 * @param reach whether some household takes the step
 */
public record ClassChange(TestId test, Optional<CategoryId> before, Optional<CategoryId> after, Reach reach) {

    /** Whether the class is another. */
    public boolean isChange() {
        return !before.equals(after);
    }
}
