package org.povertystandard.fact;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number: a fraction in lowest terms with a positive denominator.
 *
 * <p>Comparison is exact for all values. Arithmetic that leaves the range of {@code long} throws
 * {@link ArithmeticException}; it never rounds and never wraps.
 */
public final class Rational implements Comparable<Rational> {
    /** 0. */
    public static final Rational ZERO = new Rational(0, 1);

    /** 1. */
    public static final Rational ONE = new Rational(1, 1);

    private static final long[] POWERS_OF_TEN = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };

    private final long numerator;
    private final long denominator;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** A whole number. */
    public static Rational of(long whole) {
        return whole == 0 ? ZERO : new Rational(whole, 1);
    }

    /**
     * A fraction.
     *
     * @throws ArithmeticException if the denominator is zero, or a part does not fit
     */
    public static Rational of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("A fraction cannot have the denominator 0.");
        }
        if (denominator == 1) {
            return of(numerator);
        }
        long divisor = gcd(numerator, denominator);
        // The least long has no positive counterpart, and divides itself and 0 as it is.
        long sign = denominator < 0 == divisor < 0 ? 1 : -1;
        return new Rational(
                Math.multiplyExact(sign, numerator / divisor), Math.multiplyExact(sign, denominator / divisor));
    }

    /** The most digits, decimals included, of decimal numbers that all fit. */
    public static final int MOST_DIGITS = 18;

    /**
     * The exact value of a decimal number.
     *
     * @throws ArithmeticException if it has more digits than fit
     */
    public static Rational of(BigDecimal decimal) {
        int scale = decimal.scale();
        if (scale > 0 && scale <= 9 && decimal.precision() <= 18) {
            return ofDecimal(decimal.scaleByPowerOfTen(scale).longValue(), scale);
        }
        BigDecimal plain = decimal.stripTrailingZeros();
        if (plain.scale() <= 0) {
            return of(plain.longValueExact());
        }
        if (plain.scale() > 18) {
            throw new ArithmeticException("A number with more than 18 decimals.");
        }
        return of(
                plain.unscaledValue().longValueExact(),
                BigInteger.TEN.pow(plain.scale()).longValueExact());
    }

    /** So many times a power of ten below one, in lowest terms: only 2 and 5 can be cancelled. */
    private static Rational ofDecimal(long unscaled, int scale) {
        int twos = Math.min(scale, Long.numberOfTrailingZeros(unscaled));
        long numerator = unscaled >> twos;
        int fives = scale;
        while (fives > 0 && numerator % 5 == 0) {
            numerator /= 5;
            fives--;
        }
        long denominator = (POWERS_OF_TEN[fives] >> fives) << scale - twos;
        return denominator == 1 ? of(numerator) : new Rational(numerator, denominator);
    }

    /**
     * The exact value of a decimal number in text, such as {@code "10.5"}.
     *
     * @throws NumberFormatException if it is not a number
     * @throws ArithmeticException if it has more digits than fit
     */
    public static Rational parse(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /** Has the sign of the number. */
    public long numerator() {
        return numerator;
    }

    /** Always positive. */
    public long denominator() {
        return denominator;
    }

    /** The sum. */
    public Rational plus(Rational other) {
        if (denominator == other.denominator) {
            return of(Math.addExact(numerator, other.numerator), denominator);
        }
        long divisor = gcd(denominator, other.denominator);
        long left = Math.multiplyExact(numerator, other.denominator / divisor);
        long right = Math.multiplyExact(other.numerator, denominator / divisor);
        return of(Math.addExact(left, right), Math.multiplyExact(denominator, other.denominator / divisor));
    }

    /** The difference. */
    public Rational minus(Rational other) {
        return plus(other.negated());
    }

    /** The number with the other sign. */
    public Rational negated() {
        return new Rational(Math.negateExact(numerator), denominator);
    }

    /** The product. */
    public Rational times(Rational other) {
        if (denominator == 1 && other.denominator == 1) {
            return of(Math.multiplyExact(numerator, other.numerator));
        }
        long a = gcd(numerator, other.denominator);
        long b = gcd(other.numerator, denominator);
        // What is left has nothing in common.
        return inLowestTerms(
                Math.multiplyExact(numerator / a, other.numerator / b),
                Math.multiplyExact(denominator / b, other.denominator / a));
    }

    /**
     * The exact quotient.
     *
     * @throws ArithmeticException if the other is zero, or a part does not fit
     */
    public Rational dividedBy(Rational other) {
        return times(
                other.numerator > 0
                        ? inLowestTerms(other.denominator, other.numerator)
                        : of(other.denominator, other.numerator));
    }

    private static Rational inLowestTerms(long numerator, long denominator) {
        return denominator == 1 ? of(numerator) : new Rational(numerator, denominator);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return Long.signum(numerator);
    }

    /** The greatest whole number not above this. */
    public long floor() {
        return Math.floorDiv(numerator, denominator);
    }

    /** Whether the number has at most this many decimals. */
    public boolean isOnGrid(int decimals) {
        return BigInteger.TEN.pow(decimals).mod(BigInteger.valueOf(denominator)).signum() == 0;
    }

    /** The number as a decimal, rounded half up to at most this many decimals, for people to read. */
    public BigDecimal toDecimal(int decimals) {
        BigDecimal exact = BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), decimals, java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    @Override
    public int compareTo(Rational other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        long leftHigh = Math.multiplyHigh(numerator, other.denominator);
        long rightHigh = Math.multiplyHigh(other.numerator, denominator);
        return leftHigh != rightHigh
                ? Long.compare(leftHigh, rightHigh)
                : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that && numerator == that.numerator && denominator == that.denominator;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(numerator) * 31 + Long.hashCode(denominator);
    }

    /** A decimal where the number has one, otherwise {@code numerator/denominator}. */
    @Override
    public String toString() {
        if (denominator == 1) {
            return Long.toString(numerator);
        }
        return isOnGrid(18) ? toDecimal(18).toPlainString() : numerator + "/" + denominator;
    }

    private static long gcd(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x == 0 ? 1 : Math.abs(x);
    }
}
