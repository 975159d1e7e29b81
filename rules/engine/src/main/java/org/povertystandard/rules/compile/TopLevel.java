package org.povertystandard.rules.compile;

import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;

/** Finds what only the tests of a standard may use, of which the reference engine is not asked by itself. */
final class TopLevel {
    private TopLevel() {}

    /** Refuses a criterion with a line, a deprivation or a sum of the test in it. */
    static void refuse(Criterion criterion) {
        if (isIn(criterion)) {
            throw new Translator.UntranslatableException("Only the whole test can be asked for.");
        }
    }

    private static boolean isIn(Expression expression) {
        if (expression instanceof Criterion.Deprived
                || expression instanceof Criterion.LineMet
                || expression instanceof Criterion.InClass
                || expression instanceof Quantity.Score
                || expression instanceof Quantity.DeprivationCount) {
            return true;
        }
        for (Expression part : expression.parts()) {
            if (isIn(part)) {
                return true;
            }
        }
        return false;
    }
}
