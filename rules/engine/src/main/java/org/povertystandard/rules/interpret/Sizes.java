package org.povertystandard.rules.interpret;

/** Finds out whether something depends on how many members a household has. */
final class Sizes implements Parts {
    private boolean matter;

    private Sizes() {}

    static boolean matterTo(Ingredients ingredients) {
        var sizes = new Sizes();
        ingredients.atoms().forEach(sizes::test);
        ingredients.switches().forEach(sizes::quantity);
        return sizes.matter || ingredients.countsEveryMember();
    }

    @Override
    public void test(TestNode test) {
        matter |= test instanceof MembersTest.EveryMember;
        test.parts(this);
    }

    @Override
    public void quantity(QuantityNode quantity) {
        matter |= quantity instanceof QuantityNode.Members;
        quantity.parts(this);
    }

    @Override
    public void slot(Slot slot) {
        // The answer to a question does not depend on how many members there are.
    }

    @Override
    public void feature(Feature feature) {
        // Nor does what one member is.
    }
}
