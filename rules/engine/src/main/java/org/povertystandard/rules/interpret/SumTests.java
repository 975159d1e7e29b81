package org.povertystandard.rules.interpret;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the comparisons of a test that look at a sum. */
final class SumTests implements Parts {
    private final Set<TestNode> found = new LinkedHashSet<>();
    private final Set<Integer> sums = new LinkedHashSet<>();

    private SumTests() {}

    static Set<TestNode> of(Rules.TestRules test, int accumulator) {
        Set<TestNode> found = of(test);
        found.removeIf(each -> !sums(each).contains(accumulator));
        return found;
    }

    /** Those that look at any sum. */
    static Set<TestNode> of(Rules.TestRules test) {
        var all = new SumTests();
        for (Rules.CategoryTest category : test.categories()) {
            all.test(category.when());
        }
        for (Iterator<TestNode> each = all.found.iterator(); each.hasNext(); ) {
            if (each.next().lasting()) {
                each.remove();
            }
        }
        return all.found;
    }

    static boolean asksOtherSums(TestNode test, int accumulator) {
        return sums(test).stream().anyMatch(sum -> sum != accumulator);
    }

    private static Set<Integer> sums(TestNode test) {
        var in = new SumTests();
        in.test(test);
        return in.sums;
    }

    @Override
    public void test(TestNode test) {
        if (test instanceof Atom.Compare || test instanceof SumTest.Accumulated) {
            found.add(test);
        }
        if (test instanceof SumTest.Accumulated accumulated) {
            sums.add(accumulated.accumulator());
        }
        test.parts(this);
    }

    @Override
    public void quantity(QuantityNode quantity) {
        if (quantity instanceof QuantityNode.Accumulated accumulated) {
            sums.add(accumulated.accumulator());
        }
        quantity.parts(this);
    }

    @Override
    public void slot(Slot slot) {
        // No sum in an answer.
    }

    @Override
    public void feature(Feature feature) {
        // No sum in what one member is.
    }
}
