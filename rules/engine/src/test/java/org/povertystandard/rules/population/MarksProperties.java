package org.povertystandard.rules.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Operator;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.CategoryId;

/** Counts and sums over the indicators of a row, however many there are and whatever they are worth. */
class MarksProperties {

    @Property(tries = 2_000)
    @Label("certain and possible points are sums over the bits, and compare with limits as the exact sums do")
    void sumsOverBits(@ForAll long seed, @ForAll @IntRange(min = 1, max = 64) int indicators, @ForAll boolean equal) {
        var random = new Random(seed);
        List<Rational> each = IntStream.range(0, indicators)
                .mapToObj(i -> equal
                        ? Rational.of(i == 0 ? 5 : 5 * random.nextInt(2), 2)
                        : Rational.of(i == 0 ? 1 : random.nextInt(7), 1 + random.nextInt(6)))
                .toList();
        Rational offset = Rational.of(random.nextInt(5) - 2, 3);
        long all = indicators == 64 ? -1 : (1L << indicators) - 1;
        long deprived = random.nextLong() & all;
        long unknown = random.nextLong() & all & ~deprived;
        Chunk chunk = Chunk.empty(0, 1, 0, indicators, 0, false);
        chunk.marks.set(0, deprived, unknown);
        assertThat(chunk.marks.deprived(0)).isEqualTo(deprived);
        assertThat(chunk.marks.unknown(0)).isEqualTo(unknown);

        Axis.Summed axis = Axis.Summed.of(new Points(each, offset));
        int[] least = new int[1];
        int[] most = new int[1];
        new Values(axis).read(chunk, 0, 1, least, most);

        Rational certain = sum(each, offset, deprived);
        Rational possible = sum(each, offset, deprived | unknown);
        for (Rational limit :
                List.of(certain, possible, Rational.of(random.nextInt(60) - 5, 4), Rational.of(1 << 30))) {
            assertThat(least[0] >= axis.bound(Operator.AT_LEAST, limit)).isEqualTo(certain.compareTo(limit) >= 0);
            assertThat(most[0] >= axis.bound(Operator.MORE, limit)).isEqualTo(possible.compareTo(limit) > 0);
            assertThat(most[0] <= axis.bound(Operator.AT_MOST, limit)).isEqualTo(possible.compareTo(limit) <= 0);
            assertThat(least[0] <= axis.bound(Operator.LESS, limit)).isEqualTo(certain.compareTo(limit) < 0);
        }
    }

    private static Rational sum(List<Rational> each, Rational offset, long bits) {
        Rational sum = offset;
        for (int i = 0; i < each.size(); i++) {
            sum = (bits >>> i & 1) == 0 ? sum : sum.plus(each.get(i));
        }
        return sum;
    }

    @Test
    void more_households_than_a_chunk_holds_are_all_counted() {
        HouseholdRow row = new Rows(new Random(7), true).row();
        int count = 2 * Chunk.ROWS + 5;

        Population population = Rows.population(Rows.SCORE, Collections.nCopies(count, row), true);

        ClassCounts counts =
                Grid.of(Reform.asItStands(population)).count(population).at(Map.of());
        assertThat(population.chunks()).hasSize(3);
        assertThat(counts.all()).isEqualTo(new Count(count, row.weight().times(Rational.of(count))));
        assertThat(counts.possible(CategoryId.of("poor")).households()
                        + counts.certain(CategoryId.of("not-poor")).households())
                .isEqualTo(count);
    }
}
