package org.povertystandard.examples.analyst.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.TimelineRow;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code law list}: the standards at hand. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {"Lists the standards at hand: id, days applied, tests, name.", "Liệt kê các chuẩn hiện có."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:listed", "2:bad usage, or a standard that cannot be read"})
final class ListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--lines",
            description = "Instead: the lines through time, those of what is asked beside the class too.")
    private boolean lines;

    @Mixin
    private NamedStandards named = new NamedStandards();

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Language language = named.language();
        List<LoadedStandard> given = named.all();
        List<PovertyStandard> standards = given.stream()
                .map(LoadedStandard::standard)
                .sorted(Comparator.comparing(ListCommand::from).thenComparing(PovertyStandard::id))
                .toList();
        surroundings.show(lines ? lines(given, language) : standards(standards, language));
        return 0;
    }

    /** Two lines for each: what names and dates it, and what it is called. */
    private static List<String> standards(List<PovertyStandard> standards, Language language) {
        int width = standards.stream()
                .mapToInt(standard -> standard.id().value().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (PovertyStandard standard : standards) {
            String id = standard.id().value();
            lines.add(id + " ".repeat(width - id.length()) + "  " + days(standard) + "  " + tests(standard));
            lines.addAll(Wrapped.lines("  " + standard.name().in(language) + mark(standard)));
        }
        return lines;
    }

    /** What several lines in a row share stands over them once. */
    private List<String> lines(List<LoadedStandard> given, Language language) {
        Set<StandardId> ids = given.stream().map(LoadedStandard::id).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        String above = "";
        for (TimelineRow row : named.atHand().withDrafts(given).timeline()) {
            if (ids.contains(row.standard())) {
                String heading = heading(row, language);
                if (!heading.equals(above)) {
                    lines.addAll(Wrapped.lines(heading));
                    above = heading;
                }
                lines.addAll(Wrapped.lines("  " + line(row, language)));
            }
        }
        return lines;
    }

    private static String heading(TimelineRow row, Language language) {
        String tests = row.tests().stream().map(TestId::value).collect(Collectors.joining(", "));
        return String.join(
                " | ",
                row.standard().value(),
                row.place().map(place -> place.label().in(language)).orElse("Việt Nam"),
                row.from() + ".." + row.until().minusDays(1),
                tests + row.inquiry().map(inquiry -> ": " + inquiry).orElse(""));
    }

    private static String line(TimelineRow row, Language language) {
        return Stream.of(
                        row.line().in(language),
                        String.join(", ", row.where().values()),
                        row.operator().symbol() + " " + row.limit() + " " + row.unit(),
                        row.attestation().code())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String mark(PovertyStandard standard) {
        Proposal proposal = Proposal.of(standard);
        return proposal.isNone() ? "" : ". " + proposal.mark();
    }

    private static LocalDate from(PovertyStandard standard) {
        return standard.applied().stream()
                .map(AppliedPeriod::from)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** The first and the last day, which one glance can compare; gaps between are what {@code law show} is for. */
    private static String days(PovertyStandard standard) {
        Optional<LocalDate> last = standard.applied().stream()
                .map(period -> period.until().minusDays(1))
                .max(Comparator.naturalOrder());
        return last.map(day -> from(standard) + ".." + day).orElse(" ".repeat("yyyy-mm-dd..yyyy-mm-dd".length()));
    }

    private static String tests(PovertyStandard standard) {
        return standard.tests().stream()
                .map(PovertyTest::id)
                .map(String::valueOf)
                .collect(Collectors.joining(",", "(", ")"));
    }
}
