package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/**
 * Changes a draft until a test holds or fails, by answering the questions the test asks. It walks every kind of criterion,
 * and tries: the caller looks whether it arrived.
 */
final class Steering {
    private static final int ROUNDS = 3;
    private static final int DEEPEST = 60;

    private final Law law;
    private final Evaluator evaluator;
    private final Pen pen;
    private final Random random;
    private final Draft draft;
    private final Steps steps;
    private int depth;

    Steering(Law law, Evaluator evaluator, Pen pen, Random random, Draft draft) {
        this.law = law;
        this.evaluator = evaluator;
        this.pen = pen;
        this.random = random;
        this.draft = draft;
        this.steps = new Steps(law, evaluator, pen, random, draft, this);
    }

    /** Makes a criterion of the household or of a member hold, or fail. */
    void make(Criterion criterion, boolean wanted, int member) {
        if (depth > DEEPEST || evaluator.holds(criterion, draft, member) == wanted) {
            return;
        }
        depth++;
        change(criterion, wanted, member);
        depth--;
    }

    private void change(Criterion criterion, boolean wanted, int member) {
        if (criterion instanceof Criterion.All all) {
            several(all.criteria(), wanted ? all.criteria().size() : 1, wanted, member);
        } else if (criterion instanceof Criterion.Any any) {
            several(any.criteria(), wanted ? 1 : any.criteria().size(), wanted, member);
        } else if (criterion instanceof Criterion.AtLeast atLeast) {
            int all = atLeast.criteria().size();
            several(atLeast.criteria(), wanted ? atLeast.count() : all - atLeast.count() + 1, wanted, member);
        } else if (criterion instanceof Criterion.Not not) {
            make(not.criterion(), !wanted, member);
        } else if (criterion instanceof Criterion.Defined defined) {
            make(law.criterion(defined.id()), wanted, member);
        } else if (criterion instanceof Criterion.Deprived deprived) {
            make(law.indicator(deprived.indicator()), wanted, HOUSEHOLD);
        } else if (criterion instanceof Criterion.AnyMember any) {
            members(any.criterion(), wanted ? 1 : draft.size(), wanted);
        } else if (criterion instanceof Criterion.EveryMember every) {
            members(every.criterion(), wanted ? draft.size() : 1, wanted);
        } else {
            answer(criterion, wanted, member);
        }
    }

    /** Makes so many of the criteria hold, or fail; one can undo another, hence the rounds. */
    private void several(List<Criterion> criteria, int count, boolean wanted, int member) {
        for (int round = 0; round < ROUNDS; round++) {
            List<Criterion> left = new ArrayList<>(criteria);
            Collections.shuffle(left, random);
            left.subList(0, Math.min(count, left.size())).forEach(each -> make(each, wanted, member));
        }
    }

    private void members(Criterion criterion, int count, boolean wanted) {
        List<Integer> members = new ArrayList<>();
        for (int member = 0; member < draft.size(); member++) {
            members.add(member);
        }
        Collections.shuffle(members, random);
        members.subList(0, count).forEach(member -> make(criterion, wanted, member));
    }

    private void answer(Criterion criterion, boolean wanted, int member) {
        if (criterion instanceof Criterion.Is is) {
            ask(is.fact(), member);
            // Neither yes nor no holds of what nobody asked.
            boolean leftOut = !wanted && random.nextBoolean() && pen.leaveOut(draft, member, is.fact());
            if (!leftOut) {
                pen.write(draft, member, is.fact(), FactValue.of(is.answer() == wanted), random);
            }
        } else if (criterion instanceof Criterion.In in) {
            ask(in.fact(), member);
            choose(in, wanted, member);
        } else if (criterion instanceof Criterion.Compare compare) {
            List<Side> sides = new ArrayList<>(List.of(Side.BELOW, Side.ON, Side.ABOVE));
            sides.removeIf(side -> holds(compare.operator(), side) != wanted);
            steer(compare, sides.get(random.nextInt(sides.size())), member);
        }
    }

    private static boolean holds(Operator operator, Side side) {
        return operator.holds(side == Side.BELOW ? -1 : side == Side.ON ? 0 : 1);
    }

    private void choose(Criterion.In in, boolean wanted, int member) {
        List<String> codes =
                new ArrayList<>(((FactType.Choice) law.fact(in.fact()).type()).codes());
        codes.removeIf(code -> in.codes().contains(code) != wanted);
        if (!codes.isEmpty()) {
            pen.write(draft, member, in.fact(), FactValue.of(codes.get(random.nextInt(codes.size()))), random);
        }
    }

    /** Gives an answer. */
    void choose(FactId fact, String code, int member) {
        pen.write(draft, member, fact, FactValue.of(code), random);
    }

    /** Makes a question one that is asked. */
    void ask(FactId fact, int member) {
        law.askedOf(fact).ifPresent(criterion -> make(criterion, true, member));
    }

    /** Brings the left number to its side of the right one, moving either. */
    void steer(Criterion.Compare compare, Side side, int member) {
        boolean leftFirst = random.nextInt(4) > 0;
        for (boolean left : new boolean[] {leftFirst, !leftFirst}) {
            Quantity fixed = left ? compare.right() : compare.left();
            Quantity moved = left ? compare.left() : compare.right();
            steps.askAll(moved, member);
            Optional<Rational> target = evaluator.value(fixed, draft, member);
            boolean first = left == leftFirst;
            if (target.isPresent() && (first || !arrived(compare, side, member))) {
                steps.move(moved, target.get(), left ? side : side.opposite(), member);
            }
        }
    }

    private boolean arrived(Criterion.Compare compare, Side side, int member) {
        return evaluator.comparison(compare, draft, member).map(Side::of).equals(Optional.of(side));
    }
}
