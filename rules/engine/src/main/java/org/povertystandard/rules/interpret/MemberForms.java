package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.Rational;

/** Quantities as sums of numbers of members, each times a constant; several where a choice decides. */
final class MemberForms {
    /** Stands for the number of all members; a feature stands for the number of those who have it. */
    static final Object EVERYBODY = "everybody";

    private MemberForms() {}

    /**
     * So many times each number of members, and a constant.
     *
     * @param terms how many times, by feature
     * @param constant what is added
     */
    record Form(Map<Object, Rational> terms, Rational constant) {
        static Form constant(Rational number) {
            return new Form(Map.of(), number);
        }

        static Form one(Object term) {
            return new Form(Map.of(term, Rational.ONE), Rational.ZERO);
        }

        Form plus(Form other) {
            Map<Object, Rational> sum = new HashMap<>(terms);
            other.terms.forEach((term, factor) -> sum.merge(term, factor, Rational::plus));
            return new Form(sum, constant.plus(other.constant));
        }

        Form minus(Form other) {
            return plus(other.times(Rational.of(-1)));
        }

        Form times(Rational factor) {
            Map<Object, Rational> product = new HashMap<>();
            terms.forEach((term, each) -> product.put(term, each.times(factor)));
            return new Form(product, constant.times(factor));
        }

        boolean isConstant() {
            return terms.values().stream().allMatch(factor -> factor.signum() == 0);
        }
    }

    /**
     * What a comparison compares with nothing: one side less the other, a side that is divided by a number of members times
     * that number.
     *
     * @return null if it is something else, or hangs on a choice
     */
    static @Nullable Form compared(Atom.Compare compare) {
        Form left = only(compare.left());
        Form right = only(compare.right());
        if (left != null && right != null) {
            return left.minus(right);
        }
        if (right != null && right.isConstant()) {
            return divided(compare.left(), right.constant());
        }
        Form turned = left != null && left.isConstant() ? divided(compare.right(), left.constant()) : null;
        return turned == null ? null : turned.times(Rational.of(-1));
    }

    /** A quotient compared with a number: the dividend less so many times the divisor, which is one or more. */
    private static @Nullable Form divided(QuantityNode node, Rational number) {
        QuantityNode bare = node;
        while (bare instanceof QuantityNode.Named named) {
            bare = named.quantity();
        }
        if (!(bare instanceof QuantityNode.Quotient quotient)) {
            return null;
        }
        Form dividend = only(quotient.dividend());
        Form divisor = only(quotient.divisor());
        return dividend == null || divisor == null || !isPositive(divisor)
                ? null
                : dividend.minus(divisor.times(number));
    }

    /** Whether it is above nothing wherever there is a member. */
    private static boolean isPositive(Form form) {
        return form.constant().signum() >= 0
                && form.terms().values().stream().allMatch(factor -> factor.signum() >= 0)
                && form.terms().getOrDefault(EVERYBODY, Rational.ZERO).signum() > 0;
    }

    private static @Nullable Form only(QuantityNode node) {
        List<Form> forms = of(node);
        return forms != null && forms.size() == 1 ? forms.get(0) : null;
    }

    /** The forms that a quantity may have; null if it is something else. */
    static @Nullable List<Form> of(QuantityNode node) {
        if (node instanceof QuantityNode.Constant constant) {
            return List.of(Form.constant(constant.number()));
        }
        if (node instanceof QuantityNode.Members) {
            return List.of(Form.one(EVERYBODY));
        }
        if (node instanceof QuantityNode.Count count) {
            return List.of(Form.one(count.feature()));
        }
        if (node instanceof QuantityNode.Named named) {
            return of(named.quantity());
        }
        if (node instanceof QuantityNode.ByChoice choice) {
            return any(choice.options().values());
        }
        if (node instanceof QuantityNode.Sum sum) {
            return fold(sum.terms(), Form.constant(Rational.ZERO), Form::plus);
        }
        if (node instanceof QuantityNode.Product product) {
            return fold(product.factors(), Form.constant(Rational.ONE), MemberForms::times);
        }
        return node instanceof QuantityNode.Quotient quotient ? quotient(quotient) : null;
    }

    private static @Nullable List<Form> any(Collection<QuantityNode> options) {
        List<Form> all = new ArrayList<>();
        for (QuantityNode option : options) {
            List<Form> some = of(option);
            if (some == null) {
                return null;
            }
            all.addAll(some);
        }
        return all;
    }

    private static @Nullable List<Form> quotient(QuantityNode.Quotient quotient) {
        List<Form> dividend = of(quotient.dividend());
        List<Form> divisor = of(quotient.divisor());
        boolean divides = divisor != null
                && divisor.stream()
                        .allMatch(form -> form.isConstant() && form.constant().signum() != 0);
        if (dividend == null || !divides) {
            return null;
        }
        List<Form> all = new ArrayList<>();
        dividend.forEach(form -> divisor.forEach(by -> all.add(form.times(Rational.ONE.dividedBy(by.constant())))));
        return all;
    }

    private static @Nullable Form times(Form a, Form b) {
        return a.isConstant() ? b.times(a.constant()) : b.isConstant() ? a.times(b.constant()) : null;
    }

    private static @Nullable List<Form> fold(
            List<QuantityNode> nodes, Form start, BinaryOperator<@Nullable Form> operation) {
        List<Form> results = List.of(start);
        for (QuantityNode node : nodes) {
            List<Form> next = of(node);
            if (next == null) {
                return null;
            }
            List<Form> combined = new ArrayList<>();
            for (Form a : results) {
                for (Form b : next) {
                    combined.add(operation.apply(a, b));
                }
            }
            if (combined.stream().anyMatch(Objects::isNull)) {
                return null;
            }
            results = combined;
        }
        return results;
    }

    /** The numbers of members that a comparison looks at itself, by feature. */
    static Set<Object> counted(Atom.Compare compare) {
        var counts = new Counts();
        compare.parts(counts);
        return counts.found;
    }

    private static final class Counts implements Parts {
        private final Set<Object> found = new HashSet<>();

        @Override
        public void test(TestNode test) {
            // A test inside of a tally looks at members by itself.
        }

        @Override
        public void quantity(QuantityNode quantity) {
            if (quantity instanceof QuantityNode.Members) {
                found.add(EVERYBODY);
            }
            if (quantity instanceof QuantityNode.Count count) {
                found.add(count.feature());
            }
            quantity.parts(this);
        }

        @Override
        public void slot(Slot slot) {
            // An answer does not depend on how many members there are.
        }

        @Override
        public void feature(Feature feature) {
            // Nor does what one member is.
        }
    }
}
