package org.povertystandard.examples.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The class from the area, the income and twelve booleans. */
final class FlatQuestion implements Question<Facts> {

    @Override
    public List<Facts> complete(int count, long seed) {
        var random = new Random(seed);
        List<Facts> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean urban = random.nextBoolean();
            long line = urban ? 2_000_000 : 1_500_000;
            long income = random.nextBoolean() ? line + random.nextInt(3) - 1 : random.nextInt(5_000_000);
            all.add(new Facts(
                    urban ? "urban" : "rural",
                    income,
                    some(random.nextInt(Facts.INDICATORS / 2), true, false, random)));
        }
        return List.copyOf(all);
    }

    private static List<@Nullable Boolean> some(
            int count, @Nullable Boolean those, @Nullable Boolean others, Random random) {
        List<@Nullable Boolean> deprived = new ArrayList<>();
        for (int i = 0; i < Facts.INDICATORS; i++) {
            deprived.add(i < count ? those : others);
        }
        Collections.shuffle(deprived, random);
        return deprived;
    }

    @Override
    public List<Facts> shown() {
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

    @Override
    public String byHand(Facts facts) {
        long line = "urban".equals(facts.area()) ? 2_000_000 : 1_500_000;
        if (Objects.requireNonNull(facts.income()) > line) {
            return "not-poor";
        }
        List<@Nullable Boolean> deprived = facts.deprived();
        int count = 0;
        for (int i = 0; i < Facts.INDICATORS; i++) {
            if (Boolean.TRUE.equals(deprived.get(i))) {
                count++;
            }
        }
        return count >= 3 ? "poor" : "near-poor";
    }
}
