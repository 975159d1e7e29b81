package org.povertystandard.rules.interpret;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Rational;

/**
 * What is known of a number: bounds, both inclusive, null where there is none; and whether there is a number at all.
 *
 * <p>Longer than most classes, since every operation of the language on numbers has its lines here.
 */
public final class Interval {
    private final @Nullable Rational low;
    private final @Nullable Rational high;
    private final Presence presence;
    /** As a determination shows it, once somebody asked; whoever makes it makes the same. */
    private @Nullable Optional<Range> range;

    private Interval(@Nullable Rational low, @Nullable Rational high, Presence presence) {
        this.low = low;
        this.high = high;
        this.presence = presence;
    }

    @Nullable
    public Rational low() {
        return low;
    }

    @Nullable
    public Rational high() {
        return high;
    }

    public Presence presence() {
        return presence;
    }

    /** Whether the number applies. */
    public enum Presence {
        ABSENT,
        MAYBE,
        PRESENT
    }

    /** Whole numbers of which each is made once: numbers of people and things, and ages in months. */
    private static final @Nullable Interval[] WHOLE = new Interval[1_600];

    public static final Interval ABSENT = new Interval(null, null, Presence.ABSENT);
    static final Interval ZERO = of(Rational.ZERO);
    static final Interval ONE = of(Rational.ONE);
    public static final Interval UNBOUNDED = new Interval(null, null, Presence.PRESENT);

    public static Interval of(Rational number) {
        return new Interval(number, number, Presence.PRESENT);
    }

    public static Interval of(long low, long high) {
        if (low == high && low >= 0 && low < WHOLE.length) {
            return whole((int) low);
        }
        Rational lowest = Rational.of(low);
        return new Interval(lowest, low == high ? lowest : Rational.of(high), Presence.PRESENT);
    }

    private static Interval whole(int number) {
        Interval known = WHOLE[number];
        if (known == null) {
            // Two threads may both make it, and make the same.
            known = of(Rational.of(number));
            WHOLE[number] = known;
        }
        return known;
    }

    public static Interval between(@Nullable Rational low, @Nullable Rational high) {
        return new Interval(low, high, Presence.PRESENT);
    }

    public boolean isAbsent() {
        return presence == Presence.ABSENT;
    }

    public boolean isExact() {
        return isAbsent() || (presence == Presence.PRESENT && low != null && (low == high || low.equals(high)));
    }

    /** The number, when {@link #isExact()} and present. */
    public Rational exact() {
        if (low == null) {
            throw new IllegalStateException("Not exact: " + this);
        }
        return low;
    }

    public Interval maybeAbsent() {
        return presence == Presence.PRESENT ? new Interval(low, high, Presence.MAYBE) : this;
    }

    /** The one number that it is if it is any; null if it may be several, or is not shown to be one by being one object. */
    private @Nullable Rational one() {
        return low == high ? low : null;
    }

    private Interval exactly(Rational number, Interval other) {
        return new Interval(number, number, weaker(other));
    }

    public Interval plus(Interval other) {
        if (isAbsent() || other.isAbsent()) {
            return ABSENT;
        }
        Rational mine = one();
        Rational its = other.one();
        if (mine != null && its != null) {
            return this == ZERO ? other : exactly(mine.plus(its), other);
        }
        return new Interval(
                low == null || other.low == null ? null : low.plus(other.low),
                high == null || other.high == null ? null : high.plus(other.high),
                weaker(other));
    }

    /** Whether it is this whole number and nothing else. */
    boolean isExactly(long number) {
        return presence == Presence.PRESENT
                && low != null
                && low == high
                && low.numerator() == number
                && low.denominator() == 1;
    }

    /** With its ends moved by so many times {@code 1 / scale}. */
    Interval moved(long least, long most, long scale) {
        if (least == 0 && most == 0 || isAbsent()) {
            return this;
        }
        Rational lowest = low == null ? null : low.plus(Rational.of(least, scale));
        boolean together = low == high && least == most;
        return new Interval(
                lowest, together ? lowest : high == null ? null : high.plus(Rational.of(most, scale)), presence);
    }

    public Interval times(Interval other) {
        if (isAbsent() || other.isAbsent()) {
            return ABSENT;
        }
        if (low == null || high == null || other.low == null || other.high == null) {
            return timesUnbounded(other);
        }
        Rational mine = one();
        Rational its = other.one();
        if (mine != null && its != null) {
            return this == ONE ? other : exactly(mine.times(its), other);
        }
        Rational a = low.times(other.low);
        Rational b = low.times(other.high);
        Rational c = high.times(other.low);
        Rational d = high.times(other.high);
        return new Interval(least(least(a, b), least(c, d)), most(most(a, b), most(c, d)), weaker(other));
    }

