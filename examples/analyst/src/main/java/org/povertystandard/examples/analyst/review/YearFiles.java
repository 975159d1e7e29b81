package org.povertystandard.examples.analyst.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.area.Level;
import org.povertystandard.review.AreaMapping;
import org.povertystandard.review.Basis;
import org.povertystandard.review.Extent;

/**
 * What is at hand of a year.
 *
 * @param closing the review of the year
 * @param opening the review of the year before, or its list; without it nothing is known of movements
 * @param openingExtent whether the opening holds every household or the list alone
 * @param changes what happened to households in between
 * @param earlier lists of all years before the opening; with any of them, who stands in none was never listed
 * @param openingAreas the areas of the opening as those to be counted
 * @param closingAreas the areas of the closing as those to be counted
 * @param level the areas to be counted
 * @param basis the class meant
 */
public record YearFiles(
        Path closing,
        Optional<Path> opening,
        Extent openingExtent,
        Optional<Path> changes,
        List<Path> earlier,
        AreaMapping openingAreas,
        AreaMapping closingAreas,
        Level level,
        Basis basis) {
    public YearFiles {
        earlier = List.copyOf(earlier);
    }

    /** Every file of households or of what happened to them. */
    public List<Path> all() {
        return Stream.of(Stream.of(closing), opening.stream(), changes.stream(), earlier.stream())
                .flatMap(Function.identity())
                .toList();
    }
}
