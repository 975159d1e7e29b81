package org.povertystandard.rules.compile;

/**
 * A test of one member, which is asked of all of them.
 *
 * @param formula the test
 */
record Feature(Formula formula) {
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
