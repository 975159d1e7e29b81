package org.povertystandard.examples.generator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povertystandard.household.Region;

/** The published counts that the made-up households agree with, and what is assumed beside them. */
public final class Calibration {
    private static final Calibration BUNDLED = new Calibration(
            read("areas.csv").stream().map(Calibration::area).toList(),
            read("counts.csv").stream().map(Calibration::counts).toList());

    private final List<Area> areas;
    private final List<Counts> counts;

    private Calibration(List<Area> areas, List<Counts> counts) {
        this.areas = areas;
        this.counts = counts;
    }

    /** The figures that come with the program: {@code areas.csv} and {@code counts.csv} beside this class. */
    public static Calibration bundled() {
        return BUNDLED;
    }

    /** All areas. */
    public List<Area> areas() {
        return areas;
    }

    /** The areas that make up the nation: the six regions. */
    public List<Area> nation() {
        return areas.stream()
                .filter(area -> area.code().equals(area.region().code()))
                .toList();
    }

    /** The area of this code. */
    public Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.code().equals(code)).findFirst();
    }

    /** Every year that an area has counts of. */
    public List<Integer> years(Area area) {
        return counts.stream()
                .filter(known -> known.area().equals(area.code()))
                .map(Counts::year)
                .toList();
    }

    /** What was found in an area in a year. */
    public Optional<Counts> counts(Area area, int year) {
        return counts.stream()
                .filter(known -> known.area().equals(area.code()) && known.year() == year)
                .findFirst();
    }

    /** What was found in an area in a year. */
    public Counts get(Area area, int year) {
        return counts(area, year)
                .orElseThrow(() -> new IllegalArgumentException("There are no counts of " + area.code() + " in " + year
                        + ". There are counts of: "
                        + years(area).stream().map(String::valueOf).collect(Collectors.joining(", ")) + "."));
    }

    private static List<NamedCsvRecord> read(String file) {
        InputStream in = Objects.requireNonNull(Calibration.class.getResourceAsStream(file), file);
        try (CsvReader<NamedCsvRecord> table =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return table.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Area area(NamedCsvRecord row) {
        return new Area(
                row.getField("area"),
                row.getField("name"),
                Region.valueOf(constant(row.getField("region"))),
                Integer.parseInt(row.getField("urban-percent")),
                Integer.parseInt(row.getField("minority-percent")),
                Integer.parseInt(row.getField("central-city-percent")),
                Integer.parseInt(row.getField("communes")));
    }

    private static Counts counts(NamedCsvRecord row) {
        return new Counts(
                row.getField("area"),
                Integer.parseInt(row.getField("year")),
                figure(row, "households"),
                figure(row, "poor"),
                figure(row, "near-poor"),
                row.getField("source"));
    }

    private static Counts.Figure figure(NamedCsvRecord row, String column) {
        return new Counts.Figure(
                Long.parseLong(row.getField(column)), Counts.Known.valueOf(constant(row.getField(column + "-known"))));
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
