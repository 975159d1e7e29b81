package org.povertystandard.rules.interpret;

/**
 * A test of one member. Everything that a household's tests learn of its members is how many of them meet each feature.
 *
 * <p>Features are shared: the same test is the same feature, whichever indicator or variant asks.
 */
final class Feature {
    private final int index;
    private final TestNode test;

    Feature(int index, TestNode test) {
        this.index = index;
        this.test = test;
    }

    int index() {
        return index;
    }

    TestNode test() {
        return test;
    }

    /** The truths of the members at hand. */
    long marks(Facts facts) {
        long marks = test.marks(facts);
        return test.ofMember() ? marks : Marks.spread(marks, facts.atHand());
    }
}
