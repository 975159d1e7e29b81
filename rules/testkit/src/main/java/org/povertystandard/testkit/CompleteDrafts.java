package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Relation;
import org.povertystandard.household.SupportPolicy;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardFact;

/** Draws drafts in which every question has an answer. Small numbers are more likely than large ones. */
final class CompleteDrafts {
    static final FactId RELATION = FactId.of("relation");
    private static final FactValue HEAD = FactValue.of(Relation.HEAD.code());
    private static final int MOST_MEMBERS = 6;
    private static final int OLDEST_YEARS = 95;
    private static final FactType.Number DONG = new FactType.Number("dong", 0, Optional.empty(), Optional.empty());

    private final List<FactDeclaration> additional;
    private final List<Days> reviews;
    private final boolean beforehand;

    /** Days from the first to before the last. */
    private record Days(LocalDate from, LocalDate until) {
        LocalDate any(Random random) {
            return from.plusDays(random.nextInt(Math.toIntExact(ChronoUnit.DAYS.between(from, until))));
        }

        boolean has(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    private CompleteDrafts(List<FactDeclaration> additional, List<Days> reviews, boolean beforehand) {
        this.additional = additional;
        this.reviews = reviews;
        this.beforehand = beforehand;
    }

    /** With the questions of the form alone, reviewed in the ten years from 2020. */
    static CompleteDrafts ofTheForm() {
        return new CompleteDrafts(
                List.of(), List.of(new Days(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1))), false);
    }

    /** With the standard's questions too, reviewed on a day on which it is applied. */
    static CompleteDrafts of(PovertyStandard standard) {
        return of(standard, false);
    }

    /** The same, and where a review is moved to another year, also to the end of the one before the first day applied. */
    static CompleteDrafts alsoReviewedBeforehand(PovertyStandard standard) {
        return of(standard, true);
    }

    private static CompleteDrafts of(PovertyStandard standard, boolean beforehand) {
        return new CompleteDrafts(
                standard.facts().stream().map(StandardFact::declaration).toList(),
                standard.applied().stream().map(CompleteDrafts::days).toList(),
                beforehand);
    }

    private static Days days(AppliedPeriod period) {
        return new Days(period.from(), period.until());
    }

    /** The day of the review moved to another year; empty if none is held in it. */
    Optional<LocalDate> reviewIn(int year, LocalDate day) {
        LocalDate same = day.withYear(year);
        if (reviews.stream().anyMatch(days -> days.has(same))) {
            return Optional.of(same);
        }
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        return Optional.of(end)
                .filter(last -> beforehand)
                .filter(last -> reviews.stream()
                        .anyMatch(days -> days.has(last) || days.from().getYear() - 1 == year));
    }

    Draft any(Random random) {
        LocalDate review = reviews.get(random.nextInt(reviews.size())).any(random);
        Draft draft = Draft.of(Household.builder()
                .id("generated")
                .reviewedOn(review)
                .hardshipCauses(Set.of(HardshipCause.values()[random.nextInt(HardshipCause.values().length)]))
                .supportReceived(Set.of())
                .supportNeeded(Set.of(SupportPolicy.values()[random.nextInt(SupportPolicy.values().length)]))
                .addMembers(Member.builder().id("1").relation(Relation.HEAD).build())
                .build());
        draft.remove(0);
        for (FactDeclaration fact : declared(Scope.HOUSEHOLD)) {
            draft.answers(HOUSEHOLD).put(fact.id(), answer(fact, random));
        }
        int size = 1 + random.nextInt(MOST_MEMBERS);
        while (draft.size() < size) {
            addMember(draft, random);
        }
        return draft;
    }

    /** One more member, every question answered; the head if there is none yet. */
    void addMember(Draft draft, Random random) {
        int member = draft.size();
        draft.add(Member.builder()
                .id(freeId(draft))
                .birth(birth(draft.reviewedOn(), random))
                .ethnicity(EthnicGroup.of("01"))
                .build());
        for (FactDeclaration fact : declared(Scope.MEMBER)) {
            draft.answers(member).put(fact.id(), answer(fact, random));
        }
        dropWhatContradicts(draft, member);
        oneHead(draft);
    }

    private static String freeId(Draft draft) {
        int number = 1;
        while (isTaken(draft, String.valueOf(number))) {
            number++;
        }
        return String.valueOf(number);
    }

    private static boolean isTaken(Draft draft, String id) {
        for (int member = 0; member < draft.size(); member++) {
            if (draft.person(member).base().id().value().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static BirthDate birth(LocalDate review, Random random) {
        int years = random.nextBoolean() ? random.nextInt(20) : random.nextInt(OLDEST_YEARS);
        return BirthDate.of(review.minusYears(years).minusDays(random.nextInt(365)));
    }

    /** Leaves out the answers that another answer of the member rules out. */
    static void dropWhatContradicts(Draft draft, int member) {
        draft.answers(member)
                .keySet()
                .removeIf(fact -> FormFacts.precondition(fact)
                        .flatMap(needed ->
                                draft.answer(member, needed.fact()).filter(answer -> !answer.equals(needed.answer())))
                        .isPresent());
    }

    /** The first head stays; without one, the first member becomes it. */
    static void oneHead(Draft draft) {
        int head = 0;
        for (int member = draft.size() - 1; member >= 0; member--) {
            head = isHead(draft, member) ? member : head;
        }
        for (int member = 0; member < draft.size(); member++) {
            if (member == head) {
                draft.answers(member).put(RELATION, HEAD);
            } else if (isHead(draft, member)) {
                draft.answers(member).put(RELATION, FactValue.of(Relation.OTHER.code()));
            }
        }
    }

    private static boolean isHead(Draft draft, int member) {
        return draft.answer(member, RELATION).equals(Optional.of(HEAD));
    }

    /** The questions that have answers of their own; ages and the year of the review follow from dates. */
    List<FactDeclaration> declared(Scope scope) {
        List<FactDeclaration> declared = new ArrayList<>(additional);
        FormFacts.all().stream()
                .filter(fact -> !(fact instanceof FormFact.Age) && !fact.id().equals(FormAnswers.REVIEW_YEAR))
                .map(FormFact::declaration)
                .forEach(declared::add);
        declared.removeIf(fact -> fact.scope() != scope);
        return declared;
    }

    /** Any answer that the type and the form allow. */
    FactValue answer(FactDeclaration fact, Random random) {
        if (fact.type() instanceof FactType.Choice choice) {
            return FactValue.of(choice.codes().get(random.nextInt(choice.codes().size())));
        }
        if (fact.type() instanceof FactType.Number number) {
            return FactValue.of(number(number, random));
        }
        return FactValue.of(random.nextBoolean());
    }

    private static Rational number(FactType.Number type, Random random) {
        int digits = 1 + random.nextInt(type.equals(DONG) ? 9 : 4);
        long units = random.nextInt((int) Math.pow(10, digits)) + 1L;
        Rational drawn = Rational.of(BigDecimal.valueOf(units, type.decimals()));
        Rational least = type.minimum().orElse(random.nextInt(10) == 0 ? drawn.negated() : Rational.ZERO);
        boolean zero = random.nextBoolean() && type.decimals() == 0;
        Rational number = zero ? least : least.plus(drawn);
        return type.maximum().filter(most -> most.compareTo(number) < 0).orElse(number);
    }
}
