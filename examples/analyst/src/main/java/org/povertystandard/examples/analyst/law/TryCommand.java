package org.povertystandard.examples.analyst.law;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.testkit.CaseComparison;
import org.povertystandard.testkit.LawCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code law try}: case files, each case held against the standard it names. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Tries the cases of case files: determines each household and compares with what the case expects; "
                    + "or, with --against, with what another standard says of it.",
            "Chạy các ca kiểm tra và so với kết quả mong đợi, hoặc với một chuẩn khác."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every case came out as expected; with --against: no household changes class",
            "1:some did not; each is printed with what was expected and what was found, or with both classes",
            "2:bad usage, a file that cannot be read, or a standard that is not at hand"
        })
final class TryCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "CASES", description = "Case files, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "ID|FILE",
            description = {
                "Another standard, such as the next version or an overlay: tells whose class is another one there.",
                "Where it does not cover the day of a case, its own first day counts."
            })
    private Optional<String> against = Optional.empty();

    @Mixin
    private LawOptions options = new LawOptions();

    TryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (against.isPresent()) {
            return compare(options.each(against.get()).get(0));
        }
        List<LawCases.Result> results = each(cases -> cases.results(options.standards()));
        List<String> failures = results.stream()
                .flatMap(result -> result.failure().stream())
                .map(failure -> failure.in(options.language()))
                .toList();
        failures.forEach(surroundings.out()::println);
        surroundings.out().println(total(results.size(), failures.size()));
        return failures.isEmpty() ? 0 : 1;
    }

    private String total(int cases, int failures) {
        return options.language() == Language.VIETNAMESE
                ? cases + " ca, " + failures + " ca khác kết quả mong đợi."
                : cases + (cases == 1 ? " case, " : " cases, ") + failures + " not as expected.";
    }

    private int compare(LoadedStandard other) {
        var text = new ComparisonLines(options.language(), other.id());
        List<CaseComparison> compared = each(cases -> cases.comparedWith(options.standards(), other));
        List<CaseComparison> changed =
                compared.stream().filter(CaseComparison::isChange).toList();
        surroundings.show(Wrapped.all(Proposal.of(other.standard()).lines()));
        changed.forEach(each -> text.lines(each).forEach(surroundings.out()::println));
        surroundings.out().println(text.total(compared, changed.size()));
        return changed.isEmpty() ? 0 : 1;
    }

    /** What is made of the cases of each file or folder. */
    private <T> List<T> each(Function<LawCases, List<T>> maker) {
        List<T> made = new ArrayList<>();
        for (Path path : paths) {
            made.addAll(of(path, maker));
        }
        return made;
    }

    private static <T> List<T> of(Path path, Function<LawCases, List<T>> maker) {
        if (!Files.exists(path)) {
            throw Failure.noSuchFile(path);
        }
        try {
            return maker.apply(Files.isDirectory(path) ? LawCases.in(path) : LawCases.of(path));
        } catch (UncheckedIOException e) {
            throw Failure.unreadable(path.toString(), e.getCause());
        } catch (InvalidDocumentException e) {
            throw Failure.usage(Failure.lines(e.problems().stream()));
        } catch (IllegalArgumentException e) {
            throw Failure.usage(
                    String.valueOf(e.getMessage()),
                    path + ": Thư mục không có tệp ca nào, hoặc tệp nêu chuẩn không có.");
        }
    }
}
