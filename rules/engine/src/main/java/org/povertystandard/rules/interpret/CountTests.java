package org.povertystandard.rules.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.fact.Rational;

/** Finds the tests of numbers of members behind tests of the household, and whether numbers of members are looked at otherwise. */
final class CountTests implements Parts {
    private final Map<Feature, Integer> indices;
    private final Map<TestNode, CountTest> found = new LinkedHashMap<>();
    private boolean complete = true;

    /**
     * Finds tests.
     *
     * @param indices the index of each feature
     */
    CountTests(Map<Feature, Integer> indices) {
        this.indices = indices;
    }

    List<CountTest> found() {
        return List.copyOf(found.values());
    }

    /** Whether nothing but those tests, and amounts divided among all members, looks at numbers of members. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public void test(TestNode test) {
        if (test instanceof MembersTest members) {
            presence(members);
        } else if (test instanceof Atom.Compare compare
                && !MemberForms.counted(compare).isEmpty()) {
            compare(compare);
        } else {
            test.parts(this);
        }
    }

    /** Somebody has the feature: one or more do. Everybody has: all less those who do are nobody. */
    private void presence(MembersTest test) {
        MemberForms.Form having = MemberForms.Form.one(test.feature());
        if (test instanceof MembersTest.AnyMember) {
            add(test, having.minus(MemberForms.Form.constant(Rational.ONE)), Operator.AT_LEAST);
        } else {
            add(test, MemberForms.Form.one(MemberForms.EVERYBODY).minus(having), Operator.AT_MOST);
        }
    }

    private void compare(Atom.Compare compare) {
        if (SizeUse.perMember(compare) != null) {
            compare.parts(this);
            return;
        }
        MemberForms.Form form = MemberForms.compared(compare);
        if (form == null) {
            complete = false;
        } else {
            add(compare, form, compare.operator());
        }
    }

    private void add(TestNode test, MemberForms.Form form, Operator operator) {
        for (Object term : form.terms().keySet()) {
            complete &= !(term instanceof Feature feature) || asksNoNumbers(feature);
        }
        try {
            found.put(test, new CountTest(test, form, operator, indices));
        } catch (ArithmeticException tooLarge) {
            complete = false;
        }
    }

    /** Whether whoever has the feature has it by answers alone. */
    private static boolean asksNoNumbers(Feature feature) {
        var ingredients = Ingredients.of(feature.test());
        return ingredients.features().isEmpty()
                && ingredients.atoms().stream()
                        .allMatch(atom -> !(atom instanceof Atom.Compare compare)
                                || MemberForms.counted(compare).isEmpty());
    }

    @Override
    public void quantity(QuantityNode quantity) {
        quantity.parts(this);
    }

    @Override
    public void slot(Slot slot) {
        @Nullable TestNode askedOf = slot.askedOf();
        if (askedOf != null) {
            test(askedOf);
        }
    }

    @Override
    public void feature(Feature feature) {
        // What one member is does not hang on how many there are: see asksNoNumbers.
    }

    /** Whether a test looks at numbers of members other than to divide an amount among all. */
    static boolean asksNumbers(Set<TestNode> atoms) {
        return atoms.stream()
                .anyMatch(atom -> atom instanceof Atom.Compare compare
                        && !MemberForms.counted(compare).isEmpty()
                        && SizeUse.perMember(compare) == null);
    }
}
