package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.standard.LeapDayAgeing;

/** What a household answered, or is supposed to have answered. */
final class Reading {
    private static final int LEAP_DAY_AGEINGS = LeapDayAgeing.values().length;

    private final Household household;
    private final List<Member> members;
    private final Map<Question, FactValue> supposed = new HashMap<>(0);
    private final Map<Integer, LocalDate> supposedBirths = new HashMap<>(0);
    private final @Nullable Interval[][] months;

    private record Question(int member, FactId fact) {}

    Reading(Household household) {
        this.household = household;
        this.members = household.members();
        this.months = new Interval[LEAP_DAY_AGEINGS][members.size()];
    }

    Household household() {
        return household;
    }

    Member member(int index) {
        return members.get(index);
    }

    /** The answer given or supposed; null where the question was not asked or is an unanswered item of the form. */
    @Nullable
    FactValue given(int member, Slot slot) {
        FactValue supposition = supposed.isEmpty() ? null : supposed.get(new Question(member, slot.fact()));
        if (supposition != null) {
            return supposition;
        }
        FormFact form = slot.form();
        if (form instanceof FormFact.OfMember ofMember) {
            Member of = members.get(member);
            Optional<FactValue.Known> answer = ofMember.reader().apply(of);
            return answer.isPresent() ? answer.get() : Preconditions.implied(of, slot.fact());
        }
        if (form instanceof FormFact.OfHousehold ofHousehold) {
            return ofHousehold.reader().apply(household).orElse(null);
        }
        Map<FactId, FactValue> additional = member == Facts.HOUSEHOLD
                ? household.additionalFacts()
                : members.get(member).additionalFacts();
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
        Interval known = months[ageing.ordinal()][member];
        if (known == null) {
            known = count(member, ageing);
            months[ageing.ordinal()][member] = known;
        }
        return known;
    }

    private Interval count(int member, LeapDayAgeing ageing) {
        LocalDate review = household.reviewedOn();
        LocalDate supposition = supposedBirths.isEmpty() ? null : supposedBirths.get(member);
        BirthDate birth = supposition == null ? members.get(member).birth() : BirthDate.of(supposition);
        if (birth instanceof BirthDate.Unknown) {
            return Interval.between(Rational.ZERO, null);
        }
        LocalDate last = birth.latest();
        LocalDate latest = last.isAfter(review) ? review : last;
        LocalDate earliest = birth.earliest();
        int least = ageing.completedMonths(latest, review);
        return Interval.of(least, earliest.equals(latest) ? least : ageing.completedMonths(earliest, review));
    }

    /** Whether the birth date is known to the day. */
    boolean birthIsKnown(int member) {
        return supposedBirths.containsKey(member) || members.get(member).birth() instanceof BirthDate.Day;
    }

    void suppose(int member, FactId fact, FactValue answer) {
        supposed.put(new Question(member, fact), answer);
    }

    void unsuppose(int member, FactId fact) {
        supposed.remove(new Question(member, fact));
    }

    /** Supposes a birth date; none takes it back. */
    void supposeBirth(int member, @Nullable LocalDate birth) {
        if (birth == null) {
            supposedBirths.remove(member);
        } else {
            supposedBirths.put(member, birth);
        }
        for (@Nullable Interval[] row : months) {
            row[member] = null;
        }
    }
}
