package org.povertystandard.examples.analyst.law;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.rules.translate.RuleBooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code law book}: the rule books as a folder of pages. */
@Command(
        name = "book",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Writes the standards as pages to read and print, HTML and Markdown, Vietnamese and English, with an index.",
            "Ghi sổ tay các chuẩn nghèo thành trang để đọc và in."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the pages were written",
            "2:bad usage, no such standard, or one that cannot be read",
            "3:the pages could not be written"
        })
final class BookCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "law-book",
            description = "Where the pages go; made if need be. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("law-book");

    @Mixin
    private NamedStandards named = new NamedStandards();

    BookCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Map<String, String> files =
                RuleBooks.of(named.all(), named.atHand().all()).files();
        // The index last: it leads to pages that are there, however the run ends.
        files.keySet().stream()
                .sorted(Comparator.comparing(BookCommand::isIndex))
                .forEach(name -> LawFiles.write(out.resolve(name), files.get(name)));
        surroundings.out().println(out.resolve("index." + named.language().tag() + ".html"));
        return 0;
    }

    private static boolean isIndex(String name) {
        return name.startsWith("index.");
    }
}
