package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code forms}. */
@Command(
        name = "forms",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Fills the official lists and report forms (6.1, 6.2, 7.1 to 7.11) from a year's review, as tables and a"
                    + " workbook.",
            "Lập danh sách và các mẫu biểu tổng hợp (6.1, 6.2, 7.1 đến 7.11), dạng CSV và Excel."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the forms are filled; what is not known in them is in forms-not-known.csv",
            "1:some rows were refused, or form 7.2 or 7.3 does not add up",
            "2:bad usage or unreadable input",
            "3:results could not be written, or the run was cut short"
        })
final class FormsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private YearOptions year = new YearOptions();

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "The year of the review, for the heading. It is never taken from a date.")
    private String reported = "";

    @Option(
            names = "--heads",
            paramLabel = "FILE",
            description =
                    "The names of heads of households for the lists (.csv): household-id, name. Without it, ids stand.")
    private Optional<Path> heads = Optional.empty();

    @Option(
            names = "--standard",
            paramLabel = "FILE",
            description = "The standard of the review, where it is one of your own; as often as needed.")
    private List<Path> standards = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "out",
            description = "Where the results go; made if need be. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("out");

    @Parameters(paramLabel = "FILE", description = "The review of the year, as review wrote it (.csv).")
    private Path closing = Path.of("review.csv");

    FormsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var run = new FormsRun(surroundings, AtHand.of(standards), ReviewCommand.year(reported), year.names(), out);
        return run.run(year.files(closing), heads);
    }
}
