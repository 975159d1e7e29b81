package org.povertystandard.review;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was published of a review: the counts and rates of one area and year, as printed. What was not printed is empty.
 *
 * @param area the area's name, as printed
 * @param year the reporting year
 * @param households all households of the area
 * @param poor poor households, and of a hundred households
 * @param nearPoor near-poor households, and of a hundred households
 * @param both poor and near-poor households together, and of a hundred households
 */
public record PublishedResult(
        String area, int year, Optional<Long> households, Printed poor, Printed nearPoor, Printed both) {

    /**
     * A count and its rate.
     *
     * @param count how many households; not negative
     * @param rate in per cent; its decimals are those that were printed
     */
    public record Printed(Optional<Long> count, Optional<BigDecimal> rate) {
        public Printed {
            if (count.filter(number -> number < 0).isPresent()
                    || rate.filter(number -> number.signum() < 0).isPresent()) {
                throw new IllegalArgumentException("A published count or rate is not negative.");
            }
        }

        /** Nothing was printed. */
        public static final Printed NOTHING = new Printed(Optional.empty(), Optional.empty());
    }
}
