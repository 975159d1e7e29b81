package org.povertystandard.examples.analyst.law;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.PovertyStandard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code law check}: everything that is wrong with a standard, at once. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Checks a standard: what is still to be filled in, what is wrong, and where; all of it at once.",
            "Kiểm tra một chuẩn: còn thiếu gì, sai gì, ở dòng nào."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:there are problems; each is printed with its line",
            "2:bad usage, or a file that cannot be read or is no JSON"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int FOUND = 1;

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The standard's document.")
    private Path file = Path.of("standard.json");

    @Mixin
    private LawOptions options = new LawOptions();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Language language = options.language();
        StandardDocument document = LawFiles.document(file);
        Outcome<LoadedStandard> outcome = StandardReader.read(document);
        List<Problem> problems = problems(document, outcome);
        if (problems.stream().anyMatch(CheckCommand::isUnreadable)) {
            throw Failure.usage(
                    problems.stream().map(problem -> problem.text(language)).toList());
        }
        problems.forEach(problem -> surroundings.out().println(problem.text(language)));
        surroundings.out().println(summary(problems, outcome, language));
        return problems.isEmpty() ? 0 : FOUND;
    }

    /** What is not filled in is told once, and not again as whatever it is not. */
    private static List<Problem> problems(StandardDocument document, Outcome<LoadedStandard> outcome) {
        String json = new String(document.content(), StandardCharsets.UTF_8);
        return Stream.concat(
                        Blanks.in(document.name(), json).stream(),
                        outcome.problems().stream().filter(problem -> !Blanks.isBlank(problem)))
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
    }

    private static boolean isUnreadable(Problem problem) {
        return problem.code() == Problem.Code.MALFORMED || problem.code() == Problem.Code.ENCODING;
    }

    private static String summary(List<Problem> problems, Outcome<LoadedStandard> outcome, Language language) {
        boolean vi = language == Language.VIETNAMESE;
        if (!problems.isEmpty()) {
            return problems.size() + (vi ? " lỗi." : problems.size() == 1 ? " problem." : " problems.");
        }
        PovertyStandard standard = outcome.orElseThrow().standard();
        long weak = standard.citations().stream()
                .filter(citation -> citation.attestation().needsCaveat())
                .count();
        return vi
                ? standard.id() + ": không có lỗi. " + standard.citations().size() + " nguồn, " + weak
                        + " nguồn chưa chắc chắn."
                : standard.id() + ": nothing is wrong. " + standard.citations().size() + " sources, " + weak
                        + " of them not well known.";
    }
}
