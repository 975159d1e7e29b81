package org.povertystandard.examples.analyst.law;

import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.rules.translate.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code law show}: a standard in words, on the terminal. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Shows a standard in words: lines, indicators, tests, points, readings, sources.",
            "Xem nội dung một chuẩn bằng lời."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:shown", "2:bad usage, no such standard, or one that cannot be read"})
final class ShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID|FILE", description = "A standard's id, as law list has it, or a file.")
    private String id = "";

    @Mixin
    private LawOptions options = new LawOptions();

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String text = RuleBook.of(options.each(id).get(0)).text(options.language());
        surroundings.out().print(text);
        return 0;
    }
}
