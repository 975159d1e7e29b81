package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.MemberId;

/**
 * The facts of one household while it is being determined: read once, worked out once, and open to suppositions about what
 * is unknown. Used by one thread.
 *
 * <p>Longer than most classes, since everything here changes together: whatever is remembered is forgotten when a supposition
 * touches it.
 *
 * <p>Members are tested {@link Marks#PLACES} at a time: at hand are those around the member it was last turned to.
 */
final class Facts {
    static final int HOUSEHOLD = -1;
    private static final byte UNREAD = 0;
    private static final int READ = 2;

    private final Vocabulary vocabulary;
    private final Reading reading;
    private final int size;
    /** Slot by slot: the household's, then the members'. */
    private final @Nullable Answer[] answers;
    /** Their numbers, so much more than {@link Answer#code}, {@link #UNREAD} before they are read. */
    private final byte[] codes;

    private final long[][] marks;
    private final @Nullable Interval[] values;
    private final int @Nullable [][] columns;
    private final @Nullable Object[] memberIds;
    private @Nullable Alike alike;
    private int @Nullable [] supposedCounts;
    private @Nullable Interval[] accumulators = {};
    private int current = HOUSEHOLD;
    private int first;
    private long atHand;
    private long[] marksAtHand;

    Facts(Household household, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.reading = new Reading(household);
        this.size = household.members().size();
        this.answers = new Answer[(size + 1) * vocabulary.slots()];
        this.codes = new byte[answers.length];
        this.marks = new long[(size - 1) / Marks.PLACES + 1][];
        for (int block = 0; block < marks.length; block++) {
            marks[block] = new long[vocabulary.nodes()];
        }
        this.marksAtHand = marks[0];
        this.atHand = Marks.allTrue(Math.min(size, Marks.PLACES));
        this.values = new Interval[vocabulary.keptQuantities()];
        this.columns = new int[vocabulary.scorecards()][];
        this.memberIds = new Object[size];
    }

    /** What was answered. */
    Reading reading() {
        return reading;
    }

    Household household() {
        return reading.household();
    }

    int size() {
        return size;
    }

    Member member(int index) {
        return reading.member(index);
    }

    /** Which members have answered the same. */
    Alike alike() {
        Alike known = alike;
        if (known == null) {
            known = new Alike(this);
            alike = known;
        }
        return known;
    }

    /** The current member, as reasons name it. */
    @SuppressWarnings("unchecked")
    Optional<MemberId> currentId() {
        Object known = memberIds[current];
        if (known == null) {
            known = Optional.of(member(current).id());
            memberIds[current] = known;
        }
        return (Optional<MemberId>) known;
    }

    /** The member of whom a member test speaks just now. */
    int current() {
        return current;
    }

    /** The places of the members at hand. */
    long atHand() {
        return atHand;
    }

    /** The place of the current member among those at hand. */
    int place() {
        return current - first;
    }

    /** Makes a member the current one. */
    void turnTo(int member) {
        current = member;
        if (marks.length > 1 && member != HOUSEHOLD) {
            int block = member / Marks.PLACES;
            first = block * Marks.PLACES;
            atHand = Marks.allTrue(Math.min(size - first, Marks.PLACES));
            marksAtHand = marks[block];
        }
    }

    /** Makes one of the members at hand the current one. */
    void turnToPlace(int place) {
        current = first + place;
    }

    /** What a node was found to be, of the members at hand. */
    long marks(int node) {
        return marksAtHand[node];
    }

    void mark(int node, long found) {
        marksAtHand[node] = found;
    }

    /** The answer to a fact: of the household, or of the current member. */
    Answer answer(Slot slot) {
        int index = index(slot, slot.ofMember() ? current : HOUSEHOLD);
        Answer answer = answers[index];
        return answer != null ? answer : read(slot, index);
    }

    /** The answer of one member, or of the household. */
    Answer answer(int member, Slot slot) {
        int before = current;
        turnTo(member);
        Answer answer = answer(slot);
        turnTo(before);
        return answer;
    }

    /** The number of the answer of the member at a place, or of the household; negative if it has none. */
    int code(int place, Slot slot) {
        int index = index(slot, slot.ofMember() ? first + place : HOUSEHOLD);
        byte code = codes[index];
        return code != UNREAD ? code - READ : read(slot, index).code();
    }

    private int index(Slot slot, int member) {
        return slot.index() * (size + 1) + member + 1;
    }

    /** Reads an answer, and of members all of those at hand: whoever asks one asks the others. */
    private Answer read(Slot slot, int index) {
        TestNode askedOf = slot.askedOf();
        if (!slot.ofMember()) {
            keep(index, read(HOUSEHOLD, slot, askedOf == null ? Truth.TRUE : askedOf.truth(this)));
        } else {
            long asked = askedOf == null ? atHand : askedOf.marksAmong(this, atHand, true);
            for (long left = atHand; left != 0; left &= left - 1) {
                int place = Long.numberOfTrailingZeros(left);
                int at = index(slot, first + place);
                if (answers[at] == null) {
                    keep(at, read(first + place, slot, Marks.at(asked, place)));
                }
            }
        }
        return Objects.requireNonNull(answers[index]);
    }

    private void keep(int index, Answer answer) {
        answers[index] = answer;
        codes[index] = (byte) (answer.code() + READ);
    }

    private Answer read(int member, Slot slot, Truth asked) {
        if (asked == Truth.FALSE) {
            return notAsked(member, slot);
        }
        Answer answer = slot.isAge() ? reading.age(member, slot) : reading.answer(member, slot);
        return asked == Truth.TRUE ? answer : answer.ifAsked();
    }

