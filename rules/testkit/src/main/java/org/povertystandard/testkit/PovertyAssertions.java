package org.povertystandard.testkit;

import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Determination;

/**
 * Assertions on determinations and on answers beside the class, in the words of the law, for AssertJ.
 *
 * <pre>{@code
 * assertThat(determination).isPoor().isDeprivedIn("health-insurance").cites("form-3-2-item-2-2");
 * }</pre>
 *
 * <p>A failing assertion shows the lines of the explanation that bear on it, and with them answers of the household. Made
 * for households that tests made up.
 */
public final class PovertyAssertions {
    private PovertyAssertions() {}

    /**
     * Begins assertions on a determination.
     *
     * <p>The names of classes, and the words of the explanation, are those of the standard that was applied. It is looked
     * for among those that are found as services; one of the test's own is given to
     * {@link ResultAssert#under}.
     */
    public static DeterminationAssert assertThat(Determination actual) {
        return new DeterminationAssert(actual);
    }

    /**
     * Begins assertions on an answer beside the class.
     *
     * <p>Names and words are found as for a determination.
     */
    public static AnswerAssert assertThat(Answer actual) {
        return new AnswerAssert(actual);
    }
}
