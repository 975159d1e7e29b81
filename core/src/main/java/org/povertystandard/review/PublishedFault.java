package org.povertystandard.review;

/** Published figures that cannot all be right. */
public sealed interface PublishedFault {

    /** The area, as printed. */
    String area();

    /** The reporting year. */
    int year();

    /**
     * Poor and near-poor households do not add up to the sum that is printed beside them.
     *
     * @param area the area, as printed
     * @param year the reporting year
     * @param sum what they add up to
     * @param printed what is printed
     */
    record SumDiffers(String area, int year, long sum, long printed) implements PublishedFault {}

    /**
     * The areas do not add up to the whole that they make up.
     *
     * @param area the whole, as printed
     * @param year the reporting year
     * @param figure which figure
     * @param sum what the areas add up to
     * @param printed what is printed of the whole
     */
    record PartsDiffer(String area, int year, Figure figure, long sum, long printed) implements PublishedFault {}

    /**
     * No number of households has all of these counts and rates, whatever way the rates were rounded to their decimals.
     *
     * @param area the area, as printed
     * @param year the reporting year
     */
    record RatesDisagree(String area, int year) implements PublishedFault {}

    /** A figure of a review. */
    enum Figure {
        HOUSEHOLDS,
        POOR,
        NEAR_POOR,
        BOTH
    }
}
