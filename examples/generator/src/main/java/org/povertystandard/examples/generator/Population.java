package org.povertystandard.examples.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.Household;
import org.povertystandard.review.HouseholdChange;

/**
 * Made-up households of one area, at one review or at two.
 *
 * <p>The numbers in each class are those of the counts, exactly; each household is found to be what it was made for by the
 * standard itself. Each is made from its number alone, the same in every run of the same seed, so a population takes no memory
 * and can be made by several threads.
 */
public final class Population {
    /** The statistics office's codes of the largest minorities; which of them live where is not looked at. */
    private static final List<String> MINORITIES = List.of("02", "03", "06", "07", "08", "09");

    private static final List<HouseholdChange> ARRIVALS = List.of(HouseholdChange.MOVED_IN, HouseholdChange.SPLIT_OFF);

    private static final List<HouseholdChange> DEPARTURES =
            List.of(HouseholdChange.MOVED_OUT, HouseholdChange.MERGED, HouseholdChange.DIED_OUT);

    private final Area area;
    private final long seed;
    private final List<Paths.Leg> legs;
    private final Shuffle shuffle;
    private final int firstYear;
    private final int lastYear;

    private Population(Area area, long seed, List<Paths.Leg> legs, int firstYear, int lastYear) {
        this.area = area;
        this.seed = seed;
        this.legs = legs;
        this.shuffle = Shuffle.of(legs.stream().mapToLong(Paths.Leg::number).sum(), seed);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The households of one review. */
    public static Population at(Area area, Counts counts, long seed) {
        return new Population(area, seed, Paths.at(counts), counts.year(), counts.year());
    }

    /**
     * The households of two reviews, most of them the same.
     *
     * @throws IllegalArgumentException if the counts are too far apart
     */
    public static Population between(Area area, Counts before, Counts after, long seed) {
        if (before.year() >= after.year()) {
            throw new IllegalArgumentException("The first review is before the second.");
        }
        return new Population(area, seed, Paths.between(before, after), before.year(), after.year());
    }

    /** Households of either review; they are numbered from 0. */
    public long size() {
        return shuffle.size();
    }

    /**
     * The households that a review finds, in the order of their numbers.
     *
     * @param year the reporting year of the review
     * @param judge says what a household is found to be
     */
    public Stream<Household> households(int year, Judge judge) {
        return LongStream.range(0, size())
                .mapToObj(number -> household(number, year, judge))
                .flatMap(Optional::stream);
    }

    /**
     * One household, as a review finds it; empty if it is not there.
     *
     * @param number from 0 to less than {@link #size()}
     * @param year the reporting year of the review
     * @param judge says what a household is found to be
     */
    public Optional<Household> household(long number, int year, Judge judge) {
        if (year != firstYear && year != lastYear) {
            throw new IllegalArgumentException("These households are of the reviews of " + firstYear + " and "
                    + lastYear + ", not of " + year + ".");
        }
        Path path = path(number);
        Optional<Standing> found = year == firstYear ? path.before() : path.after();
        return found.map(standing -> {
            Standing before = year == firstYear ? standing : path.before().orElse(Standing.NOT_POOR);
            Chance chance = Chance.seeded(seed).of(number);
            return new Maker(area, chance, id(number), path.first(), before, standing, reviewedOn(chance, year))
                    .household(judge);
        });
    }

    /**
     * The list that a household was on before the first of two reviews and had left, if that is said of it.
     *
     * @param number from 0 to less than {@link #size()}
     */
    public Optional<Standing> earlier(long number) {
        return path(number).earlier();
    }

    /**
     * Why a household is at one of two reviews and not at the other; empty if it is at both.
     *
     * @param number from 0 to less than {@link #size()}
     */
    public Optional<HouseholdChange> change(long number) {
        Path path = path(number);
        Chance chance = Chance.seeded(seed).of(number);
        if (path.before().isEmpty()) {
            return Optional.of(chance.any("arrival", ARRIVALS));
        }
        return path.after().isEmpty() ? Optional.of(chance.any("departure", DEPARTURES)) : Optional.empty();
    }

    /** The id of a household: the area and its number, the same at both reviews. */
    public String id(long number) {
        return area.code() + "-" + (number + 1);
    }

    private Path path(long number) {
        long place = shuffle.place(number);
        for (Paths.Leg leg : legs) {
            place -= leg.number();
            if (place < 0) {
                return leg.path();
            }
        }
        throw new IllegalArgumentException("There is no household " + number + " of " + size() + ".");
    }

    /** Somewhere in autumn. */
    private static LocalDate reviewedOn(Chance chance, int year) {
        return LocalDate.of(year, 9, 1).plusDays(chance.between("review " + year, 0, 100));
    }

    static EthnicGroup ethnicGroup(Chance chance, int minorityPercent) {
        return EthnicGroup.of(
                chance.percent("minority", minorityPercent) ? chance.any("ethnic-group", MINORITIES) : "01");
    }
}
