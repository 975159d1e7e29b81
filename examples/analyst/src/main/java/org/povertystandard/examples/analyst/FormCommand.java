package org.povertystandard.examples.analyst;

import java.util.List;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.LanguageOption;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.fact.Language;
import org.povertystandard.standard.TestId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code form}. */
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Writes the official forms of one household, filled, as a page to print.",
            "In phiếu B1, B2 và bảng chấm điểm đã điền của một hộ."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the page was written",
            "1:the household was refused; the reasons are printed",
            "2:bad usage, no such household, unreadable input or standard, or a day or test that is not covered",
            "3:the page could not be written"
        })
final class FormCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--id", required = true, paramLabel = "ID", description = "The household's id.")
    private String id = "";

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private TestOption test = new TestOption();

    @Mixin
    private LocalOptions local = new LocalOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    FormCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Language chosen = language.language();
        TestId found = test.id();
        return new FormRun(surroundings, input.request(found, List.of(), local), found, id, chosen).run();
    }
}
