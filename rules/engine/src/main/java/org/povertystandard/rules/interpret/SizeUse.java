package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.Rational;

/**
 * What tests make of how many members there are, of whatever kind, and whether that ends at some number.
 *
 * <p>It ends if numbers of members are compared with constants only, and amounts of the household only as so much for each
 * member: there is some amount for each member on either side of a line and on it, however many members there are. It is not
 * known to end where numbers of members are compared with each other, as in a share.
 */
final class SizeUse {
    /** Stands for the number of all members beside the features. */
    private static final Object EVERYBODY = MemberForms.EVERYBODY;

    private final Map<Object, Long> limits = new HashMap<>();
    private final Set<Slot> perMember = new HashSet<>();
    private final Set<Object> endless = new HashSet<>();
    private boolean mixed;

    SizeUse(Ingredients ingredients) {
        ingredients.atoms().forEach(this::atom);
        // An amount that some test does not divide among the members has a line of its own at each size.
        for (TestNode atom : ingredients.atoms()) {
            for (Slot slot : perMember) {
                if (Ingredients.of(atom).slots().contains(slot) && perMember(atom) != slot) {
                    endless.add(EVERYBODY);
                    mixed = true;
                }
            }
        }
    }

    /** Whether some amount is looked at both divided among all members and otherwise. */
    boolean isMixed() {
        return mixed;
    }

    /** Whether there is a number of members from which on more of them make no difference. */
    boolean ends() {
        return endless.isEmpty();
    }

    /** The amounts that are only looked at divided among all members. */
    Set<Slot> perMember() {
        return perMember;
    }

    /** The number of all members from which on more of them make no difference to a comparison. */
    int everybody() {
        return last(EVERYBODY);
    }

    /** The same of those who have a feature. */
    int having(Feature feature) {
        return last(feature);
    }

    private int last(Object counted) {
        return endless.contains(counted) ? Integer.MAX_VALUE : Math.toIntExact(limits.getOrDefault(counted, 0L) + 1);
    }

    private void atom(TestNode atom) {
        if (!(atom instanceof Atom.Compare compare)) {
            return;
        }
        Set<Object> counted = MemberForms.counted(compare);
        if (counted.isEmpty()) {
            return;
        }
        Slot divided = perMember(atom);
        if (divided != null) {
            perMember.add(divided);
            return;
        }
        List<MemberForms.Form> left = MemberForms.of(compare.left());
        List<MemberForms.Form> right = MemberForms.of(compare.right());
        if (left == null || right == null) {
            endless.addAll(counted);
            return;
        }
        left.forEach(from -> right.forEach(to -> compared(from.minus(to))));
    }

    /** Notes that a form is compared with nothing. */
    private void compared(MemberForms.Form form) {
        Set<Integer> signs = new HashSet<>();
        form.terms().values().forEach(factor -> signs.add(factor.signum()));
        signs.remove(0);
        if (signs.size() > 1) {
            endless.addAll(form.terms().keySet());
            return;
        }
        form.terms().forEach((term, factor) -> {
            if (factor.signum() != 0) {
                long limit = Math.abs(form.constant().dividedBy(factor).floor());
                limits.merge(term, limit, Math::max);
            }
        });
    }

    /**
     * The one amount of the household that a comparison divides among all members, or compares with so much for each of them; null if
     * it does something else.
     */
    static @Nullable Slot perMember(TestNode atom) {
        if (!(atom instanceof Atom.Compare compare)) {
            return null;
        }
        Slot left = perMember(compare.left(), compare.right());
        return left != null ? left : perMember(compare.right(), compare.left());
    }

    private static @Nullable Slot perMember(QuantityNode side, QuantityNode other) {
        if (bare(side) instanceof QuantityNode.Quotient quotient && isPlain(other)) {
            return isSoMuchForEach(quotient.divisor()) ? amount(quotient.dividend()) : null;
        }
        return isSoMuchForEach(other) ? amount(side) : null;
    }

    /** Whether a quantity is so many times the number of all members. */
    private static boolean isSoMuchForEach(QuantityNode node) {
        List<MemberForms.Form> forms = MemberForms.of(node);
        return forms != null
                && forms.stream()
                        .allMatch(form -> form.constant().signum() == 0
                                && form.terms().keySet().equals(Set.of(EVERYBODY))
                                && form.terms().get(EVERYBODY).signum() > 0);
    }

    /** An amount that can be anything from nothing up. */
    private static @Nullable Slot amount(QuantityNode node) {
        if (!(bare(node) instanceof QuantityNode.OfFact fact) || fact.slot().ofMember()) {
            return null;
        }
        Rational low = fact.slot().domain().low();
        boolean fromNothing = low == null || low.signum() == 0;
        return fromNothing && fact.slot().domain().high() == null ? fact.slot() : null;
    }

    /** Whether a quantity depends neither on members nor on amounts. */
    private static boolean isPlain(QuantityNode node) {
        QuantityNode bare = bare(node);
        return bare instanceof QuantityNode.Constant
                || (bare instanceof QuantityNode.ByChoice choice
                        && choice.options().values().stream().allMatch(SizeUse::isPlain));
    }

    private static QuantityNode bare(QuantityNode node) {
        return node instanceof QuantityNode.Named named ? bare(named.quantity()) : node;
    }
}
