package org.povertystandard.examples.peers;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decision by hand: two-valued, for facts that are complete. */
public final class ByHand implements Peer<Facts> {
    /** The service loader makes it. */
    public ByHand() {}

    @Override
    public String name() {
        return "by-hand";
    }

    @Override
    public Facts input(Facts facts) {
        return facts;
    }

    @Override
    public String decide(Facts facts) {
        long line = "urban".equals(facts.area()) ? 2_000_000 : 1_500_000;
        if (Objects.requireNonNull(facts.income()) > line) {
            return "not-poor";
        }
        List<@Nullable Boolean> deprived = facts.deprived();
        int count = 0;
        for (int i = 0; i < Facts.INDICATORS; i++) {
            if (Boolean.TRUE.equals(deprived.get(i))) {
                count++;
            }
        }
        return count >= 3 ? "poor" : "near-poor";
    }
}
