package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormFact;
import org.povertystandard.rules.interpret.Interval;

/** Works out where the limits of a comparison lie on the number that is compared. */
final class Limits {
    private static final int MOST_PLACES = 20_000;

    /** As large as a number of a household gets, and prime, so that no fraction of it is shortened. */
    private static final Rational LARGEST = Rational.of(999_999_999_999_989L);

    private final Translator translator;
    private final Criterion.Compare compare;
    private final Quantity quantity;
    private final Source.Number number;
    private final boolean ofMember;
    private final Cuts cuts;
    private final int unit;
    private boolean placed;

    /**
     * What a limit depends on, and how the comparison names it.
     *
     * @param place with a state of its own
     * @param quantity the number, or the fact of a choice
     */
    record Placed(Source.Place place, Quantity quantity) {}

    /**
     * The limits at one place.
     *
     * @param atMost whether numbers below the cuts are asked for
     * @param sure the cut where the comparison is certain; null if it never is
     * @param maybe the cut where it is possible; null if it never is
     * @param always whether it is always possible
     * @param unknown what it is of an unknown number
     */
    private record Limit(
            boolean atMost, Cuts.@Nullable Cut sure, Cuts.@Nullable Cut maybe, boolean always, Truth unknown) {

        Truth truth(Interval number, int unit) {
            Rational low = number.low() == null ? null : number.low().times(Rational.of(unit));
            Rational high = number.high() == null ? null : lastMonth(number.high(), unit);
            Rational lessLikely = atMost ? high : low;
            Rational likelier = atMost ? low : high;
            if (sure != null && lessLikely != null && sure.isAbove(lessLikely) == atMost) {
                return Truth.TRUE;
            }
            boolean possible = always || (maybe != null && (likelier == null || maybe.isAbove(likelier) == atMost));
            return possible ? Truth.UNKNOWN : Truth.FALSE;
        }
    }

    /**
     * Of a comparison.
     *
     * @param compare with the number on the left
     * @param quantity the number as the comparison names it
     * @param number the number
     */
    Limits(
            Translator translator,
            Criterion.Compare compare,
            Quantity quantity,
            Source.Number number,
            boolean ofMember) {
        this.translator = translator;
        this.compare = compare;
        this.quantity = quantity;
        this.number = number;
        this.ofMember = ofMember;
        this.unit = monthsIn(translator.law(), quantity);
        this.cuts = new Cuts(number.cuts.decimals());
    }

    /** How many months one unit of an age has; 1 for any other number. */
    static int monthsIn(Law law, Quantity quantity) {
        return quantity instanceof Quantity.OfFact fact && law.slot(fact.fact()).form() instanceof FormFact.Age age
                ? age.unitMonths()
                : 1;
    }

    /** The last month in which an age is still so many units. */
    static Rational lastMonth(Rational units, int unit) {
        return units.times(Rational.of(unit)).plus(Rational.of(unit - 1));
    }

