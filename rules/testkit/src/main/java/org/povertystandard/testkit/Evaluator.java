package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/**
 * Evaluates tests on drafts. It decides nothing for anyone: it tells the generators where a draft stands. True and false are what
 * the engines find true and false; unknown is told more often than they tell it, since a number is either known or not here.
 */
final class Evaluator {
    private final Law law;
    private final Numbers numbers;
    private final Optional<Swap> swap;
    private final boolean swapping;

    Evaluator(Law law) {
        this(law, Optional.empty(), false);
    }

    /** Evaluates as if something came out otherwise. */
    Evaluator(Law law, Swap swap) {
        this(law, Optional.of(swap), false);
    }

    private Evaluator(Law law, Optional<Swap> swap, boolean swapping) {
        this.law = law;
        this.numbers = new Numbers(law, this);
        this.swap = swap;
        this.swapping = swapping;
    }

    Numbers numbers() {
        return numbers;
    }

    /** What evaluates a part of the standard: there, a swap of this part is in force. */
    Evaluator in(String part) {
        return swap.isPresent() && swap.get().part().equals(part) ? new Evaluator(law, swap, true) : this;
    }

    /** The draft that a leaf is taken from, if it is not this one. */
    Optional<Draft> swapped(Expression leaf, int member) {
        return swapping ? swap.flatMap(active -> active.of(leaf, member)) : Optional.empty();
    }

    boolean deprived(IndicatorId indicator, Draft draft) {
        return truth(indicator, draft) == Truth.TRUE;
    }

    Truth truth(IndicatorId indicator, Draft draft) {
        return in("indicator " + indicator).truth(law.indicator(indicator), draft, HOUSEHOLD);
    }

    /** Whether it certainly holds. */
    boolean holds(Criterion criterion, Draft draft, int member) {
        return truth(criterion, draft, member) == Truth.TRUE;
    }

    Truth truth(Criterion criterion, Draft draft, int member) {
        if (criterion instanceof Criterion.All all) {
            return all(all.criteria().stream().map(each -> truth(each, draft, member)));
        }
        if (criterion instanceof Criterion.Any any) {
            return any(any.criteria().stream().map(each -> truth(each, draft, member)));
        }
        if (criterion instanceof Criterion.Not not) {
            return truth(not.criterion(), draft, member).not();
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return atLeast(atLeast.count(), atLeast.criteria().stream().map(each -> truth(each, draft, member)));
        }
        if (criterion instanceof Criterion.Defined defined) {
            return truth(law.criterion(defined.id()), draft, member);
        }
        if (criterion instanceof Criterion.Deprived deprived) {
            return truth(deprived.indicator(), draft);
        }
        if (criterion instanceof Criterion.AnyMember any) {
            return any(ofEach(any.criterion(), draft));
        }
        if (criterion instanceof Criterion.EveryMember every) {
            return all(ofEach(every.criterion(), draft));
        }
        return leaf(criterion, draft, member);
    }

    /** True if all are; what follows a false one is not looked at. */
    static Truth all(Stream<Truth> truths) {
        return atLeast(1, truths.map(Truth::not)).not();
    }

    private static Truth any(Stream<Truth> truths) {
        return atLeast(1, truths);
    }

