package org.povertystandard.examples.analyst.generate;

import java.util.List;
import java.util.OptionalLong;
import org.povertystandard.examples.generator.Area;

/**
 * What is to be made up.
 *
 * @param areas the areas
 * @param years the reporting years: one, or two of linked households
 * @param households how many in the last year; empty for as many as there are
 * @param seed what chance begins with
 * @param format how to write it
 */
public record Order(List<Area> areas, List<Integer> years, OptionalLong households, long seed, Format format) {
    public Order {
        areas = List.copyOf(areas);
        years = List.copyOf(years);
    }
}
