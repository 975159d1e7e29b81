package org.povertystandard.rules.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.povertystandard.criterion.Operator;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Rational;

/** Keys stand to limits as the numbers do. */
class KeysProperties {

    @Property(tries = 20_000)
    @Label("both keys of a number compare with a limit as the number does, however large it is")
    void keysCompareAsTheNumbers(
            @ForAll long seed, @ForAll @LongRange(min = 1, max = 6) long unit, @ForAll Operator operator) {
        var random = new Random(seed);
        Rational limit = Rational.of(near(random), unit);
        Rational number = number(random, limit);
        int bound = new Axis.Stored(0, unit).bound(operator, limit);

        boolean expected = operator.holds(number.compareTo(limit));
        assertThat(holds(operator, Keys.lowest(Range.of(number), unit), bound)).isEqualTo(expected);
        assertThat(holds(operator, Keys.highest(Range.of(number), unit), bound)).isEqualTo(expected);
    }

    private static long near(Random random) {
        long[] anchors = {0, 1_500_000, -3, Keys.LAST, Keys.FIRST};
        long limit = anchors[random.nextInt(anchors.length)] + random.nextInt(3) - 1;
        return Math.max(Keys.FIRST, Math.min(Keys.LAST, limit));
    }

    private static Rational number(Random random, Rational limit) {
        return switch (random.nextInt(3)) {
            case 0 -> limit.plus(Rational.of(random.nextInt(5) - 2, 36));
            case 1 -> limit.plus(Rational.of(random.nextInt(9) - 4));
            default -> Rational.of(random.nextLong() >> random.nextInt(40), 7);
        };
    }

    private static boolean holds(Operator operator, int key, int bound) {
        return switch (operator) {
            case LESS, AT_MOST -> key <= bound;
            case EQUAL -> key == bound;
            case AT_LEAST, MORE -> key >= bound;
        };
    }

    @Test
    void what_is_not_bounded_meets_no_limit_certainly() {
        int last = new Axis.Stored(0, 1).bound(Operator.AT_MOST, Rational.of(Keys.LAST));
        int first = new Axis.Stored(0, 1).bound(Operator.AT_LEAST, Rational.of(Keys.FIRST));

        assertThat(Keys.highest(Range.unbounded(), 1)).isGreaterThan(last);
        assertThat(Keys.lowest(Range.unbounded(), 1)).isLessThan(first);
        assertThat(Keys.isBeyond(Range.unbounded(), 1)).isFalse();
    }

    @Test
    void a_number_beyond_the_column_is_told_and_no_limit_may_be_there() {
        Rational large = Rational.of(Keys.LAST + 1);

        assertThat(Keys.isBeyond(Range.of(large), 1)).isTrue();
        assertThat(Keys.isBeyond(new Range(Optional.of(Rational.ZERO), Optional.of(large.negated())), 1))
                .isTrue();
        assertThat(Keys.isBeyond(Range.of(Rational.of(Keys.LAST)), 1)).isFalse();
        assertThatThrownBy(() -> Keys.ofLimit(large, 1))
                .isInstanceOf(NotAnswerableException.class)
                .hasMessage("The limit 536870911 is beyond what the column holds: -536870910 to 536870910.");
    }

    @Test
    void a_limit_between_two_units_is_refused() {
        assertThatThrownBy(() -> Keys.ofLimit(Rational.parse("15.25"), 2))
                .isInstanceOf(NotAnswerableException.class)
                .hasMessage("The limit 15.25 is no multiple of 0.5, the unit of the column.");
    }
}
