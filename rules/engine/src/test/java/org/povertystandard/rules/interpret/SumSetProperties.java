package org.povertystandard.rules.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A set of numbers in words is the set of the numbers. */
class SumSetProperties {

    @Property(tries = 300)
    void whatIsAddedMovesEveryNumber(@ForAll("numbers") Set<Long> some, @ForAll("number") long more) {
        Set<Long> moved = some.stream().map(one -> one + more).collect(Collectors.toSet());

        assertThat(numbers(set(some).plus(more))).isEqualTo(new TreeSet<>(moved));
        assertThat(set(some).plus(more)).isEqualTo(set(moved));
    }

    @Property(tries = 300)
    void twoSetsTogetherApartAndInCommon(@ForAll("numbers") Set<Long> some, @ForAll("numbers") Set<Long> others) {
        Set<Long> together = new TreeSet<>(some);
        together.addAll(others);
        Set<Long> common = new TreeSet<>(some);
        common.retainAll(others);
        Set<Long> apart = new TreeSet<>(some);
        apart.removeAll(others);

        assertThat(numbers(set(some).or(set(others)))).isEqualTo(together);
        assertThat(numbers(set(some).and(set(others)))).isEqualTo(common);
        assertThat(numbers(set(some).without(set(others)))).isEqualTo(apart);
        assertThat(set(some).and(set(others)).isEmpty()).isEqualTo(common.isEmpty());
    }

    @Property(tries = 200)
    void partsHoldEachNumberOnce(@ForAll("numbers") Set<Long> some) {
        List<SumSet> parts = set(some).split(3, number -> (int) Math.floorMod(number, 3L));

        for (int part = 0; part < 3; part++) {
            int remainder = part;
            assertThat(numbers(parts.get(part)))
                    .isEqualTo(some.stream()
                            .filter(number -> Math.floorMod(number, 3L) == remainder)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private static SumSet set(Set<Long> numbers) {
        SumSet set = SumSet.EMPTY;
        for (long number : numbers) {
            set = set.or(SumSet.of(number));
        }
        return set;
    }

    private static Set<Long> numbers(SumSet set) {
        Set<Long> numbers = new TreeSet<>();
        set.any(number -> {
            assertThat(set.contains(number)).isTrue();
            numbers.add(number);
            return false;
        });
        return numbers;
    }

    @Provide
    Arbitrary<Set<Long>> numbers() {
        return number().set().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Long> number() {
        return Arbitraries.longs().between(-300, 300);
    }
}
