package org.povertystandard.household;

import java.math.BigDecimal;
import java.util.Optional;

/** One way to write each decimal number. */
final class Decimals {
    private Decimals() {}

    static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Optional<BigDecimal> normal(Optional<BigDecimal> number) {
        return number.isEmpty() ? number : Optional.of(normal(number.get()));
    }

    static boolean areNormal(Optional<BigDecimal> first, Optional<BigDecimal> second) {
        return isNormal(first) && isNormal(second);
    }

    private static boolean isNormal(Optional<BigDecimal> number) {
        return number.isEmpty() || normal(number.get()).equals(number.get());
    }
}
