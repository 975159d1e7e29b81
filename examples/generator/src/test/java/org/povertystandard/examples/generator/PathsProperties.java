package org.povertystandard.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PathsProperties {

    @Property(tries = 300)
    void both_reviews_come_out_exactly(
            @ForAll @IntRange(min = 1_000, max = 4_000_000) int households,
            @ForAll @IntRange(min = 0, max = 200) int poorPerMille,
            @ForAll @IntRange(min = 0, max = 200) int nearPoorPerMille,
            @ForAll @IntRange(min = 75, max = 110) int poorChange,
            @ForAll @IntRange(min = 85, max = 110) int nearPoorChange,
            @ForAll @IntRange(min = 990, max = 1_020) int growth) {
        Counts before = counts(
                2023, households, (long) households * poorPerMille / 1000, (long) households * nearPoorPerMille / 1000);
        Counts after = counts(
                2024,
                (long) households * growth / 1000,
                before.of(Standing.POOR) * poorChange / 100,
                before.of(Standing.NEAR_POOR) * nearPoorChange / 100);

        List<Paths.Leg> legs = Paths.between(before, after);

        for (Standing standing : Standing.values()) {
            assertThat(sum(legs, standing, Path::before)).isEqualTo(before.of(standing));
            assertThat(sum(legs, standing, Path::after)).isEqualTo(after.of(standing));
        }
        assertThat(legs).allSatisfy(leg -> assertThat(leg.number()).isPositive());
    }

    private static long sum(List<Paths.Leg> legs, Standing standing, Function<Path, Optional<Standing>> at) {
        return legs.stream()
                .filter(leg -> at.apply(leg.path()).equals(Optional.of(standing)))
                .mapToLong(Paths.Leg::number)
                .sum();
    }

    private static Counts counts(int year, long households, long poor, long nearPoor) {
        return new Counts("somewhere", year, figure(households), figure(poor), figure(nearPoor), "made up");
    }

    private static Counts.Figure figure(long number) {
        return new Counts.Figure(number, Counts.Known.ASSUMED);
    }

    @Property(tries = 200)
    void a_shuffle_gives_every_place_to_one_number(
            @ForAll @IntRange(min = 1, max = 5_000) int size, @ForAll long seed) {
        var shuffle = Shuffle.of(size, seed);

        assertThat(LongStream.range(0, size).map(shuffle::place).distinct().count())
                .isEqualTo(size);
        assertThat(LongStream.range(0, size).map(shuffle::place)).allMatch(place -> place >= 0 && place < size);
    }

    @Property
    void chance_stays_within_its_ends(
            @ForAll long seed, @ForAll @LongRange(min = 0) long number, @ForAll @IntRange(min = 1, max = 50) int size) {
        assertThat(Chance.seeded(seed).of(number).between("name", 10, 9 + size)).isBetween(10, 9 + size);
    }
}
