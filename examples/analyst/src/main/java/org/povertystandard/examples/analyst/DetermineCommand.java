package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.table.ColumnMap;
import org.povertystandard.examples.analyst.table.ColumnMapReader;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.TestId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code determine}, checked before anything is read. */
@Command(
        name = "determine",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Determines the households of a file: poor, near-poor or not poor, with the reasons.",
            "Xác định hộ nghèo, hộ cận nghèo theo tệp dữ liệu."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was answered, undetermined households included",
            "1:some rows were refused; the reasons are in refused.csv",
            "2:bad usage, unreadable input or standard, or a day or test that is not covered",
            "3:results could not be written, or the run was cut short"
        })
final class DetermineCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--applied-on",
            required = true,
            paramLabel = "DAY",
            description = "The day whose law is applied, yyyy-mm-dd. It is never taken from the clock.")
    private String appliedOn = "";

    @Option(
            names = "--test",
            required = true,
            paramLabel = "TEST",
            description = "How the law decides: circular (scores) or decree (measured income).")
    private String test = "";

    @Option(
            names = "--standard",
            paramLabel = "FILE",
            description = "A standard of your own, instead of the bundled one of that day.")
    private Optional<Path> standard = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "What the columns of tables mean that have other names and codes.")
    private Optional<Path> columns = Optional.empty();

    @Option(
            names = "--reviewed-on",
            paramLabel = "DAY",
            description = "The review date of every household, for tables that have none.")
    private Optional<String> reviewedOn = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "out",
            description = "Where the results go; made if need be. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("out");

    @Parameters(
            arity = "1..2",
            paramLabel = "FILE",
            description = {
                "Households as JSON Lines (.jsonl, or - for standard input), or as two tables (.csv).",
                "The second table is found by itself when they are called households.csv and members.csv."
            })
    private List<String> files = new ArrayList<>();

    DetermineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long started = surroundings.nanos().getAsLong();
        LocalDate day = day("--applied-on", appliedOn);
        reviewedOn.ifPresent(value -> day("--reviewed-on", value));
        LoadedStandard law = Laws.find(standard, day, testId());
        ColumnMap map = columns.map(ColumnMapReader::read).orElse(ColumnMap.NONE);
        var asked = new Request(
                files,
                day,
                law,
                law.standard().test(testId()).orElseThrow(),
                reviewedOn.isPresent() ? map.reviewedOn(reviewedOn) : map,
                out);
        return new Run(surroundings, asked, started).run();
    }

    private TestId testId() {
        if (test.isBlank()) {
            throw Failure.usage("--test: Name a test, such as circular or decree.");
        }
        return TestId.of(test);
    }

    private static LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Failure.usage(
                    option + ": \"" + text + "\" is not a day. Write it yyyy-mm-dd, such as 2024-12-31.",
                    option + ": Ngày được viết yyyy-mm-dd, ví dụ 2024-12-31.");
        }
    }
}
