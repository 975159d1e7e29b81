package org.povertystandard.examples.analyst.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        writeAbout(About.beforehand());
        order.years().forEach(year -> write(year, made, Judge.ofYear(year)));
        List<String> about = About.lines(order, made);
        writeAbout(about);
        surroundings.show(about);
        surroundings.out().println();
        List<Path> written = new ArrayList<>(households());
        written.add(folder.file(ABOUT));
        surroundings
                .out()
                .println("Written: " + written.stream().map(Path::toString).collect(Collectors.joining(", ")));
    }

    private void writeAbout(List<String> about) {
        PartFile.write(folder.file(ABOUT), String.join("\n", about) + "\n");
    }

    /**
     * Files of these names that no run before wrote, which leaves its {@code about.txt} beside them from its beginning, may hold
     * the answers of real households, or what somebody wrote about them.
     */
    private void requireMadeUp() {
        Path about = folder.file(ABOUT);
        if (isMadeUp(about)) {
            return;
        }
        if (Files.isRegularFile(about)) {
            throw Failure.usage(
                    about
                            + ": There is such a file, and it does not say that households are made up. Name another folder with"
                            + " --out.",
                    about
                            + ": Đã có tệp này, và tệp không cho biết các hộ là giả định. Hãy chọn thư mục khác bằng --out.");
        }
        households().stream().filter(Files::exists).findFirst().ifPresent(file -> {
            throw Failure.usage(
                    file + ": There is such a file, and no " + ABOUT
                            + " says that its households are made up. Name another folder with --out.",
                    file + ": Đã có tệp này, và không có " + ABOUT
                            + " cho biết các hộ là giả định. Hãy chọn thư mục khác bằng --out.");
        });
    }

    private static boolean isMadeUp(Path about) {
        try {
            return Files.isRegularFile(about)
                    && About.says(new String(Files.readAllBytes(about), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Failure.unreadable(about.toString(), e);
        }
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
