package org.povertystandard.examples.generator;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many households of an area a review found in each class.
 *
 * @param area the area's code
 * @param year the reporting year: the review of its autumn
 * @param households all households, and how that is known
 * @param poor poor ones, and how that is known
 * @param nearPoor near-poor ones, and how that is known
 * @param source where the figures were published
 */
public record Counts(String area, int year, Figure households, Figure poor, Figure nearPoor, String source) {
    public Counts {
        if (poor.number() + nearPoor.number() > households.number()) {
            throw new IllegalArgumentException(
                    "The area " + area + " has more poor and near-poor households in " + year + " than households.");
        }
    }

    /**
     * A count.
     *
     * @param number how many; not negative
     * @param known how that is known
     */
    public record Figure(long number, Known known) {
        public Figure {
            if (number < 0) {
                throw new IllegalArgumentException("A count is not negative: " + number + ".");
            }
        }
    }

    /** How a count is known. */
    public enum Known {
        /** It was published. */
        PUBLISHED,
        /** It follows from published figures: a count and its rate, or a sum and one of its parts. */
        DERIVED,
        /** Nothing published settles it; it was chosen to agree with what was. */
        ASSUMED
    }

    /** How many households are of a class. */
    public long of(Standing standing) {
        return switch (standing) {
            case POOR -> poor.number();
            case NEAR_POOR -> nearPoor.number();
            case NOT_POOR -> households.number() - poor.number() - nearPoor.number();
        };
    }

    /** All classes. */
    public Map<Standing, Long> byStanding() {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, of(standing));
        }
        return counts;
    }

    /** The same proportions among fewer households: every count is assumed then. Halves are rounded up. */
    public Counts scaledTo(long fewer) {
        return new Counts(area, year, assumed(fewer), scaled(poor, fewer), scaled(nearPoor, fewer), source);
    }

    private Figure scaled(Figure figure, long fewer) {
        long twice = 2 * Math.multiplyExact(figure.number(), fewer);
        return assumed((twice + households.number()) / (2 * households.number()));
    }

    private static Figure assumed(long number) {
        return new Figure(number, Known.ASSUMED);
    }
}
