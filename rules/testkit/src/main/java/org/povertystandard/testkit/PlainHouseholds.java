package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
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
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Relation;
import org.povertystandard.standard.AppliedPeriod;

/**
 * Households to start from: grown-up members who are deprived in nothing, in a household that scores as little as it can, and
 * that answers what the test asks and no more. Made once for a number of members and a column of the scorecard, by
 * trying the answers of each question in turn and keeping the plainest.
 */
final class PlainHouseholds {
    private static final FactId RELATION = FactId.of("relation");
    private static final int ADULT = 40;
    private static final int[] AGES = IntStream.concat(IntStream.of(ADULT, 70), IntStream.rangeClosed(0, 20))
            .toArray();
    private static final int DAYS_SINCE_BIRTHDAY = 300;
    private static final long[] NUMBERS = {0, 1, 2, 5, 10, 20, 40, 100, 200};
    private static final int PASSES = 2;

    private final Boundaries boundaries;
    private final Trial trial;
    private final LocalDate review;
    private final Map<Object, Draft> made = new HashMap<>();

    PlainHouseholds(Boundaries boundaries, Trial trial) {
        this.boundaries = boundaries;
        this.trial = trial;
        this.review = review();
    }

    /** The fifteenth of the first month in which the test is applied, or the last day before it no longer is. */
    private LocalDate review() {
        AppliedPeriod first = boundaries.law().standard().applied().stream()
                .filter(period -> period.tests().contains(trial.test().id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The standard "
                        + boundaries.law().standard().id() + " never applies the test "
                        + trial.test().id() + "."));
        LocalDate day = first.from().plusDays(14);
        return day.isBefore(first.until()) ? day : first.until().minusDays(1);
    }

    /** A plain household of one. */
    Household household() {
        Draft draft = of(1);
        boundaries.finish(draft);
        return draft.household();
    }

    /** One of so many members. */
    Draft of(int members) {
        if (!made.containsKey(members)) {
            made.put(members, make(members));
        }
        return made.get(members).copy();
    }

    /** The same in another column of a scorecard, as far as it can be brought there. */
    Draft of(int members, ScorecardId card, ColumnId column) {
        Object key = List.of(members, card, column);
        if (!made.containsKey(key)) {
            Draft draft = of(members);
            Criterion when = boundaries.law().scorecard(card).columns().stream()
                    .filter(each -> each.id().equals(column))
                    .map(Scorecard.Column::when)
                    .findFirst()
                    .orElseThrow();
            boundaries.steering(draft, new Random(1)).make(when, true, HOUSEHOLD);
            made.put(key, draft);
        }
        return made.get(key).copy();
    }

    private Draft make(int members) {
        if (members > 1) {
            Draft draft = of(1);
            for (int member = 1; member < members; member++) {
                draft.addLike(0, String.valueOf(member + 1));
                draft.answers(member).put(RELATION, FactValue.of(Relation.OTHER.code()));
            }
            plain(draft, Scope.HOUSEHOLD);
            return draft;
        }
        Draft draft = Draft.of(Household.builder()
                .id("generated")
                .reviewedOn(review)
                .addMembers(Member.builder()
                        .id("1")
                        .relation(Relation.HEAD)
                        .birth(born(ADULT))
                        .build())
                .build());
        for (FactDeclaration fact : asked()) {
            write(draft, fact, candidates(fact).get(0));
        }
        for (int pass = 0; pass < PASSES; pass++) {
            plain(draft, Scope.MEMBER);
            plain(draft, Scope.HOUSEHOLD);
        }
        help(draft);
        return draft;
    }

    private BirthDate born(int years) {
        return BirthDate.of(review.minusYears(years).minusDays(DAYS_SINCE_BIRTHDAY));
    }

    /** The questions that have answers of their own. */
    private List<FactDeclaration> asked() {
        List<FactDeclaration> asked = new ArrayList<>();
        for (FactId fact : trial.facts()) {
            boolean derived = fact.equals(FormAnswers.REVIEW_YEAR)
                    || fact.equals(RELATION)
                    || FormFacts.find(fact)
                            .filter(FormFact.Age.class::isInstance)
                            .isPresent();
            if (!derived) {
                asked.add(boundaries.law().fact(fact));
            }
        }
        return asked;
    }

    private void write(Draft draft, FactDeclaration fact, FactValue.Known answer) {
        boundaries.pen().write(draft, 0, fact.id(), answer, new Random(1));
    }

    private void plain(Draft draft, Scope scope) {
        for (FactDeclaration fact : asked()) {
            if (fact.scope() == scope) {
                Cost least = cost(draft, scope);
                for (FactValue.Known candidate : candidates(fact)) {
                    Draft tried = draft.copy();
                    write(tried, fact, candidate);
                    Cost cost = cost(tried, scope);
                    if (cost.compareTo(least) < 0) {
                        least = cost;
                        draft.restore(tried);
                    }
                }
            }
        }
    }

    /** Where no single answer helps, all those are given that an indicator asks for. */
    private void help(Draft draft) {
        for (var indicator : trial.indicators()) {
            Draft helped = draft.copy();
            boundaries.steering(helped, new Random(1)).make(new Criterion.Deprived(indicator.id()), false, HOUSEHOLD);
            if (cost(helped, Scope.MEMBER).compareTo(cost(draft, Scope.MEMBER)) < 0) {
                draft.restore(helped);
            }
        }
    }

    /** Answers of each sort that a question has. */
    static List<FactValue.Known> candidates(FactDeclaration fact) {
        List<FactValue.Known> candidates = new ArrayList<>();
        if (fact.type() instanceof FactType.Choice choice) {
            choice.codes().forEach(code -> candidates.add(FactValue.of(code)));
        } else if (fact.type() instanceof FactType.Number number) {
            number.minimum().ifPresent(least -> candidates.add(FactValue.of(least)));
            for (long each : NUMBERS) {
                candidates.add(FactValue.of(Rational.of(each)));
            }
            candidates.removeIf(each -> !number.allows(each));
        } else {
            candidates.add(FactValue.of(false));
            candidates.add(FactValue.of(true));
        }
        return candidates;
    }

    /** In how many indicators a household of this member would be deprived at any age; then what it would score. */
    private record Cost(int deprived, Rational score) implements Comparable<Cost> {
        @Override
        public int compareTo(Cost other) {
            return deprived != other.deprived
                    ? Integer.compare(deprived, other.deprived)
                    : score.compareTo(other.score);
        }
    }

    private Cost cost(Draft draft, Scope scope) {
        int deprived = 0;
        Rational score = Rational.ZERO;
        for (int age : scope == Scope.MEMBER ? AGES : new int[] {ADULT}) {
            Draft aged = draft;
            if (scope == Scope.MEMBER) {
                aged = draft.copy();
                aged.birth(0, born(age));
            }
            Verdict verdict = trial.of(aged);
            deprived += verdict.deprived().size();
            if (age == ADULT) {
                score = score(verdict);
            }
        }
        return new Cost(deprived, score);
    }

    private Rational score(Verdict verdict) {
        return trial.test().measures().stream()
                .filter(measure -> !trial.summands(measure.quantity()).isEmpty())
                .map(measure ->
                        Optional.ofNullable(verdict.values().get(measure.id())).orElse(Rational.ZERO))
                .reduce(Rational.ZERO, Rational::plus);
    }
}
