package org.povertystandard.examples.analyst.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.povertystandard.examples.generator.Area;
import org.povertystandard.examples.generator.Calibration;
import org.povertystandard.examples.generator.Counts;
import org.povertystandard.examples.generator.Population;

/**
 * The households of one area.
 *
 * @param population the households
 * @param counts the counts they agree with, one for each year
 */
record Made(Population population, List<Counts> counts) {

    /** The populations of an order, area by area. */
    static List<Made> of(Order order) {
        Calibration calibration = Calibration.bundled();
        int last = order.years().get(order.years().size() - 1);
        long all = order.areas().stream()
                .mapToLong(area -> calibration.get(area, last).households().number())
                .sum();
        return order.areas().stream().map(area -> of(area, order, all)).toList();
    }

    private static Made of(Area area, Order order, long all) {
        List<Counts> counts = new ArrayList<>();
        order.years()
                .forEach(year -> counts.add(scaled(Calibration.bundled().get(area, year), order.households(), all)));
        Population population = counts.size() == 1
                ? Population.at(area, counts.get(0), order.seed())
                : Population.between(area, counts.get(0), counts.get(1), order.seed());
        return new Made(population, counts);
    }

    /** Each area keeps its share. */
    private static Counts scaled(Counts counts, OptionalLong households, long all) {
        return households.isEmpty()
                ? counts
                : counts.scaledTo(
                        Math.max(1, households.getAsLong() * counts.households().number() / all));
    }
}
