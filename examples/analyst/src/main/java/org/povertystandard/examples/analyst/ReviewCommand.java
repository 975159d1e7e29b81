package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.povertystandard.examples.analyst.decide.LedgerDecisions;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.standard.PovertyTest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code review}. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Writes the table of a year's review: of each household the class computed and the class decided, and what the"
                    + " official forms count. movements and forms are made of it.",
            "Lập bảng kết quả rà soát của một năm, để tính diễn biến và lập các mẫu biểu."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row is in the table, undetermined households included",
            "1:some rows were refused; the reasons are in refused.csv",
            "2:bad usage, unreadable input, ledger or standard, or a day or test that is not covered",
            "3:results could not be written, or the run was cut short"
        })
final class ReviewCommand implements Callable<Integer> {
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    private final Surroundings surroundings;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private TestOption test = new TestOption();

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "The year that the results are reported for. It is never taken from a date.")
    private String year = "";

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger that decide wrote, for the classes decided.")
    private Optional<Path> ledger = Optional.empty();

    ReviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long started = surroundings.nanos().getAsLong();
        Year reported = year(year);
        Request request = input.request(test.id(), List.of());
        LedgerDecisions decisions = ledger.map(LedgerDecisions::read).orElse(LedgerDecisions.NONE);
        PovertyTest found = request.law().standard().test(test.id()).orElseThrow();
        return new Run(surroundings, request, started)
                .run(folder -> new ReviewJob(request, found, reported, decisions, folder));
    }

    static Year year(String text) {
        if (!FOUR_DIGITS.matcher(text).matches()) {
            throw Failure.usage(
                    "--year: \"" + text + "\" is not a year. Write it with four digits, such as 2024.",
                    "--year: Năm được viết bốn chữ số, ví dụ 2024.");
        }
        return Year.parse(text);
    }
}
