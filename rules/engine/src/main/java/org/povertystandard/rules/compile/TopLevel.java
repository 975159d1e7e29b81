package org.povertystandard.rules.compile;

import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
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

    private static boolean isIn(Criterion criterion) {
        if (criterion instanceof Criterion.Deprived
                || criterion instanceof Criterion.LineMet
                || criterion instanceof Criterion.InClass) {
            return true;
        }
        if (criterion instanceof Criterion.All all) {
            return all.criteria().stream().anyMatch(TopLevel::isIn);
        }
        if (criterion instanceof Criterion.Any any) {
            return any.criteria().stream().anyMatch(TopLevel::isIn);
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return atLeast.criteria().stream().anyMatch(TopLevel::isIn);
        }
        if (criterion instanceof Criterion.Not not) {
            return isIn(not.criterion());
        }
        return criterion instanceof Criterion.Compare compare && (isIn(compare.left()) || isIn(compare.right()));
    }

    private static boolean isIn(Quantity quantity) {
        return quantity instanceof Quantity.Score
                || quantity instanceof Quantity.DeprivationCount
                || (quantity instanceof Quantity.Tally tally
                        && tally.entries().stream().anyMatch(entry -> isIn(entry.when()) || isIn(entry.points())))
                || parts(quantity).anyMatch(TopLevel::isIn);
    }

    private static Stream<Quantity> parts(Quantity quantity) {
        if (quantity instanceof Quantity.Sum sum) {
            return sum.terms().stream();
        }
        if (quantity instanceof Quantity.Product product) {
            return product.factors().stream();
        }
        if (quantity instanceof Quantity.Quotient quotient) {
            return Stream.of(quotient.dividend(), quotient.divisor());
        }
        if (quantity instanceof Quantity.ByChoice choice) {
            return choice.quantities().values().stream();
        }
        if (quantity instanceof Quantity.Lookup lookup) {
            return Stream.of(lookup.at());
        }
        return Stream.empty();
    }
}
