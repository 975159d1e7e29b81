package org.povertystandard.examples.analyst.review;

import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Relation;

/** Whether a household counts as one of an ethnic minority: its head, or the head's wife or husband, is (form 7.8, note 1). */
public final class EthnicMinority {
    /** The statistics office's code of the majority. */
    public static final EthnicGroup KINH = EthnicGroup.of("01");

    private EthnicMinority() {}

    static Truth of(Household household) {
        List<Member> couple = household.members().stream()
                .filter(member -> member.relation()
                        .map(relation -> relation == Relation.HEAD || relation == Relation.SPOUSE)
                        .orElse(true))
                .toList();
        return couple.stream().map(EthnicMinority::of).reduce(Truth.FALSE, Truth::or);
    }

    /** Of a member who is the head or the spouse, or may be. */
    private static Truth of(Member member) {
        Truth minority =
                member.ethnicity().map(group -> Truth.of(!group.equals(KINH))).orElse(Truth.UNKNOWN);
        return member.relation().isPresent() ? minority : minority.and(Truth.UNKNOWN);
    }

    static Optional<Member> head(Household household) {
        return household.members().stream()
                .filter(member ->
                        member.relation().filter(Relation.HEAD::equals).isPresent())
                .findFirst();
    }
}
