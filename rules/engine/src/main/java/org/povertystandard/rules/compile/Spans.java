package org.povertystandard.rules.compile;

/**
 * Finds the state of a whole number that is known within bounds.
 *
 * @param cuts ascending; a number up to a cut is below it
 * @param small the cells of 0 and the numbers after it, as far as there is more than one cell
 * @param last the last cut, beyond which there is one cell
 */
record Spans(long[] cuts, byte[] small, long last) {
    private static final int MOST_SMALL = 2_048;

    static Spans of(long[] cuts) {
        long last = cuts.length == 0 ? 0 : cuts[cuts.length - 1];
        var small = new byte[cuts.length > Byte.MAX_VALUE ? 0 : (int) Math.max(0, Math.min(last + 2, MOST_SMALL))];
        var spans = new Spans(cuts, small, last);
        for (int i = 0; i < small.length; i++) {
            small[i] = (byte) spans.search(i);
        }
        return spans;
    }

    /** The state of a number between two others, both inclusive. */
    int state(long low, long high) {
        int first = cell(low);
        int last = low == high ? first : cell(high);
        int cells = cuts.length + 1;
        return first == last ? first : cells + first * cells + last;
    }

    /** The cell of a number that is exact; the last cell and one more otherwise. */
    int exact(long low, long high) {
        return low == high ? cell(low) : cuts.length + 1;
    }

    /** The cell of a number. */
    int cell(long number) {
        if (number >= 0 && number < small.length) {
            return small[(int) number];
        }
        return number > last ? cuts.length : search(number);
    }

    private int search(long number) {
        int cell = 0;
        while (cell < cuts.length && number > cuts[cell]) {
            cell++;
        }
        return cell;
    }
}
