package org.povertystandard.examples.analyst.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code law new}: a document to fill in, which says at each place what belongs there. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Writes a standard to fill in. Each place that begins with REPLACE says what belongs there.",
            "Ghi một chuẩn mẫu để điền. Chỗ nào bắt đầu bằng REPLACE thì nêu rõ cần điền gì."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:bad usage, or a file that is there already", "3:the file could not be written"})
final class NewCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "The file to write; never one that is there already.")
    private Path file = Path.of("standard.json");

    @Option(
            names = "--from",
            paramLabel = "ID|FILE",
            description = "Start from this standard, instead of the template: only what must differ is marked.")
    private Optional<String> from = Optional.empty();

    @Mixin
    private LawOptions options = new LawOptions();

    NewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (Files.exists(file)) {
            throw Failure.usage(
                    file + ": The file is there already, and stays as it is.", file + ": Tệp đã có, không ghi đè.");
        }
        LawFiles.write(
                file, from.map(id -> options.each(id).get(0)).map(Successor::of).orElseGet(NewCommand::template));
        surroundings.out().println(file);
        surroundings.out().println("Fill it in, then: poverty law check " + file);
        surroundings.out().println("Điền xong, chạy: poverty law check " + file);
        return 0;
    }

    static String template() {
        try (InputStream json = NewCommand.class.getResourceAsStream("standard-template.json")) {
            return new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
