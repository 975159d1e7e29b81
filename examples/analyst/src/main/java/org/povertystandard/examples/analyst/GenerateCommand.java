package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povertystandard.examples.analyst.generate.Format;
import org.povertystandard.examples.analyst.generate.GenerateRun;
import org.povertystandard.examples.analyst.generate.Order;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.examples.generator.Area;
import org.povertystandard.examples.generator.Calibration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of {@code generate}. */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Makes up households of an area whose counts are the published ones, to try things on.",
            "Tạo các hộ giả định khớp với số hộ nghèo, hộ cận nghèo đã công bố, để thử nghiệm."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the households were written",
            "2:bad usage, or an area or year of which no counts are known",
            "3:the households could not be written, or the run was cut short"
        })
final class GenerateCommand implements Callable<Integer> {
    private static final String NATION = "nation";

    private final Surroundings surroundings;

    @Option(
            names = "--area",
            required = true,
            paramLabel = "AREA",
            description = "thai-nguyen, a region's code such as mekong-river-delta, or nation.")
    private String area = "";

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            description = "The reporting year. Twice for two linked reviews: most households are in both.")
    private List<Integer> years = List.of();

    @Option(
            names = "--households",
            paramLabel = "NUMBER",
            description = "How many in the last year, in the same proportions. Default: as many as there are.")
    private @Nullable Long households;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "What chance begins with. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json-lines",
            description = "json-lines or tables. Default: ${DEFAULT-VALUE}.")
    private String format = "json-lines";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "out",
            description = "Where the files go. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("out");

    GenerateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Order order = order();
        try (var folder = new ResultFolder(out)) {
            CutShort.watch(folder, surroundings.err(), () -> new GenerateRun(surroundings, order, folder).run());
        }
        return 0;
    }

    private Order order() {
        if (households != null && households < 1) {
            throw Failure.usage(
                    "--households: There is at least 1 household, not " + households + ".",
                    "--households: Phải có ít nhất 1 hộ.");
        }
        List<Area> areas = areas();
        return new Order(
                areas,
                years(areas),
                households == null ? OptionalLong.empty() : OptionalLong.of(households),
                seed,
                Format.of(format));
    }

    private List<Area> areas() {
        Calibration calibration = Calibration.bundled();
        if (area.equals(NATION)) {
            return calibration.nation();
        }
        return List.of(calibration
                .area(area)
                .orElseThrow(() -> Failure.usage(
                        "--area: No counts are known of \"" + area + "\". There are: " + NATION + ", "
                                + calibration.areas().stream().map(Area::code).collect(Collectors.joining(", "))
                                + ".",
                        "--area: Không có số liệu của địa bàn này.")));
    }

    private List<Integer> years(List<Area> areas) {
        List<Integer> sorted =
                new ArrayList<>(years.stream().distinct().sorted().toList());
        if (sorted.size() != years.size() || sorted.size() > 2) {
            throw Failure.usage(
                    "--year: One year, or two different ones, not " + years + ".",
                    "--year: Một năm, hoặc hai năm khác nhau.");
        }
        for (Area wanted : areas) {
            List<Integer> known = Calibration.bundled().years(wanted);
            if (!known.containsAll(sorted)) {
                throw Failure.usage(
                        "--year: Of " + wanted.code() + " counts are known of "
                                + known.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ", not of "
                                + sorted.stream()
                                        .filter(year -> !known.contains(year))
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "--year: Không có số liệu của năm này.");
            }
        }
        return sorted;
    }
}
