package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;

/**
 * A household that is supposed answer by answer, and what joint tests make of it so far.
 *
 * <p>Members are known by index, the household itself by {@link #HOUSEHOLD}. Used by one thread.
 */
public final class JointHousehold {
    /** Stands for the household where a member's index is asked for. */
    public static final int HOUSEHOLD = Facts.HOUSEHOLD;

    private final JointTests tests;
    private final Facts facts;

    JointHousehold(JointTests tests, int members, LocalDate reviewedOn) {
        this.tests = tests;
        var household = Household.builder()
                .id("supposed")
                .reviewedOn(reviewedOn)
                .addAllMembers(IntStream.range(0, members)
                        .mapToObj(index -> Member.builder().id("m" + index).build())
                        .toList())
                .build();
        this.facts = new Facts(household, tests.vocabulary());
    }

    /** Supposes an answer. What was counted before is forgotten. */
    public void suppose(int member, FactId fact, FactValue answer) {
        facts.suppose(member, fact, answer);
    }

    /** Supposes a birth date. */
    public void supposeBirth(int member, LocalDate birth) {
        facts.supposeBirth(member, birth);
    }

    /** Takes a supposition back. */
    public void takeBack(int member, FactId question) {
        facts.unsuppose(member, question);
    }

    /** Supposes how many members have a feature, until the next answer is supposed. */
    public void supposeCount(int feature, int count) {
        facts.supposeCount(tests.feature(feature), count);
    }

    /** Supposes what tests of numbers of members come to, until the next answer is supposed. */
    public void supposeTests(List<CountTest> counted, List<Boolean> truths) {
        facts.forgetAll();
        for (int i = 0; i < counted.size(); i++) {
            facts.settle(counted.get(i).test(), truths.get(i));
        }
    }

    /** Whether some standard asks the question of the member, as far as it is known. */
    public boolean isAsked(int member, FactId question) {
        return tests.questions().slots(question).stream()
                .map(Slot::askedOf)
                .anyMatch(askedOf -> askedOf == null || facts.truth(askedOf, member) != Truth.FALSE);
    }

    /** Whether this answer is supposed. */
    public boolean isAnswered(int member, FactId question, FactValue answer) {
        return tests.questions().slots(question).stream()
                .anyMatch(slot -> answer.equals(facts.reading().given(member, slot)));
    }

    /** Whether a member has a feature, as far as it is known. */
    public Truth has(int feature, int member) {
        return facts.truth(tests.feature(feature), member);
    }

