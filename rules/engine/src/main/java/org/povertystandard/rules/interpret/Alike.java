package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.Map;
import org.povertystandard.household.Member;
import org.povertystandard.household.MemberId;

/**
 * Members who have answered the same. Standards count members and know none of them by name; so of members alike one need be
 * looked at, whether for what they may turn out to be or for what a question about one of them decides.
 */
final class Alike {
    private static final MemberId NOBODY = MemberId.of("nobody");

    private final int[] first;

    /** Of the members as they have answered, whatever else is supposed. */
    Alike(Facts facts) {
        first = new int[facts.size()];
        Map<Member, Integer> seen = new HashMap<>();
        for (int member = 0; member < first.length; member++) {
            Member nameless =
                    Member.builder().from(facts.member(member)).id(NOBODY).build();
            Integer known = seen.putIfAbsent(nameless, member);
            first[member] = known == null ? member : known;
        }
    }

    /** The first of those alike, by index. */
    int first(int member) {
        return first[member];
    }

    /** The question, put to the first of those alike; of the household itself. */
    Unknown first(Unknown unknown) {
        return unknown.member() == Facts.HOUSEHOLD ? unknown : new Unknown(first(unknown.member()), unknown.facts());
    }
}
