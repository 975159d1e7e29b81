package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/** Writes answers into drafts so that they stay complete and never contradict themselves. */
final class Pen {
    private static final int MOST_MEMBERS = 12;
    private static final long MOST = Integer.MAX_VALUE;
    private static final long MOST_DONG = 999_999_999_999_999L;
    private static final long OLDEST_MONTHS = 12L * 120;

    private final Law law;
    private final Evaluator evaluator;
    private final CompleteDrafts drafts;

    Pen(Law law, Evaluator evaluator, CompleteDrafts drafts) {
        this.law = law;
        this.evaluator = evaluator;
        this.drafts = drafts;
    }

    /** Answers a question, and those that hang on it; what is not allowed is not written. */
    void write(Draft draft, int member, FactId fact, FactValue.Known answer, Random random) {
        FactDeclaration declared = law.fact(fact);
        if (!declared.type().allows(answer)) {
            return;
        }
        int of = declared.scope() == Scope.HOUSEHOLD ? HOUSEHOLD : member;
        FormFacts.precondition(fact)
                .filter(needed -> !draft.answer(of, needed.fact()).equals(Optional.of(needed.answer())))
                .ifPresent(needed -> write(draft, of, needed.fact(), needed.answer(), random));
        draft.answers(of).put(fact, answer);
        for (FormFact other : FormFacts.all()) {
            FormFacts.precondition(other.id())
                    .filter(needed -> needed.fact().equals(fact))
                    .ifPresent(
                            needed -> follow(draft, of, other, needed.answer().equals(answer), random));
        }
    }

    /** Leaves a question unanswered, if the standard has its tests pass over an answer that nobody asked for. */
    boolean leaveOut(Draft draft, int member, FactId fact) {
        boolean may = law.unasked(fact).equals(FactValue.NOT_APPLICABLE);
        if (may) {
            draft.answers(law.fact(fact).scope() == Scope.HOUSEHOLD ? HOUSEHOLD : member)
                    .remove(fact);
        }
        return may;
    }

    private void follow(Draft draft, int member, FormFact fact, boolean applies, Random random) {
        if (applies) {
            draft.answers(member).computeIfAbsent(fact.id(), id -> drafts.answer(fact.declaration(), random));
        } else {
            draft.answers(member).remove(fact.id());
        }
    }

    /** Brings a number fact to a target, or to its side of it; as near as its decimals allow. */
    void number(Draft draft, int member, FactId fact, Rational target, Side side, Random random) {
        FactType.Number type = (FactType.Number) law.fact(fact).type();
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(type.decimals()));
        Rational units = target.dividedBy(step);
        boolean onGrid = units.denominator() == 1;
        if (side == Side.ON && !onGrid) {
            return;
        }
        long unit = units.floor() + (side == Side.ABOVE ? 1 : side == Side.BELOW && onGrid ? -1 : 0);
        Optional<FormFact> form = FormFacts.find(fact);
        if (form.isPresent() && form.get() instanceof FormFact.Age age) {
            age(draft, member, unit, age.unitMonths(), side, random);
        } else if (fact.equals(FormAnswers.REVIEW_YEAR)) {
            year(draft, unit);
        } else if (Math.abs(unit) <= (type.minimum().isEmpty() ? MOST_DONG : MOST) && !(isBody(form) && unit == 0)) {
            write(
                    draft,
                    member,
                    fact,
                    FactValue.of(within(type, Rational.of(unit).times(step))),
                    random);
        }
    }

    /** The nearest number that is an answer: another term of a sum may go the rest of the way. */
    private static Rational within(FactType.Number type, Rational number) {
        Rational least =
                type.minimum().filter(each -> each.compareTo(number) > 0).orElse(number);
        return type.maximum().filter(each -> each.compareTo(least) < 0).orElse(least);
    }

    /** Height and weight, the form's measured numbers of a member, are more than zero. */
    private static boolean isBody(Optional<FormFact> form) {
        return form.isPresent() && form.get() instanceof FormFact.OfMember;
    }

    /** Below a limit the day before the birthday; above it the birthday; on it any of the days around. */
    private void age(Draft draft, int member, long age, int unitMonths, Side side, Random random) {
        long months = age * unitMonths;
        if (months < 0 || months > OLDEST_MONTHS) {
            return;
        }
        LocalDate youngest = latestBirth(draft.reviewedOn(), months);
        LocalDate oldest = latestBirth(draft.reviewedOn(), months + unitMonths).plusDays(1);
        LocalDate birth = switch (side) {
            case BELOW -> oldest;
            case ON ->
                switch (random.nextInt(3)) {
                    case 0 -> oldest;
                    case 1 -> oldest.isBefore(youngest) ? youngest.minusDays(1) : youngest;
                    default -> youngest;
                };
            default -> youngest;
        };
        draft.birth(member, BirthDate.of(birth));
    }

    private LocalDate latestBirth(LocalDate review, long months) {
        LocalDate birth = review.minusMonths(months);
        while (evaluator.months(birth, review) < months) {
            birth = birth.minusDays(1);
        }
        while (birth.isBefore(review) && evaluator.months(birth.plusDays(1), review) >= months) {
            birth = birth.plusDays(1);
        }
        return birth;
    }

    /** Moves the review, and the births with it, so that everyone stays as old as they were. */
    private void year(Draft draft, long year) {
        LocalDate before = draft.reviewedOn();
        if (year < LocalDate.MIN.getYear() || year > LocalDate.MAX.getYear()) {
            return;
        }
        drafts.reviewIn((int) year, before).ifPresent(after -> review(draft, before, after));
    }

    private static void review(Draft draft, LocalDate before, LocalDate after) {
        long days = after.toEpochDay() - before.toEpochDay();
        draft.reviewedOn(after);
        for (int member = 0; member < draft.size(); member++) {
            draft.birth(
                    member, BirthDate.of(draft.person(member).birth().earliest().plusDays(days)));
        }
    }

    /** Brings the household to so many members, if that many are sensible. */
    void resize(Draft draft, long members, Random random) {
        if (members < 1 || members > MOST_MEMBERS) {
            return;
        }
        while (draft.size() < members) {
            drafts.addMember(draft, random);
        }
        while (draft.size() > members) {
            draft.remove(random.nextInt(draft.size()));
        }
    }

    /** Leaves out the answers to questions that are not asked of the member, and sees to the head. */
    void finish(Draft draft) {
        CompleteDrafts.oneHead(draft);
        for (int member = 0; member < draft.size(); member++) {
            int of = member;
            draft.answers(of)
                    .keySet()
                    .removeIf(fact -> law.askedOf(fact)
                            .filter(criterion -> !evaluator.holds(criterion, draft, of))
                            .isPresent());
        }
    }
}