    /** Null if the reference engine has to be asked. */
    @Nullable
    Formula formula(List<Placed> places, Criterion.Compare original) {
        placed = !places.isEmpty();
        if (!placed) {
            Limit limit = limit(new Valuation(translator.law()));
            return limit == null ? null : alone(limit);
        }
        int count = 1;
        List<Source.Place> all = new ArrayList<>();
        for (Placed placed : places) {
            all.add(placed.place());
            count = Math.multiplyExact(count, placed.place().points().size());
        }
        if (count > MOST_PLACES) {
            return null;
        }
        List<Optional<Limit>> limits = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            limits.add(at(places, index));
        }
        Set<Boolean> directions = directions(limits);
        if (directions.size() > 1) {
            return null;
        }
        Thresholds thresholds = thresholds(limits, !directions.contains(false));
        int reference = limits.contains(Optional.empty()) ? translator.reference(original) : Source.Limited.COMPLETE;
        var limited = new Source.Limited(ofMember, number, List.copyOf(all), thresholds, reference);
        return Formula.of(limited, Source.Decided.HOLDS);
    }

    /** Whether numbers below the cuts are asked for, or above them. */
    private static Set<Boolean> directions(List<Optional<Limit>> limits) {
        Set<Boolean> directions = new HashSet<>();
        for (Optional<Limit> limit : limits) {
            if (limit.isPresent() && (limit.get().sure() != null || limit.get().maybe() != null)) {
                directions.add(limit.get().atMost());
            }
        }
        return directions;
    }

    /** The limits at a place; empty if the reference engine has to be asked there. */
    private Optional<Limit> at(List<Placed> places, int index) {
        var valuation = new Valuation(translator.law());
        int rest = index;
        for (Placed placed : places) {
            List<Source.Point> points = placed.place().points();
            Source.Point point = points.get(rest % points.size());
            rest /= points.size();
            if (point instanceof Source.OtherPoint) {
                return Optional.empty();
            }
            if (point instanceof Source.NoPoint) {
                return Optional.of(nothing());
            }
            if (point instanceof Source.AnswerPoint answer) {
                valuation.set(((Quantity.OfFact) placed.quantity()).fact(), answer.answer());
            } else if (point instanceof Source.NumberPoint exact) {
                valuation.set(placed.quantity(), Interval.of(exact.number()));
            }
        }
        return Optional.ofNullable(limit(valuation));
    }

    /** Nothing holds, whatever the number. */
    private Limit nothing() {
        return new Limit(atMost(1), null, null, false, Truth.FALSE);
    }

    private Thresholds thresholds(List<Optional<Limit>> limits, boolean atMost) {
        int[] sure = new int[limits.size()];
        int[] maybe = new int[limits.size()];
        byte[] unknown = new byte[limits.size()];
        Arrays.fill(sure, Thresholds.OTHER);
        for (int i = 0; i < limits.size(); i++) {
            Limit limit = limits.get(i).orElse(null);
            if (limit != null) {
                sure[i] = limit.sure() == null ? Thresholds.NEVER : cuts.indexOf(limit.sure());
                maybe[i] = limit.always()
                        ? Thresholds.ALWAYS
                        : limit.maybe() == null ? Thresholds.NEVER : cuts.indexOf(limit.maybe());
                unknown[i] = (byte) limit.unknown().ordinal();
            }
        }
        return new Thresholds(Ruler.of(cuts.decimals(), cuts.all()), atMost, sure, maybe, unknown);
    }

    private Formula alone(Limit limit) {
        if (limit.sure() == null || limit.maybe() == null) {
            return Formula.FALSE;
        }
        return Formula.of(number, number.compared(limit.sure(), limit.atMost()));
    }

    /** The limits where some facts are set; null if they cannot be worked out. */
    private @Nullable Limit limit(Valuation valuation) {
        try {
            return straight(valuation);
        } catch (ArithmeticException | Valuation.UnsetException e) {
            return null;
        }
    }

    private @Nullable Limit straight(Valuation valuation) {
        Interval base = left(valuation, Interval.of(Rational.ZERO));
        Interval right = valuation.of(compare.right());
        if (base.isAbsent() || right.isAbsent()) {
            return nothing();
        }
        if (!base.isExact()) {
            return null;
        }
        Rational slope = left(valuation, Interval.of(Rational.ONE)).exact().minus(base.exact());
        // What overflows for some number has to overflow for the reference engine's way of working it out.
        left(valuation, Interval.of(LARGEST));
        left(valuation, Interval.of(LARGEST.negated()));
        if (slope.signum() == 0) {
            return null;
        }
        boolean less = compare.operator() == Operator.LESS || compare.operator() == Operator.AT_MOST;
        Rational forSure = less ? right.low() : right.high();
        Rational forMaybe = less ? right.high() : right.low();
        Cuts.Cut sure = forSure == null || right.presence() != Interval.Presence.PRESENT
                ? null
                : cut(forSure, base.exact(), slope);
        Cuts.Cut maybe = forMaybe == null
                ? null
                : sure != null && forMaybe == forSure ? sure : cut(forMaybe, base.exact(), slope);
        var limit = new Limit(
                atMost(slope.signum()), sure, maybe, forMaybe == null, truth(valuation, number.domain(), right));
        boolean byState = number instanceof Source.Span || !placed;
        return !byState || agrees(limit, valuation, right) ? limit : null;
    }

    private Interval left(Valuation valuation, Interval of) {
        if (compare.left() == quantity) {
            return of;
        }
        valuation.set(quantity, of);
        return valuation.of(compare.left());
    }

    private Truth truth(Valuation valuation, Interval of, Interval right) {
        return left(valuation, of).compare(compare.operator(), right);
    }

    private boolean atMost(int sign) {
        boolean less = compare.operator() == Operator.LESS || compare.operator() == Operator.AT_MOST;
        return less == (sign > 0);
    }

    /** The cut at which the left side reaches the right one. */
    private Cuts.Cut cut(Rational right, Rational base, Rational slope) {
        Rational at = right.minus(base).dividedBy(slope);
        boolean withEqual = compare.operator() == Operator.AT_MOST || compare.operator() == Operator.AT_LEAST;
        boolean inclusive = withEqual == atMost(slope.signum());
        if (unit == 1) {
            return cuts.add(cuts.cut(at, inclusive));
        }
        return cuts.add(cuts.cut(lastMonth(new Cuts(0).cut(at, inclusive).value(), unit), true));
    }

    /** Whether what is not exact comes out as the reference engine's arithmetic of intervals has it. */
    private boolean agrees(Limit limit, Valuation valuation, Interval right) {
        for (Interval some : inexact()) {
            if (limit.truth(some, unit) != truth(valuation, some, right)) {
                return false;
            }
        }
        return true;
    }

    /** Samples of what can be known of the number when it is not exact. */
    private List<Interval> inexact() {
        if (number instanceof Source.Size) {
            return List.of();
        }
        if (number instanceof Source.Answer) {
            return List.of(number.domain());
        }
        Interval open = number instanceof Source.Age
                ? Interval.between(Rational.ZERO, null)
                : number instanceof Source.Score ? Interval.UNBOUNDED : Interval.of(0, 2);
        return List.of(open, Interval.of(0, 1), Interval.of(1, 1_000_000));
    }
}
