package org.povertystandard.rules.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.document.Problem.Code;

/** Exact numbers in determinations: a JSON number, or {@code "7/3"} where there is no decimal of at most 18 digits. */
final class ExactNumbers {
    private static final Pattern FRACTION = Pattern.compile("-?[0-9]{1,19}/[0-9]{1,19}");
    private static final int MOST_DECIMALS = Rational.MOST_DIGITS;

    private ExactNumbers() {}

    static void write(Rational number, JsonOut out) {
        if (number.isOnGrid(MOST_DECIMALS)) {
            out.number(number);
        } else {
            out.text(number.toString());
        }
    }

    static Optional<Rational> decode(JsonValue value, Problems problems) {
        if (!(value instanceof JsonValue.Num) && !(value instanceof JsonValue.Text)) {
            return Decoders.wrongType(
                    value, problems, "một số, hoặc một phân số như \"7/3\"", "a number, or a fraction such as \"7/3\"");
        }
        Optional<Rational> number =
                value instanceof JsonValue.Num num ? decimal(num.number()) : fraction((JsonValue.Text) value);
        if (number.isEmpty()) {
            problems.found(
                    Code.NOT_ALLOWED,
                    value,
                    "Phải là số có nhiều nhất " + MOST_DECIMALS
                            + " chữ số thập phân, hoặc phân số tối giản như \"7/3\".",
                    "It must be a number of at most " + MOST_DECIMALS
                            + " decimals, or a fraction in lowest terms such as \"7/3\".");
        }
        return number;
    }

    /** Reduced before it is made to fit, since 4611686018427387903.5 fits and its digits do not. */
    private static Optional<Rational> decimal(BigDecimal written) {
        BigDecimal number = written.stripTrailingZeros();
        if (number.scale() > MOST_DECIMALS) {
            return Optional.empty();
        }
        BigInteger denominator = BigInteger.TEN.pow(Math.max(0, number.scale()));
        BigInteger numerator =
                number.scaleByPowerOfTen(Math.max(0, number.scale())).toBigIntegerExact();
        return reduced(numerator, denominator);
    }

    /** Only as it is written: in lowest terms, and only where there is no decimal. */
    private static Optional<Rational> fraction(JsonValue.Text value) {
        if (!FRACTION.matcher(value.text()).matches()) {
            return Optional.empty();
        }
        int slash = value.text().indexOf('/');
        BigInteger denominator = new BigInteger(value.text().substring(slash + 1));
        return denominator.signum() == 0
                ? Optional.empty()
                : reduced(new BigInteger(value.text().substring(0, slash)), denominator)
                        .filter(number -> number.toString().equals(value.text()));
    }

    private static Optional<Rational> reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger over = numerator.divide(divisor);
        BigInteger under = denominator.divide(divisor);
        return over.bitLength() < Long.SIZE && under.bitLength() < Long.SIZE
                ? Optional.of(Rational.of(over.longValueExact(), under.longValueExact()))
                : Optional.empty();
    }
}
