package org.povertystandard.examples.analyst.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
        List<Long> known = order.areas().stream()
                .map(area -> calibration.get(area, last).households().number())
                .toList();
        List<Long> wanted = order.households().isEmpty()
                ? known
                : Shares.of(order.households().getAsLong(), known);
        return IntStream.range(0, known.size())
                .mapToObj(i -> of(order.areas().get(i), order, wanted.get(i), known.get(i)))
                .toList();
    }

    /** So many households in the last of the years, and in the one before in proportion. */
    private static Made of(Area area, Order order, long wanted, long known) {
        List<Counts> counts = new ArrayList<>();
        order.years().forEach(year -> {
            Counts found = Calibration.bundled().get(area, year);
            counts.add(
                    wanted == known
                            ? found
                            : found.scaledTo(
                                    Math.max(1, wanted * found.households().number() / known)));
        });
        Population population = counts.size() == 1
                ? Population.at(area, counts.get(0), order.seed())
                : Population.between(area, counts.get(0), counts.get(1), order.seed());
        return new Made(population, counts);
    }
}