    private Answer notAsked(int member, Slot slot) {
        if (slot.isAge()) {
            return Answer.NOT_APPLICABLE;
        }
        SlotAnswers seen = slot.answers();
        return seen.notAsked(seen.isUnaskedNotApplicable() && reading.given(member, slot) == null);
    }

    /** A quantity worked out before; null if it was not. */
    @Nullable
    Interval value(int quantity) {
        return values[quantity];
    }

    void keep(int quantity, Interval value) {
        values[quantity] = value;
    }

    /** How many members certainly have the feature. */
    int certain(Feature feature) {
        int supposed = supposed(feature);
        return supposed >= 0 ? supposed : count(feature, true);
    }

    /** How many members have, or may have, the feature. */
    int possible(Feature feature) {
        int supposed = supposed(feature);
        return supposed >= 0 ? supposed : size - count(feature, false);
    }

    private int supposed(Feature feature) {
        return supposedCounts == null ? -1 : supposedCounts[feature.index()];
    }

    private int count(Feature feature, boolean having) {
        if (marks.length == 1) {
            long found = feature.marks(this);
            return having ? Marks.certain(found) : Marks.excluded(found);
        }
        int count = 0;
        int before = current;
        for (int member = 0; member < size; member += Marks.PLACES) {
            turnTo(member);
            long found = feature.marks(this);
            count += having ? Marks.certain(found) : Marks.excluded(found);
        }
        turnTo(before);
        return count;
    }

    /** Whether two tests of a member may differ of anybody. */
    boolean mayDiffer(Difference ofMember) {
        boolean found = false;
        int before = current;
        for (int member = 0; member < size && !found; member += Marks.PLACES) {
            turnTo(member);
            found = ofMember.places(this, atHand) != 0;
        }
        turnTo(before);
        return found;
    }

    /** Whether one member has the feature. */
    Truth truth(Feature feature, int member) {
        return truth(feature.test(), member);
    }

    /** What a test is of one member. */
    Truth truth(TestNode test, int member) {
        int before = current;
        turnTo(member);
        Truth truth = test.truth(this);
        turnTo(before);
        return truth;
    }

    /** The columns of a scorecard that may serve the household, by index. */
    int[] columns(ScoreColumns some) {
        int[] possible = columns[some.index()];
        if (possible == null) {
            possible = some.possible(this);
            columns[some.index()] = possible;
        }
        return possible;
    }

    /** Supposes an answer. What hangs on it is worked out again. */
    void suppose(int member, FactId fact, FactValue answer) {
        reading.suppose(member, fact, answer);
        forget(member, fact);
    }

    void supposeBirth(int member, LocalDate birth) {
        reading.supposeBirth(member, birth);
        forget(member, FormFacts.BIRTH_DATE);
    }

    /** Takes a supposition back. */
    void unsuppose(int member, FactId fact) {
        if (fact.equals(FormFacts.BIRTH_DATE)) {
            reading.supposeBirth(member, null);
        } else {
            reading.unsuppose(member, fact);
        }
        forget(member, fact);
    }

    private void forget(int member, FactId question) {
        Dependents dependents = vocabulary.dependents(question);
        for (int slot : dependents.slots()) {
            if (member != HOUSEHOLD) {
                answers[slot * (size + 1) + member + 1] = null;
                codes[slot * (size + 1) + member + 1] = UNREAD;
            } else {
                Arrays.fill(answers, slot * (size + 1), (slot + 1) * (size + 1), null);
                Arrays.fill(codes, slot * (size + 1), (slot + 1) * (size + 1), UNREAD);
            }
        }
        if (member == HOUSEHOLD) {
            forgetEveryone(dependents.ofOneMember());
        } else {
            long[] some = marks[member / Marks.PLACES];
            long place = 1L << member % Marks.PLACES;
            for (int node : dependents.ofOneMember()) {
                some[node] = Marks.without(some[node], place);
            }
        }
        forget(dependents);
    }

    private void forgetEveryone(int[] nodes) {
        for (long[] some : marks) {
            for (int node : nodes) {
                some[node] = 0;
            }
        }
    }

    private void forget(Dependents dependents) {
        forgetEveryone(dependents.nodes());
        for (int quantity : dependents.quantities()) {
            values[quantity] = null;
        }
        for (int scorecard : dependents.scorecards()) {
            columns[scorecard] = null;
        }
    }

    /** Fixes how many members have a feature, until they are counted again. */
    void supposeCount(Feature feature, int count) {
        int[] supposed = supposedCounts;
        if (supposed == null) {
            supposed = new int[vocabulary.features()];
            Arrays.fill(supposed, -1);
            supposedCounts = supposed;
        }
        supposed[feature.index()] = count;
        forget(vocabulary.dependents(feature));
    }

    /** Forgets how many members were supposed to have a feature. */
    void recount(Feature feature) {
        if (supposedCounts != null) {
            supposedCounts[feature.index()] = -1;
            forget(vocabulary.dependents(feature));
        }
    }

    /** Forgets everything that was worked out. */
    void forgetAll() {
        for (long[] some : marks) {
            Arrays.fill(some, 0);
        }
        Arrays.fill(values, null);
        Arrays.fill(columns, null);
    }

    /** Takes a test of the household as settled, until something it is made of is supposed otherwise. */
    void settle(TestNode test, boolean truth) {
        marks[0][test.index()] = Marks.of(truth);
    }

    /** What an accumulator holds. */
    Interval accumulator(int index) {
        return Objects.requireNonNull(accumulators[index]);
    }

    void accumulate(@Nullable Interval[] values) {
        accumulators = values;
    }
}
