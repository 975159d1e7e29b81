package org.povertystandard.examples.peers;

import static org.povertystandard.examples.peers.Family.NOT_ASKED;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povertystandard.examples.peers.Family.Assets;
import org.povertystandard.examples.peers.Family.Dwelling;
import org.povertystandard.examples.peers.Family.Person;

/** The class from the answers of the members and the dwelling. */
final class FamilyQuestion implements Question<Family> {
    /** Of a couple in their thirties, a grown-up child and a schoolchild. */
    private static final List<Long> AGES = List.of(412L, 398L, 250L, 100L);

    @Override
    public List<Family> complete(int count, long seed) {
        var maker = new FamilyMaker(seed);
        return Stream.generate(maker::family).limit(count).toList();
    }

    /** Four of them know what they are deprived in; of two only the ages, the radio and two or three of the dwelling's answers. */
    @Override
    public List<Family> shown() {
        long income = 4 * 12 * 1_200_000L;
        return List.of(
                answered("rural", null),
                answered(null, 4 * 12 * 1_700_000L),
                answered("rurla", income),
                unanswered(income, null),
                unanswered(income, "other"),
                answered("rural", income));
    }

    /** Deprived in health insurance, housing quality, water and toilet. */
    private static Family answered(@Nullable String area, @Nullable Long income) {
        return new Family(
                area,
                income,
                new Dwelling("other", "other", "tiles", 6_000L, "other", "other"),
                new Assets(1L, 0L, 2L, false),
                List.of(adult(AGES.get(0), false), adult(AGES.get(1), true), adult(AGES.get(2), true), child()));
    }

    private static Person adult(long months, boolean insured) {
        return new Person(
                months,
                false,
                insured,
                false,
                true,
                false,
                NOT_ASKED,
                "upper-secondary",
                "none",
                false,
                "none",
                "working",
                "other",
                "not-wage-work");
    }

    private static Person child() {
        return new Person(
                AGES.get(3),
                false,
                true,
                false,
                false,
                true,
                "primary",
                "primary-not-finished",
                "none",
                false,
                "none",
                NOT_ASKED,
                NOT_ASKED,
                NOT_ASKED);
    }

    /** Certainly deprived in water and toilet, and in housing quality where two of its parts are told. */
    private static Family unanswered(long income, @Nullable String parts) {
        return new Family(
                "rural",
                income,
                new Dwelling(parts, parts, null, null, "other", "other"),
                new Assets(null, null, null, false),
                AGES.stream().map(FamilyQuestion::unanswered).toList());
    }

    private static Person unanswered(long months) {
        return new Person(months, null, null, false, null, null, null, null, null, false, null, null, null, null);
    }

    @Override
    public String byHand(Family family) {
        return FamilyByHand.category(family);
    }
}
