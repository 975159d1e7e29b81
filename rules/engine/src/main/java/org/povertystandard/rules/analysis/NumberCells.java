package org.povertystandard.rules.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.Rational;

/**
 * One number from each cell into which thresholds cut the numbers of a grid, ascending: the plain one where it is in the
 * cell, otherwise the lowest above a threshold, and below the lowest threshold the one beside it.
 */
final class NumberCells {
    private final Rational step;
    private final @Nullable Rational least;
    private final @Nullable Rational most;
    private final @Nullable Rational plain;
    private final List<Rational> cells = new ArrayList<>();

    private NumberCells(int decimals, @Nullable Rational least, @Nullable Rational most, @Nullable Rational plain) {
        this.step = Rational.of(BigDecimal.ONE.movePointLeft(decimals));
        this.least = least;
        this.most = most;
        this.plain = plain;
    }

    static List<Rational> of(
            Set<Rational> thresholds,
            int decimals,
            @Nullable Rational least,
            @Nullable Rational most,
            @Nullable Rational plain) {
        var numbers = new NumberCells(decimals, least, most, plain);
        numbers.cut(new TreeSet<>(thresholds));
        return numbers.cells;
    }

    /**
     * One number from each cell, as if every number between two others were possible.
     *
     * @param least the least number there is; null if there are numbers below any other
     */
    static List<Rational> dense(Set<Rational> thresholds, @Nullable Rational least) {
        List<Rational> points = new TreeSet<>(thresholds)
                .stream()
                        .filter(point -> least == null || point.compareTo(least) > 0)
                        .toList();
        List<Rational> cells = new ArrayList<>();
        if (least != null) {
            cells.add(least);
        }
        Rational last = least;
        for (Rational point : points) {
            cells.add(
                    last == null ? point.minus(Rational.ONE) : last.plus(point).dividedBy(Rational.of(2)));
            cells.add(point);
            last = point;
        }
        cells.add(last == null ? Rational.ZERO : last.plus(Rational.ONE));
        return cells;
    }

    private void cut(Set<Rational> thresholds) {
        Rational start = null;
        for (Rational threshold : thresholds) {
            Rational onOrBelow = Rational.of(threshold.dividedBy(step).floor()).times(step);
            boolean onGrid = onOrBelow.equals(threshold);
            add(start, onGrid ? threshold.minus(step) : onOrBelow);
            if (onGrid) {
                add(threshold, threshold);
            }
            start = onOrBelow.plus(step);
        }
        add(start, null);
    }

    private void add(@Nullable Rational from, @Nullable Rational to) {
        Rational low = from == null || (least != null && least.compareTo(from) > 0) ? least : from;
        Rational high = to == null || (most != null && most.compareTo(to) < 0) ? most : to;
        if (low == null || high == null || low.compareTo(high) <= 0) {
            cells.add(one(low, high));
        }
    }

    private Rational one(@Nullable Rational low, @Nullable Rational high) {
        boolean isPlain = plain != null
                && (low == null || low.compareTo(plain) <= 0)
                && (high == null || plain.compareTo(high) <= 0);
        if (plain != null && isPlain) {
            return plain;
        }
        boolean aboveThreshold = low != null && !low.equals(least);
        if (high == null || aboveThreshold) {
            return low == null ? Rational.ZERO : low;
        }
        return high;
    }
}
