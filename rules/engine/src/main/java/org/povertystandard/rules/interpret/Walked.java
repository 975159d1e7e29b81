package org.povertystandard.rules.interpret;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What components of outputs were found to add, with nothing supposed. A question behind other outputs, or an alternative that
 * leaves these as they are, changes nothing of that; so nobody need walk through them again.
 */
final class Walked {
    private final Map<List<Integer>, Map<Branches, Set<Tuple>>> byOutputs = new HashMap<>(0);
    private final @Nullable Walked asItStands;
    private final BitSet changed;

    /** Of a plan by itself. */
    Walked() {
        this(null, new BitSet(0));
    }

    private Walked(@Nullable Walked asItStands, BitSet changed) {
        this.asItStands = asItStands;
        this.changed = changed;
    }

    /**
     * Of a plan with the same sums.
     *
     * @param outputs those that it works out otherwise, by index
     */
    Walked otherwise(BitSet outputs) {
        return new Walked(this, outputs);
    }

    void keep(Component component, Map<Branches, Set<Tuple>> contributions) {
        byOutputs.put(component.outputs(), contributions);
    }

    /** What a component adds; null if nobody has found out. */
    @Nullable
    Map<Branches, Set<Tuple>> contributions(Component component) {
        Map<Branches, Set<Tuple>> known = byOutputs.get(component.outputs());
        return known != null || asItStands == null || touches(component) ? known : asItStands.contributions(component);
    }

    private boolean touches(Component component) {
        for (int output : component.outputs()) {
            if (changed.get(output)) {
                return true;
            }
        }
        return false;
    }
}
