package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;
import org.povertystandard.household.StoredAnswers;
import org.povertystandard.standard.LeapDayAgeing;

/** What a household answered, or is supposed to have answered. */
final class Reading {
    private static final int LEAP_DAY_AGEINGS = LeapDayAgeing.values().length;

    private final Household household;
    private final Place place;
    private final Dwelling dwelling;
    private final Member[] members;
    private @Nullable Map<Question, FactValue> supposed;
    private @Nullable Map<Integer, LocalDate> supposedBirths;
    /** Ageing by ageing, the members'. */
    private final @Nullable Interval[] months;

    record Question(int member, FactId fact) {}

    Reading(Household given) {
        this.household = StoredAnswers.of(given);
        this.place = StoredAnswers.of(household.place());
        this.dwelling = StoredAnswers.of(household.dwelling());
        this.members = household.members().toArray(new Member[0]);
        for (int i = 0; i < members.length; i++) {
            members[i] = StoredAnswers.of(members[i]);
        }
        this.months = new Interval[LEAP_DAY_AGEINGS * members.length];
    }

    Household household() {
        return household;
    }

    Member member(int index) {
        return members[index];
    }

    /** What tests see of the answer given or supposed to a question that is put. */
    Answer answer(int member, Slot slot) {
        if (slot.isReviewYear()) {
            return slot.answers().ofWhole(household.reviewedOn().getYear());
        }
        FactValue supposition = supposition(member, slot);
        StoredAnswers.Item item = supposition == null ? slot.stored() : null;
        if (item == null) {
            return slot.answers().of(supposition != null ? supposition : given(member, slot));
        }
        Object stored = item.reader().read(owner(item, member));
        if (stored != null) {
            return slot.answers().ofStored(stored);
        }
        return slot.answers().of(slot.isImplied() ? Preconditions.implied(members[member], slot.fact()) : null);
    }

    /** Whether an answer is known. */
    boolean isKnown(int member, Slot slot) {
        StoredAnswers.Item item = slot.isImplied() || supposition(member, slot) != null ? null : slot.stored();
        return item != null
                ? item.reader().read(owner(item, member)) != null
                : given(member, slot) instanceof FactValue.Known;
    }

    private @Nullable FactValue supposition(int member, Slot slot) {
        return supposed == null || supposed.isEmpty() ? null : supposed.get(new Question(member, slot.fact()));
    }

    private Object owner(StoredAnswers.Item item, int member) {
        if (member != Facts.HOUSEHOLD) {
            return members[member];
        }
        return item.owner() == Dwelling.class ? dwelling : item.owner() == Place.class ? place : household;
    }

    /** The answer given or supposed; null where the question was not asked or is an unanswered item of the form. */
    @Nullable
    FactValue given(int member, Slot slot) {
        FactValue supposition = supposition(member, slot);
        if (supposition != null) {
            return supposition;
        }
        FormFact form = slot.form();
        if (form instanceof FormFact.OfMember ofMember) {
            Member of = members[member];
            Optional<FactValue.Known> answer = ofMember.reader().apply(of);
            return answer.isPresent() ? answer.get() : Preconditions.implied(of, slot.fact());
        }
        if (form instanceof FormFact.OfHousehold ofHousehold) {
            return ofHousehold.reader().apply(household).orElse(null);
        }
        Map<FactId, FactValue> additional =
                member == Facts.HOUSEHOLD ? household.additionalFacts() : members[member].additionalFacts();
        return additional.isEmpty() ? null : additional.get(slot.fact());
    }

    /** A member's age in the units of the slot. */
    Answer age(int member, Slot slot) {
        Interval months = months(member, slot.ageing());
        int unit = slot.ageUnit();
        if (months.isExact()) {
            return slot.answers().ofWhole(months.exact().numerator() / unit);
        }
        Rational low = months.low();
        Rational high = months.high();
        Rational least = low == null ? null : Rational.of(low.floor() / unit);
        return Answer.ofAge(
                Interval.between(least, low == high ? least : high == null ? null : Rational.of(high.floor() / unit)));
    }

    /** Completed months on the review date, as far as the birth date tells. */
    Interval months(int member, LeapDayAgeing ageing) {
        int index = ageing.ordinal() * members.length + member;
        Interval known = months[index];
        if (known == null) {
            known = count(member, ageing);
            months[index] = known;
        }
        return known;
    }

    private Interval count(int member, LeapDayAgeing ageing) {
        LocalDate supposition = supposedBirths == null ? null : supposedBirths.get(member);
        BirthDate birth = supposition == null ? members[member].birth() : BirthDate.of(supposition);
        if (birth instanceof BirthDate.Unknown) {
            return Interval.between(Rational.ZERO, null);
        }
        LocalDate review = household.reviewedOn();
        LocalDate last = birth.latest();
        LocalDate latest = last.isAfter(review) ? review : last;
        LocalDate earliest = birth.earliest();
        int least = ageing.completedMonths(latest, review);
        return Interval.of(least, earliest.equals(latest) ? least : ageing.completedMonths(earliest, review));
    }

    /** Whether it matters on which day those age who were born on 29 February. */
    boolean leapDayMatters(int member) {
        LocalDate supposition = supposedBirths == null ? null : supposedBirths.get(member);
        BirthDate birth = supposition == null ? members[member].birth() : BirthDate.of(supposition);
        return !(birth instanceof BirthDate.Day day) || LeapDayAgeing.matters(day.date());
    }

    /** Whether the birth date is known to the day. */
    boolean birthIsKnown(int member) {
        return supposedBirths != null && supposedBirths.containsKey(member)
                || members[member].birth() instanceof BirthDate.Day;
    }

    void suppose(int member, FactId fact, FactValue answer) {
        Map<Question, FactValue> all = supposed;
        if (all == null) {
            all = new HashMap<>();
            supposed = all;
        }
        all.put(new Question(member, fact), answer);
    }

    /** Everything that is supposed just now but for birth dates. */
    Map<Question, FactValue> suppositions() {
        return supposed == null ? Map.of() : Map.copyOf(supposed);
    }

    void unsuppose(int member, FactId fact) {
        if (supposed != null) {
            supposed.remove(new Question(member, fact));
        }
    }

    /** Supposes a birth date; none takes it back. */
    void supposeBirth(int member, @Nullable LocalDate birth) {
        Map<Integer, LocalDate> all = supposedBirths;
        if (all == null) {
            all = new HashMap<>();
            supposedBirths = all;
        }
        if (birth == null) {
            all.remove(member);
        } else {
            all.put(member, birth);
        }
        for (int ageing = 0; ageing < LEAP_DAY_AGEINGS; ageing++) {
            months[ageing * members.length + member] = null;
        }
    }
}
