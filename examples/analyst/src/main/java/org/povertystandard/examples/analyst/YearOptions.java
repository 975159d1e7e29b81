package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.examples.analyst.area.Level;
import org.povertystandard.examples.analyst.review.AreaTables;
import org.povertystandard.examples.analyst.review.YearFiles;
import org.povertystandard.review.Basis;
import org.povertystandard.review.Extent;
import picocli.CommandLine.Option;

/** The options of the commands that look at a year from both its ends. */
final class YearOptions {
    @Option(
            names = "--opening",
            paramLabel = "FILE",
            description = "The review of the year before, as review wrote it, or its list (.csv): household-id, class.")
    private Optional<Path> opening = Optional.empty();

    @Option(
            names = "--opening-is-list",
            description = "The opening holds the poor and near-poor alone: whoever is not in it was on neither list.")
    private boolean openingIsList;

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description = {
                "What happened to households (.csv): household-id, change. One of moved-in, split-off, joined (there only at "
                        + "the end), moved-out, split-up, merged, died-out (there only at the beginning)."
            })
    private Optional<Path> changes = Optional.empty();

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = {
                "The lists of the years before the opening, all of them; may be given several times. With them, whoever stands "
                        + "in none is newly arising; without them, and of whom their class is not known, returned and newly "
                        + "arising cannot be told apart."
            })
    private List<Path> earlier = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "LEVEL",
            defaultValue = "commune",
            description = "The areas: province, district, commune or village. Default: ${DEFAULT-VALUE}.")
    private Level level = Level.COMMUNE;

    @Option(
            names = "--basis",
            paramLabel = "BASIS",
            defaultValue = "decided",
            description = "Which class: computed (preliminary) or decided (official). Default: ${DEFAULT-VALUE}.")
    private Basis basis = Basis.DECIDED;

    @Option(
            names = "--map-opening",
            paramLabel = "FILE",
            description = "The codes of areas of the opening after a reform (.csv): old, new.")
    private Optional<Path> mapOpening = Optional.empty();

    @Option(
            names = "--map-closing",
            paramLabel = "FILE",
            description = "The same for the closing, where it still has the old ones.")
    private Optional<Path> mapClosing = Optional.empty();

    @Option(names = "--names", paramLabel = "FILE", description = "The names of areas (.csv): code, name.")
    private Optional<Path> names = Optional.empty();

    YearOptions() {}

    YearFiles files(Path closing) {
        return new YearFiles(
                closing,
                opening,
                openingIsList ? Extent.LISTED_ONLY : Extent.EVERY_HOUSEHOLD,
                changes,
                earlier,
                AreaTables.mapping(mapOpening),
                AreaTables.mapping(mapClosing),
                level,
                basis);
    }

    Map<String, String> names() {
        return AreaTables.names(names);
    }
}
