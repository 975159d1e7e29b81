package org.povertystandard.examples.analyst.law;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Meant;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.DecidingPairs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code law cases}: a case file in which each atom of a test decides once. */
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Writes a case file: for each atom of a test two households between which it decides the class.",
            "Tạo tệp ca kiểm tra từ một chuẩn."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written; atoms without a pair are listed, as not found or as infeasible with the proof",
            "2:bad usage, or a standard that cannot be read"
        })
final class CasesCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID|FILE", description = "A standard's id, or a file that holds it or an overlay.")
    private String standard = "";

    @Option(
            names = "--test",
            paramLabel = "TEST",
            description = "The test; by default the first that the standard has.")
    private Optional<String> test = Optional.empty();

    @Option(
            names = "--unverified",
            description =
                    "Use figures and tests without a source at hand; the file says so. By default they have no cases.")
    private boolean unverified;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("cases.json");

    @Mixin
    private LawOptions options = new LawOptions();

    CasesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        LoadedStandard law = options.each(standard).get(0);
        DecidingPairs pairs = DecidingPairs.of(law, test(law), unverified ? Unverified.USED : Unverified.WITHHELD);
        LawFiles.write(out, pairs.caseFile());
        surroundings.show(Wrapped.all(Proposal.of(law.standard()).lines()));
        surroundings.showText(new PairsText(options.language()).lines(pairs, law.id(), out));
        return 0;
    }

    private TestId test(LoadedStandard law) {
        List<TestId> known =
                law.standard().tests().stream().map(PovertyTest::id).toList();
        return test.map(name -> known.stream()
                        .filter(id -> id.value().equals(name))
                        .findFirst()
                        .orElseThrow(() -> noTest(law, name, known)))
                .orElseGet(() -> known.get(0));
    }

    private static Failure noTest(LoadedStandard law, String name, List<TestId> known) {
        List<String> names = known.stream().map(TestId::value).toList();
        Meant meant = Meant.of(name, names);
        String there = String.join(", ", names);
        return Failure.usage(
                "--test: " + law.id() + " has no test \"" + name + "\". It has: " + there + "." + meant.en(),
                "--test: Chuẩn này không có cách xác định \"" + name + "\". Có: " + there + "." + meant.vi());
    }
}
