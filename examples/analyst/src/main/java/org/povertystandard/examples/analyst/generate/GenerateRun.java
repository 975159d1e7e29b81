package org.povertystandard.examples.analyst.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.povertystandard.examples.analyst.output.PartFile;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Progress;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.examples.generator.Judge;
import org.povertystandard.examples.generator.Population;
import org.povertystandard.household.Household;

/** Makes households up and writes them. */
public final class GenerateRun {
    private static final int BATCH = 1_000;
    private static final String ABOUT = "about.txt";

    private final Surroundings surroundings;
    private final Order order;
    private final ResultFolder folder;

    /** One run. */
    public GenerateRun(Surroundings surroundings, Order order, ResultFolder folder) {
        this.surroundings = surroundings;
        this.order = order;
        this.folder = folder;
    }

    /** Writes the files, and says what is in them. */
    public void run() {
        requireMadeUp();
        List<Made> made = Made.of(order);
        order.years().forEach(year -> write(year, made, Judge.ofYear(year)));
        List<String> about = About.lines(order, made);
        PartFile.write(folder.file(ABOUT), String.join("\n", about) + "\n");
        surroundings.show(about);
        surroundings.out().println();
        List<Path> written = new ArrayList<>(households());
        written.add(folder.file(ABOUT));
        surroundings
                .out()
                .println("Written: " + written.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }

    /**
     * Files of this name that no run before wrote, which leaves its {@code about.txt} beside them, may hold the answers of real
     * households.
     */
    private void requireMadeUp() {
        if (Files.exists(folder.file(ABOUT))) {
            return;
        }
        households().stream().filter(Files::exists).findFirst().ifPresent(file -> {
            throw Failure.usage(
                    file + ": There is such a file, and no " + ABOUT
                            + " says that its households are made up. Name another folder with --out.",
                    file + ": Đã có tệp này, và không có " + ABOUT
                            + " cho biết các hộ là giả định. Hãy chọn thư mục khác bằng --out.");
        });
    }

    /** The files of households, year by year. */
    private List<Path> households() {
        return order.years().stream()
                .flatMap(year -> order.format().files(year).stream())
                .map(folder::file)
                .toList();
    }

    private void write(int year, List<Made> made, Judge judge) {
        List<PartFile> files = order.format().files(year).stream()
                .map(name -> new PartFile(folder.file(name)))
                .toList();
        long batches =
                made.stream().mapToLong(area -> batches(area.population())).sum();
        try (var progress =
                Progress.of(surroundings.terminal(), String.format(Locale.ROOT, "%d, thousands", year), batches)) {
            append(files, Pages.heads(order.format()));
            for (Made area : made) {
                Batches.inOrder(
                        batches(area.population()), batch -> page(area.population(), year, judge, batch), pages -> {
                            append(files, pages);
                            progress.step();
                        });
            }
            finish(files);
        }
    }

    private static long batches(Population population) {
        return (population.size() + BATCH - 1) / BATCH;
    }

    private List<byte[]> page(Population population, int year, Judge judge, long batch) {
        List<Household> households = LongStream.range(batch * BATCH, Math.min(population.size(), (batch + 1) * BATCH))
                .mapToObj(number -> population.household(number, year, judge))
                .flatMap(Optional::stream)
                .toList();
        return Pages.of(order.format(), households);
    }

    private static void append(List<PartFile> files, List<byte[]> pages) {
        for (int i = 0; i < files.size(); i++) {
            try {
                files.get(i).write(pages.get(i), 0, pages.get(i).length);
            } catch (IOException e) {
                throw Failure.output("the households", e);
            }
        }
    }

    private static void finish(List<PartFile> files) {
        for (PartFile file : files) {
            try {
                file.close();
                file.finish();
            } catch (IOException e) {
                throw Failure.output("the households", e);
            }
        }
    }
}
