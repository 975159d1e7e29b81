package org.povertystandard.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.povertystandard.fact.Rational;

/** The fewest members are what going through all of them finds. */
class FewestMembersProperties {
    /** So many members are gone through. */
    private static final int MOST = 7;

    private static OptionalLong fewest(List<MembersInPart.Sum> sums, int kinds) {
        return FewestMembers.of(sums, kinds);
    }

    /** At least one member; more than one share of them of the second kind, and not more than another. */
    private static List<MembersInPart.Sum> between(Rational lower, Rational upper) {
        long over = lower.numerator();
        long upTo = upper.numerator();
        return List.of(
                new MembersInPart.Sum(List.of(1L, 1L), 1),
                new MembersInPart.Sum(List.of(-over, lower.denominator() - over), 1),
                new MembersInPart.Sum(List.of(upTo, upTo - upper.denominator()), 0));
    }

    private static OptionalLong between(String lower, String upper) {
        return fewest(between(Rational.parse(lower), Rational.parse(upper)), 2);
    }

    @Property(tries = 300)
    void betweenTwoSharesLiesTheFractionThatGoingThroughDenominatorsFinds(
            @ForAll @IntRange(min = 1, max = 60) int of,
            @ForAll @IntRange(min = 1, max = 60) int ofAll,
            @ForAll @IntRange(max = 59) int one,
            @ForAll @IntRange(max = 59) int other) {
        Rational share = Rational.of(one % of, of);
        Rational second = Rational.of(other % ofAll, ofAll);
        Assume.that(!share.equals(second));
        Rational lower = share.compareTo(second) < 0 ? share : second;
        Rational upper = lower == share ? second : share;

        int members = IntStream.iterate(1, next -> next + 1)
                .filter(all -> IntStream.rangeClosed(0, all)
                        .mapToObj(some -> Rational.of(some, all))
                        .anyMatch(each -> each.compareTo(lower) > 0 && each.compareTo(upper) <= 0))
                .findFirst()
                .orElseThrow();

        assertThat(fewest(between(lower, upper), 2)).hasValue(members);
    }

    /** Too near one another for going through all fractions in between. */
    @Example
    void sharesThatAreVeryNearOneAnother() {
        assertThat(between("0.5", "0.502")).hasValue(251);
        assertThat(between("0.5", "0.5001")).hasValue(5001);
        assertThat(between("0.5", "0.500001")).hasValue(500_001);
        assertThat(between("0.333", "0.3331")).hasValue(1003);
        assertThat(between("0.666666", "0.666667")).hasValue(3);
    }

    /** A half of an odd number of members is nobody. */
    @Example
    void whatOnlyMembersInPartDoNobodyDoes() {
        List<MembersInPart.Sum> aHalfOfThree = List.of(
                new MembersInPart.Sum(List.of(1L, 1L), 3),
                new MembersInPart.Sum(List.of(-1L, -1L), -3),
                new MembersInPart.Sum(List.of(1L, -1L), 0),
                new MembersInPart.Sum(List.of(-1L, 1L), 0));

        assertThat(MembersInPart.fewest(aHalfOfThree, 2)).isPresent();
        assertThat(fewest(aHalfOfThree, 2).orElseThrow()).isGreaterThan(3);
    }

    @Property(tries = 300)
    void noFewerMembersBringSumsAbout(
            @ForAll @IntRange(min = 1, max = 3) int kinds,
            @ForAll @Size(min = 1, max = 3) List<@Size(4) List<@LongRange(min = -4, max = 4) Long>> numbers) {
        List<MembersInPart.Sum> sums = new ArrayList<>();
        sums.add(new MembersInPart.Sum(
                IntStream.range(0, kinds).mapToObj(kind -> 1L).toList(), 1));
        numbers.forEach(each -> sums.add(new MembersInPart.Sum(each.subList(0, kinds), each.get(kinds))));

        OptionalLong found = fewest(sums, kinds);

        OptionalLong seen = IntStream.rangeClosed(1, MOST)
                .filter(all -> some(new long[kinds], 0, all, sums))
                .asLongStream()
                .findFirst();
        if (seen.isPresent()) {
            assertThat(found).isEqualTo(seen);
        } else {
            assertThat(found.orElse(MOST + 1)).isGreaterThan(MOST);
        }
    }

    /** Whether so many members bring the sums about, those of some kinds being chosen. */
    private static boolean some(long[] members, int kind, int left, List<MembersInPart.Sum> sums) {
        if (kind == members.length - 1) {
            members[kind] = left;
            return sums.stream()
                    .allMatch(sum -> IntStream.range(0, members.length)
                                    .mapToLong(
                                            each -> members[each] * sum.adds().get(each))
                                    .sum()
                            >= sum.least());
        }
        for (int more = 0; more <= left; more++) {
            members[kind] = more;
            if (some(members, kind + 1, left - more, sums)) {
                return true;
            }
        }
        return false;
    }
}
