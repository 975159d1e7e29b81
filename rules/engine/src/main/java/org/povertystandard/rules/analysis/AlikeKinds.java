package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Kinds of members that do the same by the same answers but for one block are one kind, which can do in that block whatever any of them
 * can: what makes the kind, such as the age, is then part of the way in which that is done, and costs what it cost. So where only
 * dependants are counted, a child and a grown-up on an allowance are two ways of being one.
 */
final class AlikeKinds {
    private AlikeKinds() {}

    /** The same members, by fewer kinds. */
    static List<MemberKind> together(List<MemberKind> kinds, int blocks) {
        List<MemberKind> together = kinds;
        for (int block = 0; block < blocks; block++) {
            together = butFor(block, together);
        }
        return together;
    }

    private static List<MemberKind> butFor(int block, List<MemberKind> kinds) {
        Map<List<Map<Long, Way>>, List<MemberKind>> alike = new LinkedHashMap<>();
        for (MemberKind kind : kinds) {
            List<Map<Long, Way>> others = new ArrayList<>(kind.adds());
            others.set(block, Map.of());
            alike.computeIfAbsent(others, key -> new ArrayList<>()).add(kind);
        }
        return alike.values().stream()
                .map(some -> some.size() == 1 ? some.get(0) : one(block, some))
                .toList();
    }

    private static MemberKind one(int block, List<MemberKind> kinds) {
        Map<Long, Way> ways = new HashMap<>();
        for (MemberKind kind : kinds) {
            kind.adds()
                    .get(block)
                    .forEach((counts, way) -> ways.merge(counts, kind.context().and(way), Way::plainer));
        }
        List<Map<Long, Way>> adds = new ArrayList<>(kinds.get(0).adds());
        adds.set(block, ways);
        return new MemberKind(Way.NOTHING, adds);
    }
}
