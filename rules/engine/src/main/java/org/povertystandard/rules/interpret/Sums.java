package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.PovertyStandard;

/** The outputs of a standard and the sums that its tests make of them. */
final class Sums {
    private final PovertyStandard standard;
    private final Resolver resolver;
    private final @Nullable Sums asItStands;
    private final List<Output> outputs = new ArrayList<>();
    private final List<Accumulator> accumulators = new ArrayList<>();
    private final Map<Object, Integer> known = new HashMap<>();
    private final Set<Integer> used = new TreeSet<>();

    /**
     * Of a variant.
     *
     * @param asItStands those of the standard as it stands, whose outputs and sums serve where they are the same; null for its own
     */
    Sums(PovertyStandard standard, Resolver resolver, @Nullable Sums asItStands) {
        this.standard = standard;
        this.resolver = resolver;
        this.asItStands = asItStands;
    }

    List<Output> outputs() {
        return List.copyOf(outputs);
    }

    List<Accumulator> accumulators() {
        return List.copyOf(accumulators);
    }

    int addOutput(Output output) {
        int index = outputs.size();
        Output before = asItStands == null || index >= asItStands.outputs.size() ? null : asItStands.outputs.get(index);
        outputs.add(before != null && before.isLike(output) ? before : output);
        return index;
    }

    void startTest() {
        used.clear();
    }

    Set<Integer> usedByTest() {
        return Set.copyOf(used);
    }

    void addScore(ScorecardId scorecard, List<List<Integer>> items) {
        List<Accumulator.Summand> summands = new ArrayList<>();
        for (List<Integer> item : items) {
            for (int output : item) {
                summands.add(new Accumulator.Summand(output, 1));
            }
        }
        add(scorecard, scorecard.value(), summands, 1);
    }

    int score(ScorecardId scorecard) {
        return use(known.get(scorecard));
    }

    int deprivations() {
        Object key = Quantity.DeprivationCount.class;
        if (!known.containsKey(key)) {
            List<Accumulator.Summand> all = new ArrayList<>();
            for (int i = 0; i < standard.indicators().size(); i++) {
                all.add(new Accumulator.Summand(i, 1));
            }
            add(key, "deprivations", all, 1);
        }
        return use(known.get(key));
    }

    int deprived(IndicatorId indicator) {
        if (!known.containsKey(indicator)) {
            add(indicator, indicator.value(), List.of(new Accumulator.Summand(indexOf(indicator), 1)), 1);
        }
        return use(known.get(indicator));
    }

    /** A weighted sum. Its points are constants, which the reader of standards has made sure of. */
    int tally(Quantity.Tally tally, Resolver.Extra extra) {
        if (!known.containsKey(tally)) {
            List<Rational> points = tally.entries().stream()
                    .map(entry -> ((QuantityNode.Constant) resolver.quantity(entry.points(), extra)).number())
                    .toList();
            long scale = points.stream().mapToLong(Rational::denominator).reduce(1, Sums::leastCommonMultiple);
            List<Accumulator.Summand> summands = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                long weight = points.get(i).times(Rational.of(scale)).numerator();
                summands.add(
                        new Accumulator.Summand(output(tally.entries().get(i).when()), weight));
            }
            add(tally, "tally", summands, scale);
        }
        return use(known.get(tally));
    }

    private int output(Criterion when) {
        return when instanceof Criterion.Deprived deprived
                ? indexOf(deprived.indicator())
                : addOutput(new Output.Holds(resolver.test(when, new WithinSum())));
    }

    private TestNode isDeprived(IndicatorId indicator) {
        resolver.noteIndicators();
        return ((Output.Holds) outputs.get(indexOf(indicator))).test();
    }

    /** What is summed asks the indicators themselves: a sum has no value yet while others are still added up. */
    private final class WithinSum implements Resolver.Extra {
        @Override
        public TestNode test(Criterion criterion) {
            if (criterion instanceof Criterion.Deprived deprived) {
                return isDeprived(deprived.indicator());
            }
            throw new IllegalArgumentException("Not a criterion that can stand within a sum: " + criterion);
        }

        @Override
        public QuantityNode quantity(Quantity quantity) {
            if (quantity instanceof Quantity.Tally tally) {
                return resolver.tally(tally, this);
            }
            if (quantity instanceof Quantity.DeprivationCount) {
                return resolver.tally(counted(), this);
            }
            throw new IllegalArgumentException("Not a quantity that can stand within a sum: " + quantity);
        }

        private Quantity.Tally counted() {
            var one = new Quantity.Literal(Rational.ONE);
            return new Quantity.Tally(standard.indicators().stream()
                    .map(indicator -> new Quantity.Entry(new Criterion.Deprived(indicator.id()), one))
                    .toList());
        }
    }

    private int indexOf(IndicatorId indicator) {
        for (int i = 0; i < standard.indicators().size(); i++) {
            if (standard.indicators().get(i).id().equals(indicator)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no indicator " + indicator + ".");
    }

    private void add(Object key, String name, List<Accumulator.Summand> summands, long scale) {
        var accumulator = new Accumulator(name, summands, scale);
        int before = asItStands == null ? -1 : asItStands.accumulators.indexOf(accumulator);
        accumulators.add(before < 0 ? accumulator : asItStands.accumulators.get(before));
        known.put(key, accumulators.size() - 1);
    }

    private int use(int accumulator) {
        used.add(accumulator);
        return accumulator;
    }

    private static long leastCommonMultiple(long a, long b) {
        return Math.multiplyExact(a, Rational.of(b, a).numerator());
    }
}
