package org.povertystandard.rules.interpret;

/** Told of everything a node is made of. */
interface Parts {
    void test(TestNode test);

    void quantity(QuantityNode quantity);

    void slot(Slot slot);

    void feature(Feature feature);
}
