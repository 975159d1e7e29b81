package org.povertystandard.rules.interpret;

import java.util.Arrays;
import java.util.List;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Reason;

/** Collects the reasons behind a truth, each once. */
final class Trace {
    private Reason[] reasons = new Reason[16];
    private int[] keys = new int[16];
    private int size;

    List<Reason> reasons() {
        return size == 0 ? List.of() : List.of(Arrays.copyOf(reasons, size));
    }

    /** Starts again. */
    void clear() {
        size = 0;
    }

    void explainMembers(Feature feature, Facts facts, Truth truth) {
        int before = facts.current();
        for (int first = 0; first < facts.size(); first += Marks.PLACES) {
            facts.turnTo(first);
            for (long left = Marks.places(feature.marks(facts), truth); left != 0; left &= left - 1) {
                facts.turnTo(first + Long.numberOfTrailingZeros(left));
                feature.test().explain(facts, this);
            }
        }
        facts.turnTo(before);
    }

    /** A number that is the same for the same reason of the same member. */
    static int key(int ofReason, Facts facts, boolean ofMember) {
        return ofReason * 31 + (ofMember ? facts.current() : Facts.HOUSEHOLD);
    }

    void add(int key, Reason reason) {
        for (int i = 0; i < size; i++) {
            if (keys[i] == key && reasons[i].equals(reason)) {
                return;
            }
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            reasons = Arrays.copyOf(reasons, 2 * size);
        }
        keys[size] = key;
        reasons[size++] = reason;
    }
}