    /** Times a number, which keeps the bound of an interval that has only one. */
    Interval times(Rational factor) {
        if (isAbsent() || factor.signum() == 0) {
            return isAbsent() ? this : ZERO;
        }
        Rational a = low == null ? null : low.times(factor);
        Rational b = high == null ? null : high.times(factor);
        return factor.signum() > 0 ? new Interval(a, b, presence) : new Interval(b, a, presence);
    }

    /** The numbers that another interval has as well, whose bounds are taken where this one has none or wider ones. */
    Interval within(Interval other) {
        Rational lowest = low == null ? other.low : other.low == null ? low : most(low, other.low);
        Rational highest = high == null ? other.high : other.high == null ? high : least(high, other.high);
        return new Interval(lowest, highest, presence);
    }

    /** Keeps a bound only where both factors cannot be negative, which is all that tests need. */
    private Interval timesUnbounded(Interval other) {
        boolean notNegative = low != null && other.low != null && low.signum() >= 0 && other.low.signum() >= 0;
        if (notNegative) {
            Rational lowest = low == null || other.low == null ? null : low.times(other.low);
            return new Interval(lowest, null, weaker(other));
        }
        return new Interval(null, null, weaker(other));
    }

    /** Divides by a number that is known and positive; standards are checked to have no other divisors. */
    public Interval dividedBy(Interval divisor) {
        if (isAbsent() || divisor.isAbsent()) {
            return ABSENT;
        }
        Rational by = divisor.exact();
        Rational mine = one();
        if (mine != null) {
            return exactly(mine.dividedBy(by), divisor);
        }
        return new Interval(
                low == null ? null : low.dividedBy(by), high == null ? null : high.dividedBy(by), weaker(divisor));
    }

    /** The least interval that holds all of them. */
    public static Interval hull(Collection<Interval> options) {
        Rational lowest = null;
        Rational highest = null;
        boolean openLow = false;
        boolean openHigh = false;
        boolean somePresent = false;
        boolean someAbsent = false;
        for (Interval option : options) {
            someAbsent |= option.presence != Presence.PRESENT;
            if (option.isAbsent()) {
                continue;
            }
            somePresent = true;
            openLow |= option.low == null;
            openHigh |= option.high == null;
            lowest = lowest == null ? option.low : option.low == null ? lowest : least(lowest, option.low);
            highest = highest == null ? option.high : option.high == null ? highest : most(highest, option.high);
        }
        if (!somePresent) {
            return ABSENT;
        }
        return new Interval(
                openLow ? null : lowest, openHigh ? null : highest, someAbsent ? Presence.MAYBE : Presence.PRESENT);
    }

    /** Whether the comparison holds for every, for no, or for some of the numbers; false where there is no number. */
    public Truth compare(Operator operator, Interval other) {
        if (isAbsent() || other.isAbsent()) {
            return Truth.FALSE;
        }
        boolean sure = presence == Presence.PRESENT && other.presence == Presence.PRESENT;
        if (sure && low != null && low == high && other.low != null && other.low == other.high) {
            return Truth.of(operator.holds(low.compareTo(other.low)));
        }
        Truth truth = operator == Operator.EQUAL ? equal(other) : ordered(operator, other);
        return truth == Truth.TRUE && !sure ? Truth.UNKNOWN : truth;
    }

    private Truth ordered(Operator operator, Interval other) {
        if (operator == Operator.AT_LEAST) {
            return ordered(Operator.AT_MOST, other, this);
        }
        return operator == Operator.MORE ? ordered(Operator.LESS, other, this) : ordered(operator, this, other);
    }

    private static Truth ordered(Operator operator, Interval left, Interval right) {
        if (left.high != null && right.low != null && operator.holds(left.high.compareTo(right.low))) {
            return Truth.TRUE;
        }
        if (left.low != null && right.high != null && !operator.holds(left.low.compareTo(right.high))) {
            return Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }

    private Truth equal(Interval other) {
        boolean apart = (high != null && other.low != null && high.compareTo(other.low) < 0)
                || (low != null && other.high != null && low.compareTo(other.high) > 0);
        if (apart) {
            return Truth.FALSE;
        }
        return low != null && low.equals(high) && low.equals(other.low) && low.equals(other.high)
                ? Truth.TRUE
                : Truth.UNKNOWN;
    }

    /** For a determination; empty when there is no number. */
    Optional<Range> toRange() {
        Optional<Range> made = range;
        if (made == null) {
            Optional<Rational> lowest = Optional.ofNullable(low);
            made = isAbsent()
                    ? Optional.empty()
                    : Optional.of(new Range(lowest, low == high ? lowest : Optional.ofNullable(high)));
            range = made;
        }
        return made;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Interval that
                        && presence == that.presence
                        && Objects.equals(low, that.low)
                        && Objects.equals(high, that.high);
    }

    @Override
    public int hashCode() {
        return Objects.hash(low, high, presence);
    }

    private Presence weaker(Interval other) {
        return presence.compareTo(other.presence) <= 0 ? presence : other.presence;
    }

    private static Rational least(Rational a, Rational b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Rational most(Rational a, Rational b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
