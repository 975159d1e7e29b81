package org.povertystandard.examples.analyst.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.output.CsvFile;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.summary.Marks;
import org.povertystandard.fact.Language;
import org.povertystandard.household.AreaCode;
import org.povertystandard.review.Flow;
import org.povertystandard.review.Headcount;
import org.povertystandard.review.HouseholdMovement;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.Listing;
import org.povertystandard.review.Movement;
import org.povertystandard.review.MovementTable;

/** The files of movements: a table by area, the households, and those that nothing accounts for. */
public final class MovementFiles implements AutoCloseable {
    public static final String TABLE = "movements.csv";
    public static final String HOUSEHOLDS = "movement-households.csv";
    public static final String UNACCOUNTED = "unaccounted.csv";
    private static final List<String> HOUSEHOLD_HEADER = List.of(
            "household-id",
            "movement",
            "movement-vi",
            "movement-en",
            "opening-list",
            "closing-list",
            "opening-persons",
            "closing-persons",
            "opening-area",
            "closing-area");

    private final Map<String, String> names;
    private final CsvFile table;
    private final CsvFile households;
    private final CsvFile unaccounted;

    public MovementFiles(ResultFolder folder, Map<String, String> names, Marks marks) {
        this.names = names;
        table = CsvFile.ofCounts(folder.file(TABLE), header(), marks);
        households = CsvFile.ofCounts(folder.file(HOUSEHOLDS), HOUSEHOLD_HEADER, marks);
        unaccounted = CsvFile.ofCounts(folder.file(UNACCOUNTED), HOUSEHOLD_HEADER, marks);
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("area", "area-name", "list", "counted"));
        for (Flow flow : Flow.values()) {
            header.add(CountsTable.code(flow));
        }
        header.addAll(List.of("difference", "adds-up", "unknown"));
        return header;
    }

    /** Writes the two rows of a table, households and persons. */
    public void table(Optional<AreaCode> area, MovementTable movement) {
        String code = area.map(AreaCode::value).orElse("");
        row(code, movement, "households", count -> OptionalLong.of(count.households()));
        row(code, movement, "persons", Headcount::persons);
    }

    private void row(String area, MovementTable movement, String counted, Function<Headcount, OptionalLong> part) {
        List<String> row =
                new ArrayList<>(List.of(area, AreaTables.name(names, area).orElse(""), list(movement.list()), counted));
        for (Flow flow : Flow.values()) {
            row.add(text(movement.count(flow).map(part)));
        }
        row.add(text(movement.difference().map(part)));
        row.add(
                switch (movement.addsUp()) {
                    case TRUE -> "yes";
                    case FALSE -> "no";
                    case UNKNOWN -> "unknown";
                });
        row.add(String.join(
                ";", movement.unknown().stream().map(CountsTable::code).toList()));
        table.write(row);
    }

    private static String text(Optional<OptionalLong> number) {
        return number.filter(OptionalLong::isPresent)
                .map(known -> String.valueOf(known.getAsLong()))
                .orElse("");
    }

    /** Writes a household, and again among those that nothing accounts for. */
    public void household(HouseholdMovement moved) {
        Movement movement = moved.movement();
        List<String> row = List.of(
                moved.household().value(),
                movement.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                movement.label().in(Language.VIETNAMESE),
                movement.label().in(Language.ENGLISH),
                list(moved.opening()),
                list(moved.closing()),
                persons(moved.opening()),
                persons(moved.closing()),
                moved.opening().flatMap(Listing::area).map(AreaCode::value).orElse(""),
                moved.closing().flatMap(Listing::area).map(AreaCode::value).orElse(""));
        households.write(row);
        if (movement.isUnaccounted()) {
            unaccounted.write(row);
        }
    }

    private static String list(Optional<Listing> listing) {
        return listing.map(there -> there.status().map(MovementFiles::list).orElse("unknown"))
                .orElse("");
    }

    private static String list(ListStatus list) {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String persons(Optional<Listing> listing) {
        return listing.map(Listing::persons)
                .filter(OptionalInt::isPresent)
                .map(number -> String.valueOf(number.getAsInt()))
                .orElse("");
    }

    /** Whether a table was checked and fails. */
    public static boolean fails(MovementTable movement) {
        return movement.addsUp() == Truth.FALSE;
    }

    /** Gives the complete files their names. */
    public void finish() {
        table.finish();
        households.finish();
        unaccounted.finish();
    }

    @Override
    public void close() {
        table.close();
        households.close();
        unaccounted.close();
    }
}
