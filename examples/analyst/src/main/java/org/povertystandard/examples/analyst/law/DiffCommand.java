package org.povertystandard.examples.analyst.law;

import java.util.List;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.analysis.StandardDifference;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.translate.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code law diff}: what reads otherwise in two standards, and which households it moves to another class. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Says what one standard has otherwise than another: in words, and by the smallest household that changes"
                    + " class.",
            "So sánh hai chuẩn: khác nhau ở lời văn nào, và hộ nhỏ nhất nào đổi loại."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:said", "2:bad usage, no such standard, or one that cannot be read"})
final class DiffCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The standard before: its id, or a file.")
    private String before = "";

    @Parameters(
            index = "1",
            paramLabel = "AFTER",
            description = "The standard after, or an overlay: its id, or a file.")
    private String after = "";

    @Mixin
    private LawOptions options = new LawOptions();

    DiffCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Language language = options.language();
        List<LoadedStandard> both = options.each(before, after);
        LoadedStandard earlier = both.get(0);
        LoadedStandard later = both.get(1);
        surroundings.showText(
                Proposal.of(List.of(earlier.standard(), later.standard())).lines());
        surroundings.out().print(RuleBook.of(later).since(earlier).changes(language));
        var meaning = new MeaningText(language);
        both.forEach(each -> UnverifiedText.of(each.standard(), language)
                .ifPresent(line -> surroundings.showText(List.of("", line))));
        surroundings.showText(meaning.lines(StandardDifference.between(earlier, later)));
        return 0;
    }
}
