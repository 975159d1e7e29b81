package org.povertystandard.rules.population;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.povertystandard.fact.Rational;

/**
 * The limit of a line: one for everybody, or one for each answer of the choice that the line goes by, such as the area.
 *
 * @param byCode by code of the choice; one entry under {@link #EVERYWHERE} if it is the same for all
 */
public record Limits(Map<String, Rational> byCode) {
    /** The code under which a limit for everybody stands. */
    public static final String EVERYWHERE = "everywhere";

    public Limits {
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        if (byCode.isEmpty()) {
            throw new IllegalArgumentException("A line has a limit.");
        }
    }

    /** The same limit for everybody. */
    public static Limits of(Rational everywhere) {
        return new Limits(Map.of(EVERYWHERE, everywhere));
    }

    /** The same limit for everybody. */
    public static Limits of(long everywhere) {
        return of(Rational.of(everywhere));
    }

    /** A limit for each code. */
    public static Limits of(Map<String, Rational> byCode) {
        return new Limits(byCode);
    }

    /** Such as {@code 30}, or {@code urban=2000000 rural=1500000}. */
    @Override
    public String toString() {
        return byCode.containsKey(EVERYWHERE)
                ? byCode.get(EVERYWHERE).toString()
                : byCode.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" "));
    }
}
