package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.povertystandard.fact.Rational;

/**
 * The fewest members that bring sums about. Members in part are a bound, which whole members reach or surpass. From there on it is asked
 * of each number of members, and no household is looked at for it: where a kind would be there in part, it is there as often as the whole
 * number below, or less, or as the one above, or more, and each is a question of the same form.
 *
 * <p>Which fraction of the smallest denominator lies between two shares is such a question: 126 of 251 between 0.5 and 0.502.
 */
final class FewestMembers {
    /** So many steps are taken; what is found is too low then, and never too high. */
    private static final long STEPS = 2_000_000L;

    /** So many numbers of members are asked about, from the bound on. */
    private static final int MOST_NUMBERS = 1000;

    private final List<MembersInPart.Sum> sums;
    private final int kinds;
    private long left = STEPS;

    private FewestMembers(List<MembersInPart.Sum> sums, int kinds) {
        this.sums = sums;
        this.kinds = kinds;
    }

    /**
     * A bound that is quickly found.
     *
     * @return a number that no fewer members can do with; empty if no number of members does it
     */
    static OptionalLong bound(List<MembersInPart.Sum> sums, int kinds) {
        try {
            Optional<MembersInPart.Members> members = MembersInPart.fewest(sums, kinds);
            return members.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(-members.get().total().negated().floor());
        } catch (ArithmeticException tooLarge) {
            return OptionalLong.of(1);
        }
    }

    /**
     * Works it out.
     *
     * @return a number that no fewer members can do with, and as a rule so many can; empty if no number of members does it
     */
    static OptionalLong of(List<MembersInPart.Sum> sums, int kinds) {
        OptionalLong bound = bound(sums, kinds);
        return bound.isEmpty() ? bound : OptionalLong.of(new FewestMembers(sums, kinds).from(bound.getAsLong()));
    }

    private long from(long bound) {
        for (long members = bound; members < bound + MOST_NUMBERS; members++) {
            try {
                if (canBe(members)) {
                    return members;
                }
            } catch (ArithmeticException tooLarge) {
                return members;
            }
        }
        return bound + MOST_NUMBERS;
    }

    /** Whether exactly so many can; true as well if that takes too long to tell. */
    private boolean canBe(long members) {
        List<MembersInPart.Sum> all = new ArrayList<>(sums);
        all.add(new MembersInPart.Sum(Collections.nCopies(kinds, 1L), members));
        all.add(new MembersInPart.Sum(Collections.nCopies(kinds, -1L), -members));
        return canBeWhole(all);
    }

    private boolean canBeWhole(List<MembersInPart.Sum> all) {
        left -= (long) kinds * all.size() * all.size();
        if (left < 0) {
            return true;
        }
        Optional<MembersInPart.Members> members = MembersInPart.fewest(all, kinds);
        if (members.isEmpty()) {
            return false;
        }
        List<Rational> ofKinds = members.get().ofKinds();
        Optional<Integer> inPart = IntStream.range(0, kinds)
                .boxed()
                .filter(kind -> ofKinds.get(kind).denominator() != 1)
                .findFirst();
        if (inPart.isEmpty()) {
            return true;
        }
        int kind = inPart.get();
        long below = ofKinds.get(kind).floor();
        return canBeWhole(and(all, kind, -1, -below)) || canBeWhole(and(all, kind, 1, below + 1));
    }

    /** With so many times those of one kind at least so much. */
    private List<MembersInPart.Sum> and(List<MembersInPart.Sum> some, int kind, long times, long least) {
        List<Long> adds = new ArrayList<>(Collections.nCopies(kinds, 0L));
        adds.set(kind, times);
        List<MembersInPart.Sum> all = new ArrayList<>(some);
        all.add(new MembersInPart.Sum(adds, least));
        return all;
    }
}
