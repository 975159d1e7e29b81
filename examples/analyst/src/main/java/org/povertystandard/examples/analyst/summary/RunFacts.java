package org.povertystandard.examples.analyst.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.povertystandard.determination.EngineId;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * What the summary says of the run itself.
 *
 * @param standard the law applied
 * @param unverified whether what it marks unverified was used
 * @param appliedOn the day whose law it is
 * @param input how the input was read
 * @param folder where the results are
 * @param nanos how long it took
 */
public record RunFacts(
        LoadedStandard standard,
        Unverified unverified,
        LocalDate appliedOn,
        InputFacts input,
        String folder,
        long nanos) {

    /** The same run, of another standard that was applied beside the first. */
    RunFacts of(LoadedStandard beside) {
        return new RunFacts(beside, unverified, appliedOn, input, folder, nanos);
    }

    /** Which law was applied, how, and by whom. */
    List<String> heading(List<PovertyTest> tests, Collection<EngineId> engines) {
        PovertyStandard law = standard.standard();
        String names = tests.stream().map(test -> test.id().value()).collect(Collectors.joining(" and "));
        List<String> lines = new ArrayList<>(List.of(
                law.name().en(),
                law.name().vi(),
                "Standard " + law.id() + ", " + (tests.size() > 1 ? "tests " : "test ") + names + ", as applied on "
                        + appliedOn,
                "Content " + standard.hash()));
        engines.forEach(engine -> lines.add("Engine " + engine.name() + " " + engine.version()));
        lines.addAll(Proposal.of(law).lines());
        return Wrapped.all(lines);
    }

    /** The same, and whether figures and tests without a source at hand were used. */
    List<String> headingOfResults(List<PovertyTest> tests, Collection<EngineId> engines) {
        List<String> lines = new ArrayList<>(heading(tests, engines));
        lines.addAll(Wrapped.all(UnverifiedUse.lines(standard.standard(), unverified)));
        return lines;
    }

    /** What came out; where no household was answered, that it did not, and why. */
    List<String> results(Supplier<List<String>> results) {
        return Wrapped.all(input.counts().answered == 0 ? new NoResults(input.counts()).lines() : results.get());
    }

    /** How the input was read, where the results are, and how long it took. */
    List<String> ending(List<String> files) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Wrapped.all(new InputSection(input).lines()));
        lines.addAll(ResultsLine.of(folder, files));
        lines.add("Took " + String.format(Locale.ROOT, "%.1f s", nanos / 1e9));
        return lines;
    }
}
