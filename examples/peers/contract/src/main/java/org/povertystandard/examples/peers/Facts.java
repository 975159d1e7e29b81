package org.povertystandard.examples.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a household for the decision that every engine is given. Null is unknown.
 *
 * @param area urban or rural
 * @param income per person and month, in dong
 * @param deprived for each of twelve indicators, whether the household is deprived in it
 */
public record Facts(@Nullable String area, @Nullable Long income, List<@Nullable Boolean> deprived) {
    /** How many indicators there are. */
    public static final int INDICATORS = 12;

    public Facts {
        deprived = Collections.unmodifiableList(new ArrayList<>(deprived));
    }

    /** Complete facts from a seed, near the limits as often as not. */
    public static List<Facts> complete(int count, long seed) {
        var random = new Random(seed);
        List<Facts> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean urban = random.nextBoolean();
            long line = urban ? 2_000_000 : 1_500_000;
            long income = random.nextBoolean() ? line + random.nextInt(3) - 1 : random.nextInt(5_000_000);
            all.add(new Facts(
                    urban ? "urban" : "rural", income, some(random.nextInt(INDICATORS / 2), true, false, random)));
        }
        return List.copyOf(all);
    }

    private static List<@Nullable Boolean> some(
            int count, @Nullable Boolean those, @Nullable Boolean others, Random random) {
        List<@Nullable Boolean> deprived = new ArrayList<>();
        for (int i = 0; i < INDICATORS; i++) {
            deprived.add(i < count ? those : others);
        }
        Collections.shuffle(deprived, random);
        return deprived;
    }

    /** The six inputs whose answers are shown: five of them incomplete or wrong. */
    public static List<Facts> shown() {
        var random = new Random(1);
        List<@Nullable Boolean> four = some(4, true, false, random);
        List<@Nullable Boolean> two = some(2, true, null, random);
        List<@Nullable Boolean> three = some(3, true, null, random);
        return List.of(
                new Facts("rural", null, four),
                new Facts(null, 1_700_000L, four),
                new Facts("rurla", 1_200_000L, four),
                new Facts("rural", 1_200_000L, two),
                new Facts("rural", 1_200_000L, three),
                new Facts("rural", 1_200_000L, four));
    }
}
