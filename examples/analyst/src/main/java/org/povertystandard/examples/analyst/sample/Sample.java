package org.povertystandard.examples.analyst.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.povertystandard.examples.analyst.table.Column;
import org.povertystandard.examples.analyst.table.HouseholdColumns;
import org.povertystandard.examples.analyst.table.MemberColumns;
import org.povertystandard.household.Region;

/**
 * Writes the sample that comes with the program: {@code households.csv} and {@code members.csv}.
 *
 * <p>The households are synthetic. Nobody was asked, nothing was estimated from a survey, and no rate that comes out says
 * anything about Vietnam; the numbers only make every part of the program show. The same seed gives the same bytes.
 */
public final class Sample {
    /** How many households there are. */
    public static final int HOUSEHOLDS = 2_400;

    private static final long SEED = 20_241_231;

    /** Questions that somebody may not have answered. */
    private static final List<String> FORGOTTEN = List.of(
            "dwelling-area", "toilet", "electricity", "water-source", "motorbikes", "refrigerators", "wall-material");

    private static final List<String> FORGOTTEN_OF_MEMBERS =
            List.of("health-insurance", "uses-internet", "employment", "attends-school", "height", "qualification");

    private final Dice dice = new Dice(SEED);

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
        List<String> households = HouseholdColumns.all().stream()
                .map(Column::name)
                // Birds are counted one by one here.
                .filter(name -> !name.equals("poultry-tens"))
                .toList();
        List<String> members = MemberColumns.all().stream().map(Column::name).toList();
        try (CsvWriter householdTable = table(folder.resolve("households.csv"));
                CsvWriter memberTable = table(folder.resolve("members.csv"))) {
            householdTable.writeRecord(households);
            memberTable.writeRecord(members);
            for (int i = 1; i <= HOUSEHOLDS; i++) {
                SampleHome home = home(i);
                Cells household = new SampleRow(dice, home).row();
                List<Cells> family = new SampleFamily(dice, home).rows();
                if (dice.percent(10)) {
                    forget(household, family);
                }
                householdTable.writeRecord(household.row(households));
                family.forEach(person -> memberTable.writeRecord(person.row(members)));
            }
        }
    }

    private static CsvWriter table(Path file) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newOutputStream(file), StandardCharsets.UTF_8);
    }

    private SampleHome home(int number) {
        Region region = dice.weighted(List.of(Region.values()), 22, 14, 21, 8, 17, 18);
        boolean urban = dice.percent(region == Region.SOUTH_EAST ? 60 : 34);
        boolean inMountains = region == Region.NORTHERN_MIDLANDS_MOUNTAINS || region == Region.CENTRAL_HIGHLANDS;
        int wealth = (dice.between(0, 99) + dice.between(0, 99)) / 2;
        wealth += 14 + (urban ? 10 : 0) - (inMountains ? 22 : 0);
        String ethnicity =
                dice.percent(inMountains ? 55 : 6) ? String.format(Locale.ROOT, "%02d", dice.between(2, 12)) : "01";
        return new SampleHome(
                String.format(Locale.ROOT, "H%05d", number),
                LocalDate.of(2024, 9, 1).plusDays(dice.between(0, 104)),
                region,
                urban,
                urban && dice.percent(25),
                Math.max(0, Math.min(99, wealth)),
                ethnicity,
                dice.weighted(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), 7, 16, 21, 27, 14, 8, 4, 2, 1));
    }

    /** One to three answers that nobody gave. Of members, only what the form asked of them. */
    private void forget(Cells household, List<Cells> family) {
        for (int i = dice.between(1, 3); i > 0; i--) {
            if (dice.percent(50)) {
                household.forget(dice.any(FORGOTTEN));
            } else {
                forget(dice.any(family), dice.any(FORGOTTEN_OF_MEMBERS));
            }
        }
    }

    /** Without the first answer of a chain, those that hang on it were not given either. */
    private static void forget(Cells person, String column) {
        person.forget(column);
        if (column.equals("employment")) {
            person.forget("job-kind");
            person.forget("wage-work");
        } else if (column.equals("attends-school")) {
            person.forget("level-attended");
        }
    }
}
