package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Household;

/**
 * A place in a standard where one step of one answer can change an outcome: a limit that a number is compared with, a row
 * or a cell of a lookup table, an answer that a test names, or does not name.
 */
public final class Boundary {
    private final String owner;
    private final String test;
    private final Criterion leaf;
    private final Expression origin;
    private final Optional<String> code;
    private final boolean ofMember;
    private final List<Guard> conditions;
    private final List<Guard> context;
    private final boolean insideANumber;
    private final Evaluator evaluator;
    private final Reach reach;

    Boundary(
            String owner,
            String test,
            Criterion leaf,
            Expression origin,
            Optional<String> code,
            boolean ofMember,
            List<Guard> conditions,
            List<Guard> context,
            boolean insideANumber,
            Evaluator evaluator,
            Reach reach) {
        this.owner = owner;
        this.test = test;
        this.leaf = leaf;
        this.origin = origin;
        this.code = code;
        this.ofMember = ofMember;
        this.conditions = List.copyOf(conditions);
        this.context = List.copyOf(context);
        this.insideANumber = insideANumber;
        this.evaluator = evaluator;
        this.reach = reach;
    }

    /**
     * The part of the standard it belongs to, such as {@code indicator housing-area}, {@code row size-3 of score-a},
     * {@code sign 5 of screening} or {@code outcome average of average-living-standard beside decree}.
     */
    public String owner() {
        return owner;
    }

    /** What is tested there, such as {@code area-per-person < area-per-person-limit}. */
    public String test() {
        return test;
    }

    /** Owner and test: a label for statistics, once in a standard. */
    public String label() {
        return owner + ": " + test;
    }

    /** The sides it has: those of a limit, or those of a list of answers. */
    public Set<Side> sides() {
        return leaf instanceof Criterion.Compare
                ? EnumSet.of(Side.BELOW, Side.ON, Side.ABOVE)
                : EnumSet.of(Side.NAMED, Side.NOT_NAMED);
    }

    /**
     * Whether the test holds on a side.
     *
     * @throws IllegalArgumentException if it does not have the side
     */
    public boolean holdsOn(Side side) {
        if (!sides().contains(side)) {
            throw new IllegalArgumentException(
                    "The boundary \"" + label() + "\" has no side " + side + ".\nIt has: " + sides() + ".");
        }
        return leaf instanceof Criterion.Compare compare
                ? compare.operator().holds(side.compareTo(Side.ON))
                : side == Side.NAMED;
    }

    /**
     * The sides on which the household, or one of its members, stands within one step; none if it is further away, or does
     * not come to this test.
     */
    public Set<Side> sidesOf(Household household) {
        Draft draft = Draft.of(household);
        Set<Side> sides = EnumSet.noneOf(Side.class);
        candidates(draft).forEach(member -> side(draft, member).ifPresent(sides::add));
        return sides;
    }

    /** Whom the boundary can be brought about on. */
    IntStream candidates(Draft draft) {
        return ofMember ? IntStream.range(0, draft.size()) : IntStream.of(HOUSEHOLD);
    }

    /** Where a member, or the household, stands; empty if it is not there. */
    Optional<Side> side(Draft draft, int member) {
        if (!conditions.stream().allMatch(guard -> guard.holds(evaluator, draft, member))) {
            return Optional.empty();
        }
        if (leaf instanceof Criterion.Compare compare) {
            return evaluator
                    .comparison(compare, draft, member)
                    .filter(near -> reach.isOneStep(compare, draft, member))
                    .map(Side::of);
        }
        FactValue answer = evaluator.answer(fact(), draft, member);
        boolean there = answer instanceof FactValue.Known || evaluator.isPassedOver(fact(), draft, member);
        Side side = evaluator.holds(leaf, draft, member) ? Side.NAMED : Side.NOT_NAMED;
        return there && codeOn(side).map(FactValue::of).map(answer::equals).orElse(true)
                ? Optional.of(side)
                : Optional.empty();
    }

    /** The answer that it must be on a side, where only one will do. */
    private Optional<String> codeOn(Side side) {
        return code.filter(own -> ((Criterion.In) leaf).codes().contains(own) == (side == Side.NAMED));
    }

    /** Whether it is inside of a number, such as a count of members: there it decides nothing by itself. */
    public boolean isInsideANumber() {
        return insideANumber;
    }

    /** Whether nothing else decides in place of this boundary. */
    boolean decides(Draft draft, int member) {
        return !insideANumber && context.stream().allMatch(guard -> guard.holds(evaluator, draft, member));
    }

    void bringAbout(Steering steering, Draft draft, int member, Side side) {
        context.forEach(guard -> guard.bringAbout(steering, draft, member));
        bringConditionsAbout(steering, draft, member);
        step(steering, member, side);
    }

    /** Goes to a side, and leaves everything else as it is. */
    void step(Steering steering, int member, Side side) {
        if (leaf instanceof Criterion.Compare compare) {
            steering.steer(compare, side, member);
        } else {
            steering.ask(fact(), member);
            codeOn(side)
                    .ifPresentOrElse(
                            own -> steering.choose(fact(), own, member),
                            () -> steering.make(leaf, side == Side.NAMED, member));
        }
    }

    /** Gives another answer to the question of a list. */
    void choose(Steering steering, String answer, int member) {
        steering.choose(fact(), answer, member);
    }

    /** Makes it so that the boundary is there, such as the area whose limit it is. */
    void bringConditionsAbout(Steering steering, Draft draft, int member) {
        conditions.forEach(guard -> guard.bringAbout(steering, draft, member));
    }

    /** Whether a household on a side gives the very answer that is put into a list or taken out of it. */
    boolean isOfCode(Side side) {
        return codeOn(side).isPresent();
    }

    /** The answer that is put into a list or taken out of it; empty if it is about something else. */
    Optional<String> code() {
        return code;
    }

    /** What is tested. */
    Criterion leaf() {
        return leaf;
    }

    /** What must be so for the boundary to be there. */
    List<Guard> conditions() {
        return conditions;
    }

    /** Where it is tested: a comparison of which the leaf may be one case, or a lookup of which it is a row. */
    Expression origin() {
        return origin;
    }

    private FactId fact() {
        return leaf.asks().orElseThrow();
    }

    @Override
    public String toString() {
        return label();
    }
}
