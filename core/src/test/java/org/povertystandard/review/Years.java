package org.povertystandard.review;

import static org.povertystandard.review.ListStatus.NEAR_POOR;
import static org.povertystandard.review.ListStatus.NEITHER;
import static org.povertystandard.review.ListStatus.POOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.HouseholdId;

/**
 * Both ends of a year, and what happened between.
 *
 * @param opening the beginning
 * @param closing the end
 * @param changes what happened to households
 * @param before who was on a list in an earlier year
 */
record Years(
        List<Listing> opening,
        List<Listing> closing,
        Map<HouseholdId, Set<HouseholdChange>> changes,
        Map<HouseholdId, Truth> before) {

    Movements movements() {
        return Movements.between(opening, closing)
                .changes(changes)
                .listedBefore(household -> before.getOrDefault(household, Truth.UNKNOWN))
                .build();
    }

    /** The same years where some classes and some sizes are not known, or not for sure. */
    Years forgetting(Random random) {
        return new Years(forgetting(opening, random), forgetting(closing, random), changes, before);
    }

    private static List<Listing> forgetting(List<Listing> end, Random random) {
        return end.stream()
                .map(listing -> {
                    Set<ListStatus> possible = EnumSet.copyOf(listing.possible());
                    Stream.of(ListStatus.values())
                            .filter(status -> random.nextInt(5) == 0)
                            .forEach(possible::add);
                    return new Listing(
                            listing.household(),
                            possible,
                            random.nextInt(5) == 0 ? OptionalInt.empty() : listing.persons(),
                            listing.area());
                })
                .toList();
    }

    static Set<AreaCode> communes() {
        return List.of("c1", "c2", "c3", "c4").stream().map(AreaCode::of).collect(Collectors.toSet());
    }

    /** Years in which everything is accounted for, and any household may move, come or end. */
    static Arbitrary<Years> accountedFor() {
        return households(true).list().ofMaxSize(40).map(Years::of);
    }

    /** The same, and nobody moves between the communes. */
    static Arbitrary<Years> withoutMoves() {
        return households(false).list().ofMaxSize(40).map(Years::of);
    }

    /** What becomes of one household. */
    private record Path(
            Optional<End> opening, Optional<End> closing, HouseholdChange begins, HouseholdChange ends, Truth before) {}

    private record End(ListStatus status, int persons, AreaCode commune) {}

    private static Arbitrary<Path> households(boolean moving) {
        Arbitrary<End> ends = Combinators.combine(
                        Arbitraries.of(POOR, NEAR_POOR, NEITHER),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.of(communes()))
                .as(End::new);
        return Combinators.combine(
                        ends.optional(),
                        ends.optional(),
                        Arbitraries.of(HouseholdChange.MOVED_IN, HouseholdChange.SPLIT_OFF, HouseholdChange.JOINED),
                        Arbitraries.of(
                                HouseholdChange.MOVED_OUT,
                                HouseholdChange.SPLIT_UP,
                                HouseholdChange.MERGED,
                                HouseholdChange.DIED_OUT),
                        Arbitraries.of(Truth.class))
                .as((opening, closing, begins, ended, before) -> new Path(
                        opening, moving ? closing : closing.map(end -> inPlace(end, opening)), begins, ended, before));
    }

    private static End inPlace(End closing, Optional<End> opening) {
        return new End(
                closing.status(), closing.persons(), opening.map(End::commune).orElse(closing.commune()));
    }

    private static Years of(List<Path> paths) {
        List<Listing> opening = new ArrayList<>();
        List<Listing> closing = new ArrayList<>();
        Map<HouseholdId, Set<HouseholdChange>> changes = new TreeMap<>(Comparator.comparing(HouseholdId::value));
        Map<HouseholdId, Truth> before = new TreeMap<>(Comparator.comparing(HouseholdId::value));
        for (int i = 0; i < paths.size(); i++) {
            Path path = paths.get(i);
            HouseholdId id = HouseholdId.of("h-" + i);
            before.put(id, path.before());
            path.opening().ifPresent(end -> opening.add(listing(id, end)));
            path.closing().ifPresent(end -> closing.add(listing(id, end)));
            if (path.opening().isEmpty() && path.closing().isEmpty()) {
                changes.put(id, Set.of(path.begins(), path.ends()));
            } else if (path.opening().isEmpty()) {
                changes.put(id, Set.of(path.begins()));
            } else if (path.closing().isEmpty()) {
                changes.put(id, Set.of(path.ends()));
            }
        }
        return new Years(opening, closing, changes, before);
    }

    private static Listing listing(HouseholdId id, End end) {
        return new Listing(id, Optional.of(end.status()), OptionalInt.of(end.persons()), Optional.of(end.commune()));
    }
}
