package org.povertystandard.rules.interpret;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What components of outputs were found to add, and which class sums come to, with the same suppositions. A question behind
 * other outputs, or an alternative that leaves these as they are, changes nothing of that; so nobody need walk through them again.
 */
final class Walked {
    private static final BitSet NOTHING = new BitSet(0);

    private final @Nullable Walked asItStands;
    private final BitSet changed;
    /** Nothing yet, as it stays where what is known settles the class. */
    private @Nullable Found found;

    private static final class Found {
        private final Map<List<Object>, Map<Branches, Set<Tuple>>> byOutputs = new HashMap<>();
        private final Map<List<Object>, SumClasses> bySuppositions = new HashMap<>();
        private final Map<Object, Set<Tuple>> byFeatures = new HashMap<>();
    }

    /** Of a plan by itself. */
    Walked() {
        this(null, NOTHING);
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

    private Found found() {
        Found known = found;
        if (known == null) {
            known = new Found();
            found = known;
        }
        return known;
    }

    /** The classes of sums within a box, with these suppositions. */
    SumClasses classes(Object suppositions, SumBox box, int classes) {
        List<Object> key = List.of(suppositions, box);
        return found().bySuppositions.computeIfAbsent(key, first -> new SumClasses(box, classes));
    }

    void keep(Component component, Object suppositions, Map<Branches, Set<Tuple>> contributions) {
        found().byOutputs.put(List.of(component.outputs(), suppositions), contributions);
    }

    /** What a component adds with these suppositions; null if nobody has found out. */
    @Nullable
    Map<Branches, Set<Tuple>> contributions(Component component, Object suppositions) {
        Map<Branches, Set<Tuple>> known = found().byOutputs.get(List.of(component.outputs(), suppositions));
        return known != null || asItStands == null || touches(component)
                ? known
                : asItStands.contributions(component, suppositions);
    }

    void keepWays(Object memberAndFeatures, Set<Tuple> ways) {
        found().byFeatures.put(memberAndFeatures, ways);
    }

    /** In which ways a member can have features that ask the member alone; null if nobody has found out. */
    @Nullable
    Set<Tuple> ways(Object memberAndFeatures) {
        Set<Tuple> known = found().byFeatures.get(memberAndFeatures);
        return known != null || asItStands == null ? known : asItStands.ways(memberAndFeatures);
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