    static Truth atLeast(int count, Stream<Truth> truths) {
        int certain = 0;
        int possible = 0;
        for (Truth truth : (Iterable<Truth>) truths::iterator) {
            certain += truth == Truth.TRUE ? 1 : 0;
            possible += truth == Truth.FALSE ? 0 : 1;
            if (certain >= count) {
                return Truth.TRUE;
            }
        }
        return count <= 0 ? Truth.TRUE : possible < count ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Stream<Truth> ofEach(Criterion criterion, Draft draft) {
        return IntStream.range(0, draft.size()).mapToObj(member -> truth(criterion, draft, member));
    }

    private Truth leaf(Criterion criterion, Draft draft, int member) {
        Optional<Draft> other = swapped(criterion, member);
        if (other.isPresent()) {
            return new Evaluator(law).leaf(criterion, other.get(), member);
        }
        if (criterion instanceof Criterion.Is is) {
            FactValue answer = answer(is.fact(), draft, member);
            return isUnknown(answer) ? Truth.UNKNOWN : Truth.of(answer.equals(FactValue.of(is.answer())));
        }
        if (criterion instanceof Criterion.In in) {
            FactValue answer = answer(in.fact(), draft, member);
            return isUnknown(answer)
                    ? Truth.UNKNOWN
                    : Truth.of(
                            answer instanceof FactValue.Code code && in.codes().contains(code.code()));
        }
        if (criterion instanceof Criterion.Compare compare) {
            return numbers.reckoned(compare.left(), draft, member)
                    .compared(compare.operator(), numbers.reckoned(compare.right(), draft, member));
        }
        throw new IllegalArgumentException("A line is met in the categories of a test, and nowhere else.");
    }

    static boolean isUnknown(FactValue answer) {
        return answer instanceof FactValue.Unknown;
    }

    /** How left compares with right; empty if either is not applicable or not known. */
    Optional<Integer> comparison(Criterion.Compare compare, Draft draft, int member) {
        Optional<Rational> right = value(compare.right(), draft, member);
        return value(compare.left(), draft, member).flatMap(left -> right.map(left::compareTo));
    }

    /** How many members certainly meet it. */
    long count(Criterion criterion, Draft draft) {
        return ofEach(criterion, draft).filter(Truth.TRUE::equals).count();
    }

    /** How many members meet it, if that is known. */
    Reckoned counted(Criterion criterion, Draft draft) {
        List<Truth> truths = ofEach(criterion, draft).toList();
        return truths.contains(Truth.UNKNOWN)
                ? Reckoned.UNKNOWN
                : Reckoned.of(truths.stream().filter(Truth.TRUE::equals).count());
    }

    /** The number; empty if not applicable or not known. */
    Optional<Rational> value(Quantity quantity, Draft draft, int member) {
        return numbers.reckoned(quantity, draft, member).number();
    }

    /** Whether a question that could be asked is not, and the standard then has its tests pass over it. */
    boolean isPassedOver(FactId fact, Draft draft, int member) {
        int of = subject(fact, member);
        return asked(fact, draft, of) == Truth.TRUE
                && draft.answer(of, fact).isEmpty()
                && law.unasked(fact).equals(FactValue.NOT_APPLICABLE);
    }

    private int subject(FactId fact, int member) {
        return law.fact(fact).scope() == Scope.HOUSEHOLD ? HOUSEHOLD : member;
    }

    private Truth asked(FactId fact, Draft draft, int subject) {
        return law.askedOf(fact)
                .map(criterion -> truth(criterion, draft, subject))
                .orElse(Truth.TRUE);
    }

    /** The answer as the standard reads it. */
    FactValue answer(FactId fact, Draft draft, int member) {
        int of = subject(fact, member);
        Truth asked = asked(fact, draft, of);
        if (asked != Truth.TRUE) {
            return asked == Truth.FALSE ? FactValue.NOT_APPLICABLE : FactValue.UNKNOWN;
        }
        if (fact.equals(FormAnswers.REVIEW_YEAR)) {
            return FactValue.of(draft.reviewedOn().getYear());
        }
        Optional<FormFact.Age> age =
                FormFacts.find(fact).filter(FormFact.Age.class::isInstance).map(FormFact.Age.class::cast);
        return age.map(unit -> age(unit, draft, of))
                .orElseGet(() -> draft.answer(of, fact).orElseGet(() -> law.unasked(fact)));
    }

    private FactValue age(FormFact.Age age, Draft draft, int member) {
        return draft.person(member).birth() instanceof BirthDate.Day day
                ? FactValue.of(months(day.date(), draft.reviewedOn()) / age.unitMonths())
                : FactValue.UNKNOWN;
    }

    /** Completed months, as the standard counts them. */
    long months(LocalDate birth, LocalDate day) {
        return law.standard().ageing().completedMonths(birth, day);
    }
}
