package org.povertystandard.rules.population;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.PovertyTest;

/** Which classes the lines of a test leave possible: for each combination of true, false and unknown, found out once. */
final class ClassTable {
    private static final int MOST_LINES = 8;
    private static final Truth[] TRUTHS = Truth.values();

    private final long[] possible;
    private final long[] certain;

    private ClassTable(long[] possible, long[] certain) {
        this.possible = possible;
        this.certain = certain;
    }

    static ClassTable of(PovertyTest test) {
        List<LineId> lines = test.lines().map(Line::id).toList();
        if (lines.size() > MOST_LINES || test.categories().size() > Long.SIZE) {
            throw new NotAnswerableException("The test has more than " + MOST_LINES + " lines or too many classes.");
        }
        int combinations = 1;
        for (int i = 0; i < lines.size(); i++) {
            combinations *= TRUTHS.length;
        }
        long[] possible = new long[combinations];
        long[] certain = new long[combinations];
        for (int combination = 0; combination < combinations; combination++) {
            List<Truth> truths = truths(combination, lines.size());
            for (int i = 0; i < test.categories().size(); i++) {
                CategoryRule rule = test.categories().get(i);
                Truth truth = truth(rule.when(), lines, truths);
                possible[combination] |= truth == Truth.FALSE ? 0 : 1L << i;
                certain[combination] |= truth == Truth.TRUE ? 1L << i : 0;
            }
        }
        return new ClassTable(possible, certain);
    }

    private static List<Truth> truths(int combination, int lines) {
        List<Truth> truths = new ArrayList<>();
        int rest = combination;
        for (int i = 0; i < lines; i++) {
            truths.add(TRUTHS[rest % TRUTHS.length]);
            rest /= TRUTHS.length;
        }
        return truths;
    }

    private static Truth truth(Criterion criterion, List<LineId> lines, List<Truth> truths) {
        if (criterion instanceof Criterion.LineMet line) {
            return truths.get(lines.indexOf(line.line()));
        }
        if (criterion instanceof Criterion.Not not) {
            return truth(not.criterion(), lines, truths).not();
        }
        if (criterion instanceof Criterion.All all) {
            return all.criteria().stream()
                    .map(each -> truth(each, lines, truths))
                    .reduce(Truth.TRUE, Truth::and);
        }
        if (criterion instanceof Criterion.Any any) {
            return any.criteria().stream()
                    .map(each -> truth(each, lines, truths))
                    .reduce(Truth.FALSE, Truth::or);
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            List<Truth> parts = atLeast.criteria().stream()
                    .map(each -> truth(each, lines, truths))
                    .toList();
            long certain = parts.stream().filter(Truth.TRUE::equals).count();
            long excluded = parts.stream().filter(Truth.FALSE::equals).count();
            if (certain >= atLeast.count()) {
                return Truth.TRUE;
            }
            return parts.size() - excluded >= atLeast.count() ? Truth.UNKNOWN : Truth.FALSE;
        }
        throw new NotAnswerableException("A class depends on something beside the lines of the test.");
    }

    /**
     * The place of a combination in this table.
     *
     * @param truths for each line, the place of its truth among the three
     */
    static int combination(int[] truths) {
        int combination = 0;
        for (int i = truths.length - 1; i >= 0; i--) {
            combination = combination * TRUTHS.length + truths[i];
        }
        return combination;
    }

    /** The classes that the combination does not exclude, as bits. */
    long possible(int combination) {
        return possible[combination];
    }

    /** The classes that the combination settles: the one left, unless the household may also be in none. */
    long certain(int combination) {
        return Long.bitCount(possible[combination]) == 1 ? certain[combination] : 0;
    }
}
