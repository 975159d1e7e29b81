package org.povertystandard.examples.analyst;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.output.GridTable;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.summary.GridText;
import org.povertystandard.examples.analyst.summary.Variants;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Meant;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Outcome;
import org.povertystandard.rules.population.Grid;
import org.povertystandard.rules.population.GridCounts;
import org.povertystandard.rules.population.NotAnswerableException;
import org.povertystandard.rules.population.Population;
import org.povertystandard.rules.population.PopulationHeader;
import org.povertystandard.rules.population.PopulationReader;
import org.povertystandard.rules.population.Reform;
import org.povertystandard.standard.PovertyTest;

/** Reads a population, counts every variant asked for by one scan, and shows what came out. */
final class GridRun {
    private static final int COUNTED = 0;

    private final Surroundings surroundings;
    private final GridRequest request;

    GridRun(Surroundings surroundings, GridRequest request) {
        this.surroundings = surroundings;
        this.request = request;
    }

    int run() {
        long started = surroundings.nanos().getAsLong();
        PopulationHeader header = read((in, name) -> PopulationReader.header(in, name));
        AtHand atHand = AtHand.ofArchive(request.standards());
        LoadedStandard base = atHand.find(header.hash()).orElseGet(() -> Laws.get(atHand, header.standard()));
        Population population = read((in, name) -> PopulationReader.read(in, name, base));
        try {
            count(population, base, started);
        } catch (NotAnswerableException e) {
            throw Failure.usage(Stream.concat(
                            e.reasons().stream(),
                            Stream.of("Tệp không trả lời được chính xác phương án này; hãy xác định lại các hộ."))
                    .toList());
        }
        return COUNTED;
    }

    private void count(Population population, LoadedStandard base, long started) {
        Optional<LoadedStandard> other = request.reform().flatMap(this::reform);
        LoadedStandard law = other.orElse(base);
        Reform reform = other.map(standard ->
                        Reform.of(population, standard, population.header().test()))
                .orElseGet(() -> Reform.asItStands(population));
        PovertyTest test = law.standard().test(population.header().test()).orElseThrow();
        Variants variants = new VariantOptions(test).variants(reform, request.lines(), request.counts());
        Grid grid = variants.grid();
        request.group().ifPresent(group -> requireAmong(population.header().groups(), group));
        GridCounts counts =
                request.group().map(group -> grid.count(population, group)).orElseGet(() -> grid.count(population));
        try (var folder = new ResultFolder(request.out());
                var table = new GridTable(folder, law.standard(), variants, request.group())) {
            table.write(counts);
            table.finish();
            surroundings.show(new GridText(law.standard(), population, variants, counts, request.group()).lines());
        }
        surroundings
                .out()
                .println(GridText.ending(request.out(), surroundings.nanos().getAsLong() - started));
    }

    private static void requireAmong(List<String> groups, String group) {
        if (groups.contains(group)) {
            return;
        }
        Meant meant = Meant.of(group, groups);
        String there = String.join(", ", groups);
        throw Failure.usage(
                "--group: The population was packed without groups by " + group + ". "
                        + (groups.isEmpty() ? "It has none." : "It has: " + there + "." + meant.en()),
                "--group: Tệp được đóng gói không có nhóm " + group + ". "
                        + (groups.isEmpty() ? "Tệp không có nhóm nào." : "Có: " + there + "." + meant.vi()));
    }

    /** The law to apply instead; it may rest on the user's own too. */
    private Optional<LoadedStandard> reform(Path file) {
        List<Path> files = new ArrayList<>(request.standards());
        files.add(file);
        return AtHand.of(files).applied();
    }

    /** Reads something from the file. */
    private interface Reading<T> {
        Outcome<T> read(InputStream in, String name) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        Path file = request.file();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Outcome<T> outcome = reading.read(in, String.valueOf(file.getFileName()));
            return outcome.value().orElseThrow(() -> Failure.usage(Failure.lines(outcome.problems().stream())));
        } catch (IOException e) {
            throw Failure.unreadable(file.toString(), e);
        }
    }
}
