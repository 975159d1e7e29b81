package org.povertystandard.rules.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Area;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.TestId;

/** Rows of households under a small standard, many of them on its limits, some beyond every column. */
final class Rows {
    static final LoadedStandard STANDARD = standard();
    static final TestId INCOME = TestId.of("income");
    static final TestId SCORE = TestId.of("score");
    static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    static final EngineId ENGINE = new EngineId("by hand", "1");
    static final List<String> PROVINCES = List.of("", "01", "Huế", "79");

    private final Random random;
    private final boolean weighted;

    Rows(Random random, boolean weighted) {
        this.random = random;
        this.weighted = weighted;
    }

    private static LoadedStandard standard() {
        try (InputStream stream = StandardReader.class.getResourceAsStream("small-standard.json")) {
            return StandardReader.read(new StandardDocument("small-standard.json", stream.readAllBytes()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Population population(TestId test, List<HouseholdRow> rows, boolean weighted) {
        var builder = new PopulationBuilder(STANDARD, test, DAY, List.of("province"), weighted);
        rows.forEach(row -> builder.add(row, ENGINE));
        return builder.build();
    }

    List<HouseholdRow> some(int count) {
        List<HouseholdRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row());
        }
        return rows;
    }

    HouseholdRow row() {
        int deprived = random.nextInt(4);
        int unknown = random.nextInt(4) & ~deprived;
        Rational weight = weighted ? Rational.of(random.nextInt(5_000_000), 1_000_000) : Rational.ONE;
        return new HouseholdRow(household(), List.of(range()), deprived, unknown, weight, List.of(any(PROVINCES)));
    }

    private Household household() {
        Place.Builder place = Place.builder();
        int area = random.nextInt(3);
        if (area < 2) {
            place.area(Area.values()[area]);
        }
        return Household.builder()
                .id("h")
                .reviewedOn(DAY)
                .place(place.build())
                .addMembers(Member.builder().id("1").build())
                .build();
    }

    private Range range() {
        Rational one = number();
        Rational other = random.nextBoolean() ? one : number();
        Optional<Rational> lowest = Optional.of(one.compareTo(other) <= 0 ? one : other);
        Optional<Rational> highest = Optional.of(one.compareTo(other) <= 0 ? other : one);
        return new Range(
                random.nextInt(9) == 0 ? Optional.empty() : lowest,
                random.nextInt(9) == 0 ? Optional.empty() : highest);
    }

    private Rational number() {
        long near = any(List.of(0L, 15L, 1_500_000L, -1_000_000L, Keys.LAST, Keys.FIRST, Keys.LAST / 2, 1L << 40));
        return Rational.of(near * 12 + random.nextInt(25) - 12, 12);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
