package org.povertystandard.household;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** One way to write each decimal number. */
final class Decimals {
    private Decimals() {}

    static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static boolean areNormal(Optional<BigDecimal> first, Optional<BigDecimal> second) {
        return Stream.concat(first.stream(), second.stream())
                .allMatch(number -> normal(number).equals(number));
    }
}
