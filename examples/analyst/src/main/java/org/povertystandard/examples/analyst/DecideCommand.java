package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code decide}. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Records what the commune decided of determined households, in a ledger that only grows.",
            "Ghi quyết định của xã về các hộ đã xác định vào sổ; không sửa, không xóa quyết định đã ghi."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every decision is in the ledger",
            "1:some rows were refused; the reasons are in refused-decisions.csv",
            "2:bad usage, unreadable input or standard, or a ledger that is in use or not whole",
            "3:results could not be written, or the run was cut short"
        })
final class DecideCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--decisions",
            required = true,
            paramLabel = "FILE",
            description = "The table of decisions (.csv): household, class, day, number, reason.")
    private Path decisions = Path.of("decisions.csv");

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            defaultValue = "ledger.jsonl",
            description = "Where decisions are recorded; made if need be. Default: ${DEFAULT-VALUE}.")
    private Path ledger = Path.of("ledger.jsonl");

    @Option(
            names = "--standard",
            paramLabel = "FILE",
            description = "The standard of the determinations, where it is one of your own; as often as needed.")
    private List<Path> standards = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "out",
            description = "Where refused rows go; made if need be. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("out");

    @Parameters(paramLabel = "FILE", description = "The determinations (.jsonl), as determine writes them.")
    private Path determinations = Path.of("determinations.jsonl");

    DecideCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return new DecideRun(surroundings, AtHand.ofArchive(standards)).run(decisions, determinations, ledger, out);
    }
}
