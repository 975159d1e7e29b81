package org.povertystandard.examples.analyst;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.PovertyTest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private TestOption test = new TestOption();

    @Mixin
    private LocalOptions local = new LocalOptions();

    @Mixin
    private ReasonsOption reasons = new ReasonsOption();

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = {
                "A column of the households by which classes are counted; may be given several times.",
                "In JSON Lines: a place, an answer of the form, or additional:FACT."
            })
    private List<String> groups = new ArrayList<>();

    DetermineCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long started = surroundings.nanos().getAsLong();
        Optional<Language> language = reasons.language();
        Request request = input.request(test.id(), groups, local);
        PovertyTest found = request.law().standard().test(test.id()).orElseThrow();
        return new Run(surroundings, request, started)
                .run(folder -> request.beside()
                        .<Job>map(beside -> new SideBySideJob(request, beside, found, folder, language))
                        .orElseGet(() -> new DetermineJob(request, found, folder, language)));
    }
}
