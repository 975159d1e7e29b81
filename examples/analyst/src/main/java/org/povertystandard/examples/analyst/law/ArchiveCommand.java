package org.povertystandard.examples.analyst.law;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardWriter;
import org.povertystandard.standard.ContentHash;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code law archive}: standards as they are today, as documents to keep. */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Writes each standard as a whole document named by its id and its content's hash, to be applied again in"
                    + " later years.",
            "Lưu nội dung các chuẩn hiện nay, mỗi chuẩn một tệp, để những năm sau áp dụng lại."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the documents were written",
            "2:bad usage, no such standard, or one that cannot be read",
            "3:a document could not be written, or another content is kept under its name"
        })
final class ArchiveCommand implements Callable<Integer> {
    private static final int OF_HASH = 12;

    private final Surroundings surroundings;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "law-archive",
            description = "Where they go; made if need be. What is there already stays. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("law-archive");

    @Mixin
    private NamedStandards named = new NamedStandards();

    ArchiveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        named.all().forEach(this::archive);
        return 0;
    }

    private void archive(LoadedStandard standard) {
        String hash = standard.hash().value();
        Path file = out.resolve(standard.id() + "-" + hash.substring(0, OF_HASH) + ".json");
        if (Files.exists(file)) {
            requireSame(file, standard);
        } else {
            LawFiles.write(
                    file, Layout.of(new String(StandardWriter.write(standard.standard()), StandardCharsets.UTF_8)));
        }
        surroundings.out().println(hash + "  " + file);
    }

    /** Nothing is said to be kept that is not: somebody may have corrected the file there. */
    private static void requireSame(Path file, LoadedStandard standard) {
        Optional<ContentHash> kept =
                Standards.readEach(LawFiles.read(List.of(file)).documents().get(0), Standards.bundled()).stream()
                        .flatMap(read -> read.standard().stream())
                        .map(LoadedStandard::hash)
                        .findFirst();
        if (!kept.equals(Optional.of(standard.hash()))) {
            String other = kept.map(ContentHash::value).orElse("no standard that can be read");
            throw Failure.output(
                    file + ": This file is there already and holds other content than its name says: " + other
                            + ", not " + standard.hash() + ". It stays as it is; move it away.",
                    file + ": Tệp đã có nhưng nội dung khác với tên tệp. Tệp được giữ nguyên; hãy chuyển đi nơi"
                            + " khác.");
        }
    }
}
