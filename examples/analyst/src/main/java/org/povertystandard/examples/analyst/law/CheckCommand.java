package org.povertystandard.examples.analyst.law;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code law check}: everything that is wrong with standards, at once: as documents, and as law for all households. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Checks standards and overlays: what is still to be filled in, what is wrong, and where; and whether each"
                    + " household "
                    + "has one class, each class and indicator its households, each name and source a use. All of it at once.",
            "Kiểm tra chuẩn: còn thiếu gì, sai gì, ở dòng nào; có hộ nào không thuộc loại nào hoặc thuộc hai loại"
                    + " không."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is wrong; what is left to look at is said all the same",
            "1:there are problems; each is printed with its line, or with the smallest household that shows it",
            "2:bad usage, or a file that cannot be read or is no JSON; the others are checked"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int FOUND = 1;

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|FOLDER|ID",
            description = {
                "Documents of standards or overlays. The base of an overlay is one of them, or at hand by its id."
            })
    private List<String> words = new ArrayList<>();

    @Mixin
    private LawOptions options = new LawOptions();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Givens given = Givens.of(words, options.standards());
        List<Given> readable =
                given.all().stream().filter(each -> !each.isUnreadable()).toList();
        var check = new StandardCheck(options.language(), readable, options.standards());
        int wrong = 0;
        for (Given each : readable) {
            StandardCheck.Checked checked = check.of(each);
            surroundings.showText(checked.lines());
            wrong += checked.wrong();
        }
        if (wrong > 0) {
            surroundings.out().println(new CheckText(options.language()).total(wrong));
        }
        tellUnreadable(given);
        return wrong == 0 ? 0 : FOUND;
    }

    private static void tellUnreadable(Givens given) {
        List<String> lines = new ArrayList<>(given.unreadable());
        lines.addAll(Failure.lines(
                given.all().stream().filter(Given::isUnreadable).flatMap(each -> each.problems().stream())));
        if (!lines.isEmpty()) {
            throw Failure.usage(lines);
        }
    }
}
