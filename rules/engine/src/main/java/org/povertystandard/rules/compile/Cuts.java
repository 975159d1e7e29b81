package org.povertystandard.rules.compile;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.Rational;

/** The places at which the numbers of one source are cut: between two neighbouring cuts no test tells numbers apart. */
final class Cuts {
    /** Numbers need not lie on a grid. */
    static final int NO_GRID = -1;

    private final int decimals;
    private final TreeSet<Cut> cuts = new TreeSet<>();
    private @Nullable List<Cut> inOrder;

    /**
     * A cut: numbers up to the value are below it.
     *
     * @param value the number
     * @param inclusive whether the value itself is below; always so on a grid
     */
    record Cut(Rational value, boolean inclusive) implements Comparable<Cut> {
        @Override
        public int compareTo(Cut other) {
            int byValue = value.compareTo(other.value);
            return byValue != 0 ? byValue : Boolean.compare(inclusive, other.inclusive);
        }

        boolean isAbove(Rational number) {
            int comparison = number.compareTo(value);
            return comparison < 0 || (comparison == 0 && inclusive);
        }
    }

    /**
     * No cuts yet.
     *
     * @param decimals of the numbers that are cut, or {@link #NO_GRID}
     */
    Cuts(int decimals) {
        this.decimals = decimals;
    }

    int decimals() {
        return decimals;
    }

    /** The cut between numbers up to this one, or under it, and the others. */
    Cut cut(Rational value, boolean inclusive) {
        if (decimals == NO_GRID) {
            return new Cut(value, inclusive);
        }
        Rational unit = Rational.of(powerOfTen());
        Rational steps = value.times(unit);
        long last = steps.floor();
        if (!inclusive && steps.denominator() == 1) {
            last = Math.subtractExact(last, 1);
        }
        return new Cut(Rational.of(last).dividedBy(unit), true);
    }

    Cut add(Cut cut) {
        if (cuts.add(cut)) {
            inOrder = null;
        }
        return cut;
    }

    private long powerOfTen() {
        long power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        return power;
    }

    /** How many cells the cuts make. */
    int cells() {
        return cuts.size() + 1;
    }

    List<Cut> all() {
        List<Cut> all = inOrder;
        if (all == null) {
            all = List.copyOf(cuts);
            inOrder = all;
        }
        return all;
    }

    /** The place of a cut; numbers in cells up to it are below the cut. */
    int indexOf(Cut cut) {
        return Collections.binarySearch(all(), cut);
    }

    /** The cell of a number; of no number, the first cell as a lower bound and the last as an upper one. */
    int cellOf(@Nullable Rational number, boolean lower) {
        if (number == null) {
            return lower ? 0 : cuts.size();
        }
        int cell = 0;
        while (cell < cuts.size() && !all().get(cell).isAbove(number)) {
            cell++;
        }
        return cell;
    }
}
