package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.LongToIntFunction;

/** A set of whole numbers, 64 neighbours in a word, as one number stands for several sums ({@link SumBox}). Immutable. */
final class SumSet {
    static final SumSet EMPTY = new SumSet(new long[0], new long[0], 0);
    private static final int SHIFT = 6;
    private static final int BITS = 1 << SHIFT;

    /** Ascending; the numbers from 64 times the page. */
    private final long[] pages;

    private final long[] words;

    private SumSet(long[] pages, long[] words, int size) {
        this.pages = Arrays.copyOf(pages, size);
        this.words = Arrays.copyOf(words, size);
    }

    static SumSet of(long number) {
        return new SumSet(new long[] {number >> SHIFT}, new long[] {1L << number}, 1);
    }

    boolean isEmpty() {
        return pages.length == 0;
    }

    /** How many words it takes. */
    int words() {
        return pages.length;
    }

    boolean contains(long number) {
        int page = Arrays.binarySearch(pages, number >> SHIFT);
        return page >= 0 && (words[page] & 1L << number) != 0;
    }

    /** Whether any number is such. */
    boolean any(LongPredicate test) {
        for (int i = 0; i < pages.length; i++) {
            for (long left = words[i]; left != 0; left &= left - 1) {
                if (test.test((pages[i] << SHIFT) + Long.numberOfTrailingZeros(left))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Parts the numbers. */
    List<SumSet> split(int parts, LongToIntFunction partOf) {
        long[][] of = new long[parts][pages.length];
        for (int i = 0; i < pages.length; i++) {
            for (long left = words[i]; left != 0; left &= left - 1) {
                int part = partOf.applyAsInt((pages[i] << SHIFT) + Long.numberOfTrailingZeros(left));
                of[part][i] |= Long.lowestOneBit(left);
            }
        }
        List<SumSet> split = new ArrayList<>();
        for (long[] part : of) {
            split.add(new SumSet(pages, part, pages.length).and(this));
        }
        return split;
    }

    /** Every number so much more. */
    SumSet plus(long more) {
        long whole = more >> SHIFT;
        int within = (int) (more & BITS - 1);
        long[] to = new long[2 * pages.length];
        long[] found = new long[to.length];
        int size = 0;
        for (int i = 0; i < pages.length; i++) {
            long low = words[i] << within;
            long high = within == 0 ? 0 : words[i] >>> BITS - within;
            if (low != 0) {
                boolean again = size > 0 && to[size - 1] == pages[i] + whole;
                size += again ? 0 : 1;
                to[size - 1] = pages[i] + whole;
                found[size - 1] |= low;
            }
            if (high != 0) {
                to[size] = pages[i] + whole + 1;
                found[size++] = high;
            }
        }
        return new SumSet(to, found, size);
    }

    SumSet or(SumSet other) {
        long[] to = new long[pages.length + other.pages.length];
        long[] found = new long[to.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < pages.length || j < other.pages.length) {
            boolean here = j == other.pages.length || i < pages.length && pages[i] <= other.pages[j];
            boolean there = i == pages.length || j < other.pages.length && other.pages[j] <= pages[i];
            to[size] = here ? pages[i] : other.pages[j];
            found[size++] = (here ? words[i++] : 0) | (there ? other.words[j++] : 0);
        }
        return new SumSet(to, found, size);
    }

    SumSet and(SumSet other) {
        return common(other, 0);
    }

    SumSet without(SumSet other) {
        return common(other, -1);
    }

    /** The numbers that are in the other set, or with -1 those that are not. */
    private SumSet common(SumSet other, long inverse) {
        long[] to = new long[pages.length];
        long[] found = new long[to.length];
        int size = 0;
        int j = 0;
        for (int i = 0; i < pages.length; i++) {
            while (j < other.pages.length && other.pages[j] < pages[i]) {
                j++;
            }
            boolean there = j < other.pages.length && other.pages[j] == pages[i];
            long word = words[i] & ((there ? other.words[j] : 0) ^ inverse);
            if (word != 0) {
                to[size] = pages[i];
                found[size++] = word;
            }
        }
        return new SumSet(to, found, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SumSet that && Arrays.equals(pages, that.pages) && Arrays.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(pages) + Arrays.hashCode(words);
    }
}
