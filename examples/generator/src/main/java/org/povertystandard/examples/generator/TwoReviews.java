package org.povertystandard.examples.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.Household;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.review.HouseholdChange;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.Listing;
import org.povertystandard.review.Movements;
import org.povertystandard.rules.compile.CompiledTest;

/** Two reviews of a made-up population, each household determined anew as a commune would do it. */
final class TwoReviews {
    private final Population population;
    private final List<Pair> pairs;

    /**
     * One household at both reviews.
     *
     * @param number its number
     * @param before what the first review finds, if the household is there
     * @param after what the second review finds, if the household is there
     */
    private record Pair(long number, Optional<Found> before, Optional<Found> after) {
        boolean isListed() {
            return before.filter(Found::isListed).isPresent()
                    || after.filter(Found::isListed).isPresent();
        }
    }

    /**
     * What a review finds of a household.
     *
     * @param status on which list it is
     * @param persons how many members it has
     * @param deprived the indicators in which it is deprived, as bits in the standard's order
     */
    private record Found(ListStatus status, int persons, long deprived) {
        boolean isListed() {
            return status.isListed();
        }
    }

    private TwoReviews(Population population, List<Pair> pairs) {
        this.population = population;
        this.pairs = pairs;
    }

    /** Determines every household at both reviews, on as many threads as the machine has. */
    static TwoReviews of(Population population, int firstYear, int secondYear) {
        Review first = new Review(population, firstYear);
        Review second = new Review(population, secondYear);
        return new TwoReviews(
                population,
                LongStream.range(0, population.size())
                        .parallel()
                        .mapToObj(number -> new Pair(number, first.found(number), second.found(number)))
                        .toList());
    }

    /** One review: the households as it meets them, and the law that it applies. */
    private record Review(Population population, int year, Judge judge, CompiledTest test) {
        Review(Population population, int year) {
            this(population, year, Judge.testOf(year));
        }

        private Review(Population population, int year, CompiledTest test) {
            this(population, year, Judge.of(test), test);
        }

        Optional<Found> found(long number) {
            return population.household(number, year, judge).map(this::found);
        }

        private Found found(Household household) {
            ListStatus status = test.category(household).flatMap(ListStatus::of).orElseThrow();
            return new Found(
                    status, household.members().size(), test.bounds(household).deprived());
        }
    }

    /** All households of the first review. */
    long householdsBefore() {
        return pairs.stream().filter(pair -> pair.before().isPresent()).count();
    }

    /** All households of the second review. */
    long householdsAfter() {
        return pairs.stream().filter(pair -> pair.after().isPresent()).count();
    }

    /** Of the households on a list at the second review, those deprived in the indicator of this place in the law's order. */
    long deprivedAfter(ListStatus list, int indicator) {
        return pairs.stream()
                .flatMap(pair -> pair.after().stream())
                .filter(found -> found.status() == list && (found.deprived() >> indicator & 1) == 1)
                .count();
    }

    /** How the households moved between the lists. */
    Movements movements() {
        List<Pair> listed = pairs.stream().filter(Pair::isListed).toList();
        Map<HouseholdId, Set<HouseholdChange>> changes = new HashMap<>();
        Map<HouseholdId, Truth> listedBefore = new HashMap<>();
        for (Pair pair : listed) {
            HouseholdId id = HouseholdId.of(population.id(pair.number()));
            population.change(pair.number()).ifPresent(change -> changes.put(id, Set.of(change)));
            listedBefore.put(id, Truth.of(population.earlier(pair.number()).isPresent()));
        }
        return Movements.between(listings(listed, Pair::before), listings(listed, Pair::after))
                .changes(changes)
                .listedBefore(id -> listedBefore.getOrDefault(id, Truth.UNKNOWN))
                .build();
    }

    private List<Listing> listings(List<Pair> listed, Function<Pair, Optional<Found>> at) {
        return listed.stream()
                .flatMap(pair -> at.apply(pair).map(found -> listing(pair, found)).stream())
                .toList();
    }

    private Listing listing(Pair pair, Found found) {
        return new Listing(
                HouseholdId.of(population.id(pair.number())),
                Optional.of(found.status()),
                OptionalInt.of(found.persons()),
                Optional.empty());
    }
}
