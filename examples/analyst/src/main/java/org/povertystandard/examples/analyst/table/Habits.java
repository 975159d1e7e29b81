package org.povertystandard.examples.analyst.table;

import java.util.OptionalInt;

/**
 * How a column is written, seen by reading it through once before anything is understood: one cell alone does not show that
 * its column has the month first, or has lost its zeros.
 */
public final class Habits {
    private OptionalInt monthFirst = OptionalInt.empty();
    private OptionalInt thousands = OptionalInt.empty();
    private boolean decimalPoints;
    private boolean onlyDigits = true;
    private boolean zerosInFront;
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    /** Nothing seen yet. */
    public Habits() {}

    /** Sees a cell of the column. */
    public void see(String text, int line) {
        if (text.isEmpty() || Cell.saysUnknown(text)) {
            return;
        }
        if (monthFirst.isEmpty() && Days.isMonthFirst(text)) {
            monthFirst = OptionalInt.of(line);
        }
        if (thousands.isEmpty() && Numbers.hasPointsForThousands(text)) {
            thousands = OptionalInt.of(line);
        }
        decimalPoints = decimalPoints || Numbers.hasDecimalPoint(text);
        onlyDigits &= isDigits(text);
        zerosInFront |= text.length() > 1 && text.charAt(0) == '0';
        shortest = Math.min(shortest, text.length());
        longest = Math.max(longest, text.length());
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The first line with a day that is mm/dd/yyyy and nothing else. */
    public OptionalInt monthFirst() {
        return monthFirst;
    }

    /** The first line with points that separate thousands and nothing else. */
    OptionalInt thousands() {
        return thousands;
    }

    /** Whether points in it are certainly decimal marks, and none separates thousands. */
    boolean hasDecimalPoints() {
        return decimalPoints && thousands.isEmpty();
    }

    /** Whether a list of codes of this width may be what the column holds, or what is left of it. */
    boolean mayHaveWidth(int width) {
        return onlyDigits && longest > 0 && longest <= width;
    }

    /** Whether it has digits only, all of one length, and zeros in front. */
    private boolean keepsZeros() {
        return onlyDigits && zerosInFront && shortest == longest;
    }

    /**
     * How long the codes of this column were, if another holds the same ones and this one has certainly lost the zeros in front
     * of all that had some.
     */
    public OptionalInt widthLostFrom(Habits whole) {
        boolean lost = mayHaveWidth(whole.longest) && !zerosInFront && shortest < whole.longest;
        return lost && whole.keepsZeros() ? OptionalInt.of(whole.longest) : OptionalInt.empty();
    }

    /** Whether one column has zeros in front and the other none, so that codes may not meet. */
    public boolean differsInZeros(Habits other) {
        return longest > 0 && other.longest > 0 && zerosInFront != other.zerosInFront;
    }
}
