package org.povertystandard.rules.analysis;

import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.PovertyStandard;

/** Expressions that cannot stand outside of a test: they look at sums, lines or classes. */
final class TestOnly {
    private TestOnly() {}

    /** Whether an expression looks at sums, lines or classes, its definitions included. */
    static boolean is(PovertyStandard standard, Expression expression) {
        boolean[] does = new boolean[1];
        expression.walk(part -> {
            @Nullable Expression meant = meant(standard, part);
            does[0] |= part instanceof Quantity.Score
                    || part instanceof Quantity.DeprivationCount
                    || part instanceof Criterion.Deprived
                    || part instanceof Criterion.LineMet
                    || part instanceof Criterion.InClass
                    || (meant != null && is(standard, meant));
        });
        return does[0];
    }

    private static @Nullable Expression meant(PovertyStandard standard, Expression part) {
        return part instanceof Criterion.Defined criterion
                ? standard.definition(criterion.id())
                        .map(Definition::expression)
                        .orElse(null)
                : part instanceof Quantity.Defined quantity
                        ? standard.definition(quantity.id())
                                .map(Definition::expression)
                                .orElse(null)
                        : null;
    }
}
