package org.povertystandard.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class RationalTest {
    @Test
    void the_denominator_is_positive_whatever_is_put_into_lowest_terms() {
        assertThat(Rational.of(0, Long.MIN_VALUE)).isEqualTo(Rational.ZERO);
        assertThat(Rational.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Rational.ONE);
        assertThat(Rational.of(6, -4)).isEqualTo(Rational.of(-3, 2));
        assertThat(Rational.of(-6, -4)).isEqualTo(Rational.of(3, 2));
        assertThat(Rational.of(Long.MIN_VALUE, 2)).isEqualTo(Rational.of(Long.MIN_VALUE / 2));
    }

    @Test
    void what_does_not_fit_is_refused_and_never_wraps() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.of(1, Long.MIN_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.of(Long.MIN_VALUE, -1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.parse("1e-19"));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO));
    }
}
