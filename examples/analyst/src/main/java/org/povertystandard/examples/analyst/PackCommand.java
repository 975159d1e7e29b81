package org.povertystandard.examples.analyst;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.rules.Unverified;
import org.povertystandard.standard.TestId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code pack}, checked before anything is read. */
@Command(
        name = "pack",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Determines the households of a file once and packs what reforms need, for poverty grid.",
            "Đóng gói kết quả để tính thử các phương án chuẩn nghèo."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was packed, undetermined households included",
            "1:some rows were refused; the reasons are in refused.csv",
            "2:bad usage, unreadable input or standard, or a day or test that is not covered",
            "3:results could not be written, or the run was cut short"
        })
final class PackCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private TestOption test = new TestOption();

    @Option(
            names = "--group",
            paramLabel = "COLUMN",
            description = "A column of the households by which variants can be counted; may be given several times.")
    private List<String> groups = new ArrayList<>();

    PackCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long started = surroundings.nanos().getAsLong();
        TestId id = test.id();
        Request request = input.request(id, groups);
        if (request.unverified() == Unverified.USED) {
            throw Failure.usage(
                    "--unverified: A packed population does not keep that this was asked for, so that grid could not"
                            + " say it. Use determine or compare.",
                    "--unverified: Tệp đóng gói không giữ được yêu cầu này nên grid không nêu được. Hãy dùng determine"
                            + " hoặc compare.");
        }
        return new Run(surroundings, request, started).run(folder -> new PackJob(request, id, folder));
    }
}
