package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code movements}. */
@Command(
        name = "movements",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Counts how households moved on and off the poor and near-poor lists in a year, and checks that it adds"
                    + " up.",
            "Tính diễn biến hộ nghèo, hộ cận nghèo trong năm và kiểm tra số liệu có khớp không."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was counted, and the tables add up, or cannot be checked since counts are missing",
            "1:some rows were refused, or a table does not add up; refused.csv and unaccounted.csv say which",
            "2:bad usage or unreadable input",
            "3:results could not be written, or the run was cut short"
        })
final class MovementsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private YearOptions year = new YearOptions();

    @Option(
            names = "--counts",
            paramLabel = "FILE",
            description = {
                "Counts alone instead of households (.csv): list (poor, near-poor), column, households, and persons,"
                        + " area.",
                "What the identity leaves one value for is filled in; what cannot be known is said."
            })
    private Optional<Path> counts = Optional.empty();

    @Option(
            names = "--standard",
            paramLabel = "FILE",
            description = "The standard of the reviews, where it is one of your own; as often as needed.")
    private List<Path> standards = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "out",
            description = "Where the results go; made if need be. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("out");

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The review of the year, as review wrote it, or its list (.csv).")
    private Optional<Path> closing = Optional.empty();

    MovementsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (closing.isPresent() == counts.isPresent()) {
            throw Failure.usage(
                    "Name the review of the year, or --counts FILE, one of the two.",
                    "Hãy nêu tệp kết quả rà soát của năm, hoặc --counts FILE.");
        }
        var run = new MovementsRun(surroundings, AtHand.of(standards), year.names(), out);
        return counts.map(run::ofCounts).orElseGet(() -> run.ofHouseholds(year.files(closing.orElseThrow())));
    }
}
