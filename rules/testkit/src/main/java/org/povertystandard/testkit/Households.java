package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.standard.PovertyStandard;

/**
 * Generated households, for properties. Each is one that the library accepts; a failing one shrinks to fewer members and
 * plainer answers.
 *
 * <pre>{@code
 * @Property
 * void everyHouseholdIsInOneClass(@ForAll("households") Household household) { ... }
 *
 * @Provide
 * Arbitrary<Household> households() {
 *     return Households.near(STANDARD);
 * }
 * }</pre>
 *
 * <p>A parameter {@code @ForAll Household} without a name is drawn from {@link #any()}.
 */
public final class Households {
    private static final int SOME_UNKNOWN = 8;
    private static final int MOST_TRIES = 1000;

    private Households() {}

    /** Complete ones, and such with up to 8 questions unanswered. */
    public static Arbitrary<Household> any() {
        return Arbitraries.oneOf(complete(), partial(SOME_UNKNOWN));
    }

    /**
     * With every question of the official form answered for everybody, even those that a form does not ask of a child, and
     * no answer beyond the form. Reviewed in the ten years from 2020, 1 to 6 members.
     */
    public static Arbitrary<Household> complete() {
        CompleteDrafts drafts = CompleteDrafts.ofTheForm();
        return drawn(drafts::any);
    }

    /**
     * With every question answered that the standard asks, those beyond the form included, and no others. Reviewed on a day
     * on which the standard is applied, 1 to 6 members.
     */
    public static Arbitrary<Household> complete(PovertyStandard standard) {
        return drawn(Boundaries.of(standard)::complete);
    }

    /**
     * Like {@link #complete()}, with some questions unanswered.
     *
     * @param maxUnknown the most questions that are unanswered, 0 or more
     */
    public static Arbitrary<Household> partial(int maxUnknown) {
        return partial(complete(), maxUnknown);
    }

    /**
     * Some of these households, with some questions unanswered. Of a birth date, the day, the month or all can be unknown.
     *
     * @param households whose answers are left out
     * @param maxUnknown the most answers that are left out, 0 or more
     */
    public static Arbitrary<Household> partial(Arbitrary<Household> households, int maxUnknown) {
        if (maxUnknown < 0) {
            throw new IllegalArgumentException(
                    "The most questions that are unanswered is 0 or more, not " + maxUnknown + ".");
        }
        return new DraftArbitrary<>(genSize -> {
            RandomGenerator<Household> complete = households.generator(genSize);
            return random -> {
                Draft draft = Draft.of(complete.next(random).value());
                hide(draft, random.nextInt(maxUnknown + 1), random);
                return shown(draft);
            };
        });
    }

    /**
     * Complete households that stand on a boundary of the standard, or one step beside it: an age, an area, an income, a
     * count, a score, a cell of a table. Every boundary is as likely as every other.
     */
    public static Arbitrary<Household> near(PovertyStandard standard) {
        return atBoundaries(standard).map(NearHousehold::household);
    }

    /** Like {@link #near(PovertyStandard)}, each with its boundary: for statistics, and to assert what was covered. */
    public static Arbitrary<NearHousehold> atBoundaries(PovertyStandard standard) {
        Boundaries boundaries = Boundaries.of(standard);
        if (boundaries.all().isEmpty()) {
            throw new IllegalArgumentException("The standard " + standard.id() + " tests nothing.");
        }
        return new DraftArbitrary<>(genSize -> random -> atBoundary(boundaries, random));
    }

    /**
     * Many households for little: the answers of each of a few with the members of every other, as far as nobody is born
     * after the review.
     *
     * @param households of which a few are drawn
     * @param few how many; up to their square come out
     */
    public static Arbitrary<List<Household>> crossed(Arbitrary<Household> households, int few) {
        return households.list().ofSize(few).map(drawn -> {
            List<Household> crossed = new ArrayList<>();
            for (Household answers : drawn) {
                drawn.stream()
                        .filter(other -> !other.reviewedOn().isAfter(answers.reviewedOn()))
                        .map(other -> Household.builder()
                                .from(answers)
                                .members(other.members())
                                .build())
                        .forEach(crossed::add);
            }
            return crossed;
        });
    }

    private static Shrinkable<NearHousehold> atBoundary(Boundaries boundaries, Random random) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Boundary boundary =
                    boundaries.all().get(random.nextInt(boundaries.all().size()));
            List<Side> sides = List.copyOf(boundary.sides());
            Side side = sides.get(random.nextInt(sides.size()));
            Function<Draft, Optional<NearHousehold>> view = draft -> boundaries.near(draft, boundary, side);
            Optional<Shrinkable<NearHousehold>> found =
                    boundaries.draft(boundary, side, random).flatMap(draft -> DraftShrinkable.of(draft, view));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException(
                "No household stands at any boundary of the standard. Maybe no day on which it is"
                        + " applied can be a day of review.");
    }

    private static Arbitrary<Household> drawn(Function<Random, Draft> drafts) {
        return new DraftArbitrary<>(genSize -> random -> shown(drafts.apply(random)));
    }

    private static Shrinkable<Household> shown(Draft draft) {
        return DraftShrinkable.of(draft, each -> Optional.of(each.household())).orElseThrow();
    }

    private static void hide(Draft draft, int questions, Random random) {
        List<Runnable> hiding = new ArrayList<>();
        for (int member = HOUSEHOLD; member < draft.size(); member++) {
            int of = member;
            List.copyOf(draft.answers(of).keySet()).forEach(fact -> hiding.add(() -> hide(draft, of, fact)));
            if (of != HOUSEHOLD) {
                hiding.add(() -> blur(draft, of, random));
            }
        }
        Collections.shuffle(hiding, random);
        hiding.stream().limit(questions).forEach(Runnable::run);
    }

    private static void hide(Draft draft, int member, FactId fact) {
        if (FormFacts.find(fact).isPresent()) {
            draft.answers(member).remove(fact);
        } else {
            draft.answers(member).put(fact, FactValue.UNKNOWN);
        }
    }

    private static void blur(Draft draft, int member, Random random) {
        BirthDate birth = draft.person(member).birth();
        if (birth instanceof BirthDate.Day day) {
            int year = day.date().getYear();
            draft.birth(
                    member,
                    switch (random.nextInt(3)) {
                        case 0 -> BirthDate.UNKNOWN;
                        case 1 -> BirthDate.ofYear(year);
                        default -> BirthDate.ofMonth(year, day.date().getMonthValue());
                    });
        }
    }
}
