package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.standard.LeapDayAgeing;

/**
 * The facts of one household while it is being determined: read once, counted once, and open to suppositions about what is
 * unknown. Used by one thread.
 */
final class Facts {
    static final int HOUSEHOLD = -1;

    private static final int UNCOUNTED = -1;

    private final Household household;
    private final Vocabulary vocabulary;
    private final List<Member> members;
    private final @Nullable Answer[][] answers;
    private final int[] certain;
    private final int[] possible;
    private final Map<Question, FactValue> supposed = new HashMap<>();
    private final Map<Integer, LocalDate> supposedBirths = new HashMap<>();
    private final Map<ScoreColumns, List<ColumnId>> columns = new IdentityHashMap<>();
    private @Nullable Interval[] accumulators = {};
    private int current = HOUSEHOLD;

    private record Question(int member, FactId fact) {}

    Facts(Household household, Vocabulary vocabulary) {
        this.household = household;
        this.vocabulary = vocabulary;
        this.members = household.members();
        this.answers = new Answer[members.size() + 1][vocabulary.slots()];
        this.certain = new int[vocabulary.features()];
        this.possible = new int[vocabulary.features()];
        Arrays.fill(certain, UNCOUNTED);
    }

    Household household() {
        return household;
    }

    int size() {
        return members.size();
    }

    Member member(int index) {
        return members.get(index);
    }

    /** The member of whom a member test speaks just now. */
    int current() {
        return current;
    }

    /** Evaluates something of one member. */
    <T> T of(int member, Supplier<T> evaluation) {
        int before = current;
        current = member;
        try {
            return evaluation.get();
        } finally {
            current = before;
        }
    }

    /** The answer to a fact: of the household, or of the current member. */
    Answer answer(Slot slot) {
        int member = slot.ofMember() ? current : HOUSEHOLD;
        Answer answer = answers[member + 1][slot.index()];
        if (answer == null) {
            answer = asked(slot, read(member, slot));
            answers[member + 1][slot.index()] = answer;
        }
        return answer;
    }

    private Answer asked(Slot slot, Answer answer) {
        TestNode askedOf = slot.askedOf();
        if (askedOf == null) {
            return answer;
        }
        return switch (askedOf.truth(this)) {
            case TRUE -> answer;
            case FALSE -> Answer.NOT_APPLICABLE;
            case UNKNOWN -> answer.ifAsked();
        };
    }

    private Answer read(int member, Slot slot) {
        if (slot.isAge()) {
            return age(member, slot);
        }
        return Answer.of(given(member, slot).or(slot::unasked).orElse(FactValue.UNKNOWN), slot.domain());
    }

    /** The answer given or supposed; empty where the question was not asked or is an unanswered item of the form. */
    Optional<FactValue> given(int member, Slot slot) {
        FactValue supposition = supposed.isEmpty() ? null : supposed.get(new Question(member, slot.fact()));
        if (supposition != null) {
            return Optional.of(supposition);
        }
        if (slot.form() instanceof FormFact.OfHousehold ofHousehold) {
            return ofHousehold.reader().apply(household).map(FactValue.class::cast);
        }
        if (slot.form() instanceof FormFact.OfMember ofMember) {
            return ofMember.reader()
                    .apply(members.get(member))
                    .or(() -> Preconditions.implied(members.get(member), slot.fact()))
                    .map(FactValue.class::cast);
        }
        Map<FactId, FactValue> additional = member == HOUSEHOLD
                ? household.additionalFacts()
                : members.get(member).additionalFacts();
        return Optional.ofNullable(additional.get(slot.fact()));
    }

    /** Whether nobody asked, and what the standard says the question counts as stands for the answer. */
    boolean isUnasked(Slot slot) {
        int member = slot.ofMember() ? current : HOUSEHOLD;
        return slot.unasked().filter(answer(slot).value()::equals).isPresent()
                && given(member, slot).isEmpty();
    }

