package org.povertystandard.rules.interpret;

import org.povertystandard.criterion.Truth;

/** A test of the household that asks how many members have a feature. */
abstract sealed class MembersTest extends TestNode {
    private final Feature feature;

    private MembersTest(Place place, Feature feature) {
        super(place, null);
        this.feature = feature;
    }

    final Feature feature() {
        return feature;
    }

    /** Whether it asks the same of some feature. */
    final boolean isLike(MembersTest other) {
        return getClass() == other.getClass();
    }

    @Override
    final void explain(Facts facts, Trace trace) {
        trace.explainMembers(feature, facts, truth(facts));
    }

    @Override
    final void parts(Parts parts) {
        parts.feature(feature);
    }

    /** At least one member has the feature. */
    static final class AnyMember extends MembersTest {
        AnyMember(Place place, Feature feature) {
            super(place, feature);
        }

        @Override
        long work(Facts facts, long places) {
            return Marks.of(
                    facts.certain(feature()) > 0
                            ? Truth.TRUE
                            : facts.possible(feature()) == 0 ? Truth.FALSE : Truth.UNKNOWN);
        }
    }

    /** Every member has the feature. */
    static final class EveryMember extends MembersTest {
        EveryMember(Place place, Feature feature) {
            super(place, feature);
        }

        @Override
        long work(Facts facts, long places) {
            return Marks.of(
                    facts.certain(feature()) == facts.size()
                            ? Truth.TRUE
                            : facts.possible(feature()) < facts.size() ? Truth.FALSE : Truth.UNKNOWN);
        }
    }
}