    /**
     * What an output comes to, before points are given for it: 0 if nothing holds, otherwise the place of the first row that
     * does, counted from 1.
     *
     * @return empty while that is not known
     */
    public OptionalInt turn(int output) {
        List<TestNode> rows = tests.rows(output);
        for (int row = 0; row < rows.size(); row++) {
            Truth truth = rows.get(row).truth(facts);
            if (truth == Truth.TRUE) {
                return OptionalInt.of(row + 1);
            }
            if (truth == Truth.UNKNOWN) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(0);
    }

    /** What an output adds if it comes to this, in the column that serves the household. */
    public long worth(int output, int turn) {
        if (turn > 0 && tests.output(output) instanceof Output.FirstRow row) {
            return row.rows().get(turn - 1).points().get(facts.columns(row.columns())[0]);
        }
        return turn;
    }

    /** Whether each scorecard has one column for the household. */
    public boolean hasOneColumn() {
        return IntStream.range(0, tests.outputs())
                .mapToObj(tests::output)
                .allMatch(
                        output -> !(output instanceof Output.FirstRow row) || facts.columns(row.columns()).length == 1);
    }

    /**
     * The classes of a test.
     *
     * @param certain those that hold, as bits, in the order of the test
     * @param open those that may hold
     */
    public record Classes(long certain, long open) {}

    /**
     * The classes that hold in one test if some sums are these, and nothing is known of the others.
     *
     * @param known which sums, ascending
     * @param values what they are
     */
    public Classes classes(int test, int[] known, long[] values) {
        JointTests.Part part = tests.part(test);
        @Nullable
        Interval[] intervals = new Interval[part.rules().accumulators().size()];
        part.sums().forEach((accumulator, sum) -> {
            int place = Arrays.binarySearch(known, sum);
            intervals[accumulator] =
                    place < 0 ? Interval.UNBOUNDED : Interval.of(Rational.of(values[place], tests.scale(sum)));
        });
        facts.accumulate(intervals);
        long certain = 0;
        long open = 0;
        List<Rules.CategoryTest> categories = part.test().categories();
        for (int i = 0; i < categories.size(); i++) {
            Truth truth = categories.get(i).when().truth(facts);
            certain |= truth == Truth.TRUE ? 1L << i : 0;
            open |= truth.isKnown() ? 0 : 1L << i;
        }
        return new Classes(certain, open);
    }

    /**
     * The first value of a sum from which on it makes no difference to any line or class.
     *
     * @param most the greatest value it can have
     * @return at most {@code most}, which says that every value may matter
     */
    public long lastThatMatters(int sum, long most) {
        long matters = 0;
        for (int i = 0; i < tests.tests(); i++) {
            for (Map.Entry<Integer, Integer> entry : tests.part(i).sums().entrySet()) {
                if (entry.getValue() == sum) {
                    matters = Math.max(matters, lastThatMatters(tests.part(i), entry.getKey(), sum, most));
                }
            }
        }
        return matters;
    }

    private long lastThatMatters(JointTests.Part part, int accumulator, int sum, long most) {
        long matters = 0;
        for (TestNode test : SumTests.of(part.test(), accumulator)) {
            if (SumTests.asksOtherSums(test, accumulator)) {
                return most;
            }
            @Nullable
            Interval[] values = new Interval[part.rules().accumulators().size()];
            facts.accumulate(values);
            values[accumulator] = Interval.of(Rational.of(most, tests.scale(sum)));
            Truth last = test.truth(facts);
            for (long value = most - 1; value >= matters; value--) {
                values[accumulator] = Interval.of(Rational.of(value, tests.scale(sum)));
                if (test.truth(facts) != last) {
                    matters = value + 1;
                }
            }
        }
        return matters;
    }

    /**
     * The numbers at which some test of a number changes, given what is supposed.
     *
     * @return ascending; empty if they cannot be told
     */
    public Optional<Set<Rational>> breakpoints(int member, FactId fact) {
        Set<Rational> points = new TreeSet<>();
        for (Slot slot : tests.questions().slots(fact)) {
            Set<Rational> some = tests.breakpoints().of(facts, member, slot);
            if (some == null) {
                return Optional.empty();
            }
            points.addAll(some);
        }
        return Optional.of(points);
    }

    /** The ages, in months, at which some test of an age changes; empty if they cannot be told. */
    public Optional<Set<Rational>> ages(int member) {
        Set<Rational> months = new TreeSet<>();
        for (Slot slot : tests.questions().slots(FormFacts.BIRTH_DATE)) {
            Set<Rational> points = tests.breakpoints().of(facts, member, slot);
            if (points == null) {
                return Optional.empty();
            }
            Rational unit = Rational.of(slot.ageUnit());
            points.forEach(point -> {
                // A whole unit of age lasts from its first month to the month before the next.
                months.add(point.times(unit));
                months.add(point.plus(Rational.ONE).times(unit));
            });
        }
        return Optional.of(months);
    }

    /** What the tests of one member alone tell of the answers supposed, but for those that hang on other questions. */
    public List<Truth> settledBy(Set<FactId> questions, int feature, int member) {
        List<Truth> truths = new ArrayList<>();
        for (TestNode atom : tests.questions().atoms(feature)) {
            if (questions.containsAll(tests.questions().ofAtom(atom))) {
                truths.add(facts.truth(atom, member));
            }
        }
        return truths;
    }

    /** Whether every atomic test of a feature asks either these questions alone, or none of them. */
    public boolean separates(Set<FactId> questions, int feature) {
        return tests.questions().atoms(feature).stream()
                .map(tests.questions()::ofAtom)
                .allMatch(
                        asked -> questions.containsAll(asked) || asked.stream().noneMatch(questions::contains));
    }
}
