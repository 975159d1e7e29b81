package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code grid}. */
@Command(
        name = "grid",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Counts the classes of a packed population under other lines and counts, each with each.",
            "Tính số hộ theo nhiều phương án mức thu nhập và số chỉ số thiếu hụt."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every variant was counted",
            "2:bad usage, unreadable file or standard, or variants that the file cannot answer exactly",
            "3:results could not be written"
        })
final class GridCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--line",
            paramLabel = "LIMITS",
            description = {
                "A limit of the income side: one for all (150), or by area (rural=1600000,urban=2100000; an area that "
                        + "is not named keeps the law's). Given several times: the rows of the grid. Default: the law's."
            })
    private List<String> lines = new ArrayList<>();

    @Option(
            names = "--count",
            split = ",",
            paramLabel = "LIMIT",
            description = "Limits of the deprivation side, such as 2,3,4: the columns of the grid. Default: the law's.")
    private List<String> counts = new ArrayList<>();

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = "One of the columns the file was packed with, by which grid.csv counts as well.")
    private Optional<String> group = Optional.empty();

    @Option(
            names = "--standard",
            paramLabel = "FILE",
            description = "The standard the file was packed under, if it is not a bundled one; as often as needed.")
    private List<Path> standards = new ArrayList<>();

    @Option(
            names = "--reform",
            paramLabel = "FILE",
            description = "A standard to apply instead, as far as the packed columns answer it exactly.")
    private Optional<Path> reform = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "out",
            description = "Where grid.csv goes; made if need be. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("out");

    @Parameters(paramLabel = "FILE", description = "What poverty pack wrote.")
    private Path file = Path.of("");

    GridCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new GridRun(surroundings, new GridRequest(file, standards, reform, lines, counts, group, out)).run();
    }
}
