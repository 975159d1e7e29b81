package org.povertystandard.examples.analyst.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.table.FilledCells;
import org.povertystandard.examples.generator.Area;
import org.povertystandard.examples.generator.Calibration;
import org.povertystandard.examples.generator.Counts;
import org.povertystandard.examples.generator.Judge;
import org.povertystandard.examples.generator.Population;
import org.povertystandard.household.Household;

/**
 * Writes the sample that comes with the program: {@code households.csv} and {@code members.csv}.
 *
 * <p>The households are synthetic. Nobody was asked, nothing was estimated from a survey, and no rate that comes out says
 * anything about Vietnam; there are more poor ones than anywhere, so that every part of the program shows. Some answers are
 * missing, as on real forms. The same seed gives the same bytes.
 */
public final class Sample {
    /** How many households there are. */
    public static final int HOUSEHOLDS = 2_400;

    private static final long SEED = 20_241_231;
    private static final int YEAR = 2024;
    private static final int POOR_PERCENT = 14;
    private static final int NEAR_POOR_PERCENT = 9;
    private static final int FORGETFUL_PERCENT = 10;

    private final Judge judge = Judge.ofYear(YEAR);
    private final Random chance = new Random(SEED);
    private final Forgetting forgetting = new Forgetting(chance);

    private Sample() {}

    /** Writes the tables into the folder named. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args.length > 0 ? args[0] : "."));
    }

    /** Writes the tables into a folder. */
    public static void write(Path folder) throws IOException {
        new Sample().writeTables(folder);
    }

    private void writeTables(Path folder) throws IOException {
        try (CsvWriter households = table(folder.resolve("households.csv"));
                CsvWriter members = table(folder.resolve("members.csv"))) {
            households.writeRecord(FilledCells.householdHeader());
            members.writeRecord(FilledCells.memberHeader());
            for (Household household : (Iterable<Household>) households()::iterator) {
                List<String> home = new ArrayList<>(FilledCells.household(household));
                List<List<String>> family = new ArrayList<>();
                FilledCells.members(household).forEach(person -> family.add(new ArrayList<>(person)));
                if (chance.nextInt(100) < FORGETFUL_PERCENT) {
                    forgetting.some(home, family);
                }
                households.writeRecord(home);
                family.forEach(members::writeRecord);
            }
        }
    }

    /** As many of each region, one after the other, numbered through. */
    private Stream<Household> households() {
        List<Area> nation = Calibration.bundled().nation();
        int each = HOUSEHOLDS / nation.size();
        var counts = new Counts(
                "sample",
                YEAR,
                figure(each),
                figure(each * POOR_PERCENT / 100),
                figure(each * NEAR_POOR_PERCENT / 100),
                "made up");
        List<Population> regions =
                nation.stream().map(area -> Population.at(area, counts, SEED)).toList();
        return IntStream.range(0, HOUSEHOLDS).mapToObj(number -> household(regions, number));
    }

    private Household household(List<Population> regions, int number) {
        Household household = regions.get(number % regions.size())
                .household(number / regions.size(), YEAR, judge)
                .orElseThrow();
        return Household.builder()
                .from(household)
                .id(String.format(Locale.ROOT, "H%05d", number + 1))
                .build();
    }

    private static Counts.Figure figure(long number) {
        return new Counts.Figure(number, Counts.Known.ASSUMED);
    }

    private static CsvWriter table(Path file) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newOutputStream(file), StandardCharsets.UTF_8);
    }
}
