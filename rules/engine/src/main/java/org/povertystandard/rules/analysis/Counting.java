package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.povertystandard.criterion.Truth;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.rules.interpret.CountTest;
import org.povertystandard.rules.interpret.JointHousehold;
import org.povertystandard.rules.interpret.JointTests;

/**
 * How many members have the features of a block, in one number: as many bits for each feature as the numbers take that make a
 * difference. It takes one bit where it only matters whether some member has it, and one where it matters whether some has it not.
 */
final class Counting {
    /** Households of more members are read from no file. */
    static final int MOST_MEMBERS = HouseholdReader.MOST_MEMBERS;

    /** At least so many bits for a number that always matters. */
    private static final int FEWEST_BITS = 5;

    private static final int BITS = Long.SIZE - 1;

    private final List<Integer> features;
    private final int most;
    private final List<Field> fields = new ArrayList<>();
    private final int members;
    private final long anyMask;
    private final long openMask;
    private final List<Field> capped;

    /** All tests through which numbers of members are looked at; none where they are looked at otherwise as well. */
    private final List<CountTest> tests;

    /**
     * Where something is kept of a feature.
     *
     * @param feature the place of the feature
     * @param what what is kept
     * @param most the greatest number that is told apart
     */
    private record Field(int feature, What what, long most, int shift, long mask) {
        long in(long counts) {
            return counts >>> shift & mask;
        }
    }

    private enum What {
        SOME,
        ALL_BUT_SOME,
        NUMBER
    }

    private record Wanted(int feature, What what, long most) {
        boolean isOpen() {
            return what == What.NUMBER && most >= MOST_MEMBERS;
        }

        /** How many bits it takes. */
        int width() {
            return what == What.NUMBER ? Long.SIZE - Long.numberOfLeadingZeros(most) : 1;
        }
    }

    Counting(JointTests tests, Block block) {
        this.features = block.features();
        this.most = 1 + features.stream().mapToInt(feature -> feature).max().orElse(0);
        this.tests = tests.countTests(block.outputs()).orElse(List.of());
        List<Wanted> wanted = wanted(tests, block);
        int taken = wanted.stream()
                .filter(each -> !each.isOpen())
                .mapToInt(Wanted::width)
                .sum();
        int open = (int) wanted.stream().filter(Wanted::isOpen).count();
        int width = open == 0
                ? 0
                : Math.min((BITS - taken) / open, Integer.SIZE - Integer.numberOfLeadingZeros(MOST_MEMBERS));
        if (taken > BITS || (open > 0 && width < FEWEST_BITS)) {
            throw new Undecided(
                    "Quá nhiều điều kiện của thành viên liên quan với nhau.",
                    "Too many tests of members hang together.");
        }
        this.members = open == 0 ? MOST_MEMBERS : Math.min(MOST_MEMBERS, (1 << width) - 1);
        int shift = 0;
        long any = 0;
        long ofOpen = 0;
        for (Wanted each : wanted) {
            int bits = each.isOpen() ? width : each.width();
            fields.add(new Field(each.feature(), each.what(), each.most(), shift, (1L << bits) - 1));
            any |= each.what() == What.NUMBER ? 0 : 1L << shift;
            ofOpen |= each.isOpen() ? (1L << bits) - 1 << shift : 0;
            shift += bits;
        }
        this.anyMask = any;
        this.openMask = ofOpen;
        this.capped = fields.stream()
                .filter(field -> field.what() == What.NUMBER && field.most() < MOST_MEMBERS)
                .toList();
    }

    private List<Wanted> wanted(JointTests tests, Block block) {
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            int feature = features.get(i);
            if (block.outputs().stream().anyMatch(output -> tests.isCounted(output, feature))) {
                wanted.add(new Wanted(
                        i, What.NUMBER, tests.use(List.of(block.outputs())).enoughHaving(feature)));
            } else if (block.outputs().stream().anyMatch(output -> tests.asksForSome(output, feature))) {
                wanted.add(new Wanted(i, What.SOME, 1));
            }
            if (block.outputs().stream().anyMatch(output -> tests.asksForAll(output, feature))) {
                wanted.add(new Wanted(i, What.ALL_BUT_SOME, 1));
            }
        }
        return wanted;
    }

    /** The most members that can be counted. */
    int members() {
        return members;
    }

    /** The features that one member has who adds so much. */
    Set<Integer> features(long counts) {
        return fields.stream()
                .filter(field -> field.in(counts) != 0 != (field.what() == What.ALL_BUT_SOME))
                .map(field -> features.get(field.feature()))
                .collect(Collectors.toSet());
    }

    /** What one member adds; -1 while that is not known. */
    long of(JointHousehold household, int member) {
        long counts = 0;
        for (Field field : fields) {
            Truth truth = household.has(features.get(field.feature()), member);
            if (!truth.isKnown()) {
                return -1;
            }
            counts |= truth == Truth.TRUE != (field.what() == What.ALL_BUT_SOME) ? 1L << field.shift() : 0;
        }
        return counts;
    }

    /** What two groups of members add together; each number is held down to that from which on it makes no difference. */
    long plus(long some, long more) {
        long sum = ((some | more) & anyMask) | ((some & openMask) + (more & openMask));
        for (Field field : capped) {
            sum |= Math.min(field.in(some) + field.in(more), field.most()) << field.shift();
        }
        return sum;
    }

    /**
     * Of numbers that no test tells apart the plainest, by what the tests make of them.
     *
     * @param members how many there are in all
     */
    Map<Object, Long> plainest(Costs costs, int members, Effort effort) {
        Map<Object, Long> plainest = new LinkedHashMap<>();
        effort.spend(costs.size());
        costs.each((counts, cost) -> plainest.merge(
                treatment(counts, members), counts, (known, more) -> costs.of(known) <= cost ? known : more));
        return plainest;
    }

    private Object treatment(long counts, int members) {
        int[] some = having(counts, members);
        int[] having = new int[most];
        for (int i = 0; i < some.length; i++) {
            having[features.get(i)] = some[i];
        }
        var truths = new BitSet();
        try {
            for (int test = 0; test < tests.size(); test++) {
                truths.set(test, tests.get(test).holds(having, members));
            }
        } catch (ArithmeticException tooLarge) {
            return counts;
        }
        return tests.isEmpty() ? counts : truths;
    }

    /** How many members have each feature, as far as it makes a difference. */
    private int[] having(long counts, int members) {
        int[] having = new int[features.size()];
        for (Field field : fields) {
            if (field.what() != What.ALL_BUT_SOME) {
                having[field.feature()] = (int) field.in(counts);
            } else if (field.in(counts) == 0) {
                having[field.feature()] = members;
            }
        }
        return having;
    }

    /**
     * Supposes so many members.
     *
     * @param members how many there are in all
     */
    void suppose(long counts, JointHousehold household, int members) {
        int[] having = having(counts, members);
        IntStream.range(0, having.length).forEach(i -> household.supposeCount(features.get(i), having[i]));
    }
}
