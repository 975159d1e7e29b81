package org.povertystandard.rules.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.Rational;

/** Where comparisons change as one number fact moves. */
final class Breakpoints {
    /** More numbers than this are not gone through one by one. */
    private static final int MOST_STEPS = 200;

    private final Map<Slot, List<Atom.Compare>> comparisons = new HashMap<>();
    private final Map<Slot, List<Lookup>> lookups = new HashMap<>();

    Breakpoints(Ingredients ingredients) {
        for (Slot slot : ingredients.slots()) {
            List<Atom.Compare> comparing = new ArrayList<>();
            for (TestNode atom : ingredients.atoms()) {
                if (atom instanceof Atom.Compare compare
                        && (Affine.mentions(compare.left(), slot) || Affine.mentions(compare.right(), slot))) {
                    comparing.add(compare);
                }
            }
            if (!comparing.isEmpty()) {
                comparisons.put(slot, List.copyOf(comparing));
            }
            List<Lookup> looking = new ArrayList<>();
            for (QuantityNode node : ingredients.switches()) {
                if (node instanceof Lookup lookup && Affine.asksOnly(lookup.at(), slot)) {
                    looking.add(lookup);
                }
            }
            if (!looking.isEmpty()) {
                lookups.put(slot, List.copyOf(looking));
            }
        }
    }

    /** The numbers at which some comparison of the slot can change; null if they cannot be told. */
    @Nullable
    Set<Rational> of(Facts facts, int member, Slot slot) {
        int before = facts.current();
        facts.turnTo(member);
        Set<Rational> points = ofCurrent(facts, slot);
        facts.turnTo(before);
        return points;
    }

    private @Nullable Set<Rational> ofCurrent(Facts facts, Slot slot) {
        Set<Rational> points = new TreeSet<>();
        for (Atom.Compare compare : comparisons.getOrDefault(slot, List.of())) {
            if (!addPoints(compare, facts, slot, points)) {
                return null;
            }
        }
        lookups.getOrDefault(slot, List.of())
                .forEach(lookup -> lookup.table().rows().forEach(row -> points.add(row.at())));
        return points;
    }

    private static boolean addPoints(Atom.Compare compare, Facts facts, Slot slot, Set<Rational> points) {
        if (!slot.ofMember() && Ingredients.of(compare).slots().stream().anyMatch(Slot::ofMember)) {
            return false;
        }
        Affine left = Affine.of(compare.left(), slot, facts);
        Affine right = Affine.of(compare.right(), slot, facts);
        if (left == null || right == null) {
            return false;
        }
        Affine difference = left.minus(right);
        if (difference.slope().signum() == 0) {
            return true;
        }
        if (left.constants() == null || right.constants() == null) {
            return difference.rest().isAbsent() || addOpen(difference.zeros(), slot, points);
        }
        for (Rational from : left.constants()) {
            for (Rational to : right.constants()) {
                points.add(to.minus(from).dividedBy(difference.slope()));
            }
        }
        return true;
    }

    /**
     * Where the rest has too many values to list, each number that is possible and at which the comparison is open may matter;
     * beyond them it is settled, whatever the rest may be.
     *
     * @return whether they are few enough to be told
     */
    private static boolean addOpen(Interval open, Slot slot, Set<Rational> points) {
        Interval possible = open.within(slot.domain());
        Rational low = possible.low();
        Rational high = possible.high();
        if (low == null || high == null || !(slot.type() instanceof FactType.Number number)) {
            return false;
        }
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(number.decimals()));
        long first = low.dividedBy(step).floor();
        long last = high.dividedBy(step).floor() + 1;
        if (last - first > MOST_STEPS) {
            return false;
        }
        for (long multiple = first; multiple <= last; multiple++) {
            points.add(Rational.of(multiple).times(step));
        }
        return true;
    }

    /** One number of the grid from each cell that the points cut the domain into, the points being cells of their own. */
    static List<Rational> gridCells(Set<Rational> points, int decimals, Interval domain) {
        Rational step = Rational.of(BigDecimal.ONE.movePointLeft(decimals));
        List<Rational> cells = new ArrayList<>();
        Rational previous = null;
        for (Rational point : new TreeSet<>(points)) {
            Rational onOrBelow = Rational.of(point.dividedBy(step).floor()).times(step);
            boolean onGrid = onOrBelow.equals(point);
            Rational below = onGrid ? point.minus(step) : onOrBelow;
            if (previous == null || below.compareTo(previous) > 0) {
                addIfIn(domain, below, cells);
            }
            if (onGrid) {
                addIfIn(domain, point, cells);
            }
            previous = point;
        }
        if (previous != null) {
            Rational above =
                    Rational.of(previous.dividedBy(step).floor()).times(step).plus(step);
            addIfIn(domain, above, cells);
        }
        return cells.isEmpty() ? List.of(anyOf(domain)) : cells;
    }

    private static void addIfIn(Interval domain, Rational number, List<Rational> cells) {
        boolean in = (domain.low() == null || domain.low().compareTo(number) <= 0)
                && (domain.high() == null || domain.high().compareTo(number) >= 0);
        if (in) {
            cells.add(number);
        }
    }

    private static Rational anyOf(Interval domain) {
        Rational low = domain.low();
        Rational high = domain.high();
        return low != null ? low : high != null ? high : Rational.ZERO;
    }
}
