package org.povertystandard.examples.analyst.law;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.testkit.LawCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code law try}: case files, each case held against the standard it names. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Tries the cases of case files: determines each household and compares with what the case expects.",
            "Chạy các ca kiểm tra và so với kết quả mong đợi."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every case came out as expected",
            "1:some did not; each is printed with what was expected and what was found",
            "2:bad usage, a file that cannot be read, or a standard that is not at hand"
        })
final class TryCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "CASES", description = "Case files, or folders of them.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private LawOptions options = new LawOptions();

    TryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<LawCases.Result> results = new ArrayList<>();
        for (Path path : paths) {
            results.addAll(results(path));
        }
        List<String> failures =
                results.stream().flatMap(result -> result.failure().stream()).toList();
        failures.forEach(surroundings.out()::println);
        surroundings.out().println(results.size() + " cases, " + failures.size() + " not as expected.");
        return failures.isEmpty() ? 0 : 1;
    }

    private List<LawCases.Result> results(Path path) {
        if (!Files.exists(path)) {
            throw Failure.usage(path + ": There is no such file.", path + ": Không có tệp này.");
        }
        try {
            LawCases cases = Files.isDirectory(path) ? LawCases.in(path) : LawCases.of(path);
            return cases.results(options.standards());
        } catch (UncheckedIOException e) {
            throw Failure.unreadable(path.toString(), e.getCause());
        } catch (IllegalArgumentException e) {
            throw Failure.usage(
                    String.valueOf(e.getMessage()), path + ": Không đọc được, hoặc không có chuẩn mà tệp này nêu.");
        }
    }
}
