package org.povertystandard.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.povertystandard.standard.PovertyStandard;

/** Every boundary of a standard, and households at each of them. Immutable and thread-safe. */
public final class Boundaries {
    private static final int ATTEMPTS = 12;
    private static final int ROUNDS = 2;

    private final Law law;
    private final Evaluator evaluator;
    private final CompleteDrafts drafts;
    private final Pen pen;
    private final List<Boundary> all;

    private Boundaries(PovertyStandard standard, CompleteDrafts drafts) {
        this.law = new Law(standard);
        this.evaluator = new Evaluator(law);
        this.drafts = drafts;
        this.pen = new Pen(law, evaluator, drafts);
        this.all = BoundaryWalk.of(law, evaluator);
    }

    /** The boundaries of a standard. */
    public static Boundaries of(PovertyStandard standard) {
        return new Boundaries(standard, CompleteDrafts.of(standard));
    }

    /** The same, and households that are moved to another year may be reviewed in the one before the first day applied. */
    static Boundaries alsoReviewedBeforehand(PovertyStandard standard) {
        return new Boundaries(standard, CompleteDrafts.alsoReviewedBeforehand(standard));
    }

    /** All of them, in the order of the standard: indicators, scorecards, tests, questions, inquiries. */
    public List<Boundary> all() {
        return all;
    }

    /**
     * The boundaries of one part of the standard, such as {@code indicator housing-area}.
     *
     * @throws IllegalArgumentException if no part of that name has a boundary; the message has the nearest name
     */
    public List<Boundary> of(String owner) {
        List<Boundary> found =
                all.stream().filter(boundary -> boundary.owner().equals(owner)).toList();
        if (found.isEmpty()) {
            List<String> owners = all.stream().map(Boundary::owner).distinct().toList();
            throw new IllegalArgumentException("The standard " + law.standard().id() + " has no boundary of \"" + owner
                    + "\".\n" + Names.hint(owners, owner));
        }
        return found;
    }

    /**
     * A household on one side of a boundary: the same for the same seed.
     *
     * @param boundary one of {@link #all()}
     * @param side one of its sides
     * @param seed of what is drawn at random
     * @return empty where none was found, as for a household of less than one member
     */
    public Optional<NearHousehold> household(Boundary boundary, Side side, long seed) {
        return draft(boundary, side, new Random(seed)).flatMap(draft -> near(draft, boundary, side));
    }

    /** A complete household whose answers are to questions that the standard asks. */
    Draft complete(Random random) {
        Draft draft = drafts.any(random);
        pen.finish(draft);
        return draft;
    }

    /** A complete household as it is drawn, not yet steered anywhere. */
    Draft drawn(Random random) {
        return drafts.any(random);
    }

    /** What changes a draft. */
    Steering steering(Draft draft, Random random) {
        return new Steering(law, evaluator, pen, random, draft);
    }

    /** Leaves out the answers to what is not asked. */
    void finish(Draft draft) {
        pen.finish(draft);
    }

    Law law() {
        return law;
    }

    /** What writes answers. */
    Pen pen() {
        return pen;
    }

    /** The draft with its label, if it stands there. */
    Optional<NearHousehold> near(Draft draft, Boundary boundary, Side side) {
        List<Integer> members = boundary.candidates(draft)
                .filter(member -> boundary.side(draft, member).equals(Optional.of(side)))
                .boxed()
                .collect(Collectors.toList());
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(new NearHousehold(
                        draft.household(),
                        boundary,
                        side,
                        members.stream().anyMatch(member -> boundary.decides(draft, member))));
    }

    /** The first draft at which the boundary decides; failing that, the first that stands there. */
    Optional<Draft> draft(Boundary boundary, Side side, Random random) {
        Optional<Draft> found = Optional.empty();
        for (int i = 0; i < ATTEMPTS; i++) {
            Draft draft = drafts.any(random);
            int member = one(boundary, draft, random);
            var steering = new Steering(law, evaluator, pen, random, draft);
            for (int round = 0; round < ROUNDS; round++) {
                boundary.bringAbout(steering, draft, Math.min(member, draft.size() - 1), side);
            }
            pen.finish(draft);
            Optional<NearHousehold> near = near(draft, boundary, side);
            if (near.isPresent() && (near.get().decides() || boundary.isInsideANumber())) {
                return Optional.of(draft);
            }
            found = found.or(() -> near.map(any -> draft));
        }
        return found;
    }

    private static int one(Boundary boundary, Draft draft, Random random) {
        int[] candidates = boundary.candidates(draft).toArray();
        return candidates[random.nextInt(candidates.length)];
    }
}
