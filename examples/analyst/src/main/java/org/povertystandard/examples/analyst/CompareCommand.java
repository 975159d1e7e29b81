package org.povertystandard.examples.analyst;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code compare}, checked before anything is read. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Determines the households of a file by two tests, and shows where they differ.",
            "So sánh kết quả xác định theo hai cách trên cùng một tệp."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was answered, undetermined households included",
            "1:some rows were refused; the reasons are in refused.csv",
            "2:bad usage, unreadable input or standard, or a day or test that is not covered",
            "3:results could not be written, or the run was cut short"
        })
final class CompareCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--test",
            required = true,
            paramLabel = "TEST",
            description = "Given twice: the two tests, such as decree (down the table) and circular (across).")
    private List<String> tests = new ArrayList<>();

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long started = surroundings.nanos().getAsLong();
        List<TestId> ids = tests.stream().map(TestOption::id).distinct().toList();
        if (ids.size() != 2 || tests.size() != 2) {
            throw Failure.usage(
                    "--test: Two different tests are compared, such as --test decree --test circular.",
                    "--test: Hãy nêu hai cách xác định khác nhau, ví dụ --test decree --test circular.");
        }
        // Each is asked for, so that a test which that day does not have is refused before anything is read.
        List<Request> requests =
                ids.stream().map(id -> input.request(id, List.of())).toList();
        Request request = requests.get(0);
        if (!request.law().hash().equals(requests.get(1).law().hash())) {
            throw Failure.usage(
                    "--test: The two tests belong to different standards; compared are the tests of one.",
                    "--test: Hai cách xác định thuộc hai chuẩn khác nhau.");
        }
        List<PovertyTest> found = ids.stream()
                .map(id -> request.law().standard().test(id).orElseThrow())
                .toList();
        return new Run(surroundings, request, started).run(folder -> new CompareJob(request, found, folder));
    }
}
