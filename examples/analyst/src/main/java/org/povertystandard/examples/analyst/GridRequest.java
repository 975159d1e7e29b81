package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.povertystandard.examples.analyst.text.Separator;

/**
 * Which variants of which population.
 *
 * @param file the population
 * @param standards the law it was packed under, if that is not a bundled one, with those it rests on
 * @param reform a law to apply instead
 * @param lines limits of the income side, as given
 * @param counts limits of the deprivation side, as given
 * @param group a kind of group
 * @param out where results go
 */
record GridRequest(
        Path file,
        List<Path> standards,
        Optional<Path> reform,
        List<String> lines,
        List<String> counts,
        Optional<String> group,
        Path out) {
    GridRequest {
        standards = List.copyOf(standards);
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
        group = group.map(Separator::composed);
    }
}