    private Answer age(int member, Slot slot) {
        Interval months = months(member, slot.ageing());
        if (slot.ageUnit() == 1) {
            return ageAnswer(months);
        }
        Rational low = months.low();
        Rational high = months.high();
        return ageAnswer(Interval.between(
                low == null ? null : Rational.of(low.floor() / slot.ageUnit()),
                high == null ? null : Rational.of(high.floor() / slot.ageUnit())));
    }

    private static Answer ageAnswer(Interval age) {
        return new Answer(age.isExact() ? FactValue.of(age.exact()) : FactValue.UNKNOWN, age, false);
    }

    /** Completed months on the review date, as far as the birth date tells. */
    Interval months(int member, LeapDayAgeing ageing) {
        LocalDate review = household.reviewedOn();
        LocalDate supposition = supposedBirths.get(member);
        BirthDate birth = supposition == null ? members.get(member).birth() : BirthDate.of(supposition);
        if (birth instanceof BirthDate.Unknown) {
            return Interval.between(Rational.ZERO, null);
        }
        LocalDate latest = birth.latest().isAfter(review) ? review : birth.latest();
        return Interval.of(ageing.completedMonths(latest, review), ageing.completedMonths(birth.earliest(), review));
    }

    /** Whether the birth date is known to the day. */
    boolean birthIsKnown(int member) {
        return supposedBirths.containsKey(member) || members.get(member).birth() instanceof BirthDate.Day;
    }

    /** How many members certainly have the feature. */
    int certain(Feature feature) {
        count(feature);
        return certain[feature.index()];
    }

    /** How many members have, or may have, the feature. */
    int possible(Feature feature) {
        count(feature);
        return possible[feature.index()];
    }

    private void count(Feature feature) {
        int index = feature.index();
        if (certain[index] != UNCOUNTED) {
            return;
        }
        int sure = 0;
        int maybe = 0;
        for (int member = 0; member < members.size(); member++) {
            Truth truth = truth(feature, member);
            sure += truth == Truth.TRUE ? 1 : 0;
            maybe += truth == Truth.FALSE ? 0 : 1;
        }
        certain[index] = sure;
        possible[index] = maybe;
    }

    /** The columns of a scorecard that may serve the household. */
    List<ColumnId> columns(ScoreColumns some) {
        List<ColumnId> possible = columns.get(some);
        if (possible == null) {
            possible = some.possible(this);
            columns.put(some, possible);
        }
        return possible;
    }

    /** Whether one member has the feature. */
    Truth truth(Feature feature, int member) {
        int before = current;
        current = member;
        Truth truth = feature.test().truth(this);
        current = before;
        return truth;
    }

    /** Supposes an answer. What was read or counted before is read and counted again. */
    void suppose(int member, FactId fact, FactValue answer) {
        supposed.put(new Question(member, fact), answer);
        forget(member, fact);
    }

    void supposeBirth(int member, LocalDate birth) {
        supposedBirths.put(member, birth);
        forget(member, FormFacts.BIRTH_DATE);
    }

    /** Takes a supposition back. */
    void unsuppose(int member, FactId fact) {
        if (fact.equals(FormFacts.BIRTH_DATE)) {
            supposedBirths.remove(member);
        } else {
            supposed.remove(new Question(member, fact));
        }
        forget(member, fact);
    }

    private void forget(int member, FactId question) {
        for (Slot slot : vocabulary.readers(question)) {
            if (member != HOUSEHOLD) {
                answers[member + 1][slot.index()] = null;
            } else {
                for (@Nullable Answer[] row : answers) {
                    row[slot.index()] = null;
                }
            }
        }
        columns.clear();
        recount();
    }

    /** Fixes how many members have a feature, until the next supposition. */
    void supposeCount(Feature feature, int count) {
        certain[feature.index()] = count;
        possible[feature.index()] = count;
    }

    /** Forgets what was counted, or supposed to be. */
    void recount() {
        Arrays.fill(certain, UNCOUNTED);
    }

    /** What an accumulator holds. */
    Interval accumulator(int index) {
        return Objects.requireNonNull(accumulators[index]);
    }

    void accumulate(@Nullable Interval[] values) {
        accumulators = values;
    }
}
