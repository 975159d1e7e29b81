package org.povertystandard.rules.interpret;

/** Whether something can differ from member to member, and whether it depends on facts alone. */
final class Reach implements Parts {
    private boolean ofMember;
    private boolean lasting = true;

    boolean ofMember() {
        return ofMember;
    }

    /** Whether it depends on facts alone, not on the sums of a test. */
    boolean isLasting() {
        return lasting;
    }

    @Override
    public void test(TestNode test) {
        ofMember |= test.ofMember();
        lasting &= test.lasting();
    }

    @Override
    public void quantity(QuantityNode quantity) {
        lasting &= !(quantity instanceof QuantityNode.Accumulated);
        quantity.parts(this);
    }

    @Override
    public void slot(Slot slot) {
        ofMember |= slot.ofMember();
    }

    @Override
    public void feature(Feature feature) {
        // How many members have it is the same for everyone.
    }
}
