package org.povertystandard.examples.analyst.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.povertystandard.determination.EngineId;
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
                        + appliedOn
                        + engines.stream()
                                .map(engine -> ", engine " + engine.name() + " " + engine.version())
                                .collect(Collectors.joining()),
                "Content " + standard.hash()));
        lines.addAll(Proposal.of(law).lines());
        return lines;
    }

    /** The same, and whether figures and tests without a source at hand were used. */
    List<String> headingOfResults(List<PovertyTest> tests, Collection<EngineId> engines) {
        List<String> lines = heading(tests, engines);
        lines.addAll(UnverifiedUse.lines(standard.standard(), unverified));
        return lines;
    }

    /** Where the results are, and how long it took. */
    List<String> ending(List<String> files) {
        return List.of(
                "Results: " + folder + " (" + String.join(", ", files) + ")",
                "Took " + String.format(Locale.ROOT, "%.1f s", nanos / 1e9));
    }
}
