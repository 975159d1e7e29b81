package org.povertystandard.rules.analysis;

import java.util.List;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;

/**
 * What becomes of households that are in several classes of a test at once, before or after: whether some such household is in other
 * classes after than before. No law means it so; see {@link Soundness}.
 *
 * @param test the test, of the same name in both standards
 * @param before the classes of the smallest such household before; none where there is no household to show
 * @param after its classes after
 * @param reach whether there is such a household
 */
public record OverlapChange(TestId test, List<CategoryId> before, List<CategoryId> after, Reach reach) {
    public OverlapChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Whether no household in several classes changes them. */
    public boolean isNone() {
        return reach.isUnreachable();
    }
}
