package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.interpret.Interval;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;

/**
 * Turns the criteria of one test into formulas over sources. What cannot be, the reference engine is asked for.
 *
 * <p>Longer than most classes, since every kind of criterion and quantity has its lines here and they call one another.
 */
final class Translator {
    /** As many points as fit into half a {@code long}. */
    private static final long MOST_POINTS = Integer.MAX_VALUE;

    private final Law law;
    private final List<Formula> indicators = new ArrayList<>();
    private final Map<Key, Formula> known = new HashMap<>();
    private final Map<Criterion, Feature> features = new HashMap<>();
    private final Map<Object, Source> sources = new HashMap<>();
    private final Map<LineId, Criterion.Compare> lines = new HashMap<>();
    private final List<Criterion> referred = new ArrayList<>();

    private record Key(Criterion criterion, boolean ofMember) {}

    /** Thrown where a test cannot be compiled, and the reference engine has to do all of it. */
    static final class UntranslatableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UntranslatableException(String message) {
            super(message);
        }
    }

    Translator(PovertyStandard standard) {
        this.law = new Law(standard);
        standard.indicators().forEach(indicator -> indicators.add(ofHousehold(indicator.deprivedWhen())));
    }

    Law law() {
        return law;
    }

    /** In the standard's order. */
    List<Formula> indicators() {
        return indicators;
    }

    /** The criteria that the reference engine has to be asked for. */
    List<Criterion> referred() {
        return referred;
    }

    /** Makes the lines of a test known. */
    void add(List<Measure> measures) {
        for (Measure measure : measures) {
            for (Line line : measure.lines()) {
                lines.put(line.id(), new Criterion.Compare(measure.quantity(), line.operator(), line.limit()));
            }
        }
    }

    Formula ofHousehold(Criterion criterion) {
        return formula(criterion, false);
    }

    Formula formula(Criterion criterion, boolean ofMember) {
        var key = new Key(criterion, ofMember);
        Formula formula = known.get(key);
        if (formula == null) {
            try {
                formula = translate(criterion, ofMember);
            } catch (Formula.TooWideException e) {
                formula = refer(criterion, ofMember);
            }
            known.put(key, formula);
        }
        return formula;
    }

    private Formula translate(Criterion criterion, boolean ofMember) {
        if (criterion instanceof Criterion.All all) {
            Formula result = Formula.TRUE;
            for (Criterion each : all.criteria()) {
                result = result.and(formula(each, ofMember));
            }
            return result;
        }
        if (criterion instanceof Criterion.Any any) {
            Formula result = Formula.FALSE;
            for (Criterion each : any.criteria()) {
                result = result.or(formula(each, ofMember));
            }
            return result;
        }
        if (criterion instanceof Criterion.Not not) {
            return formula(not.criterion(), ofMember).not();
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return atLeast(atLeast, ofMember);
        }
        if (criterion instanceof Criterion.Is is) {
            return answered(is.fact(), List.of(FactValue.of(is.answer())), ofMember);
        }
        if (criterion instanceof Criterion.In in) {
            return answered(
                    in.fact(), in.codes().stream().<FactValue>map(FactValue::of).toList(), ofMember);
        }
        if (criterion instanceof Criterion.Compare compare) {
            return compared(compare, ofMember);
        }
        if (criterion instanceof Criterion.AnyMember any) {
            return some(any.criterion());
        }
        if (criterion instanceof Criterion.EveryMember every) {
            return some(new Criterion.Not(every.criterion())).not();
        }
        if (criterion instanceof Criterion.Defined defined) {
            return formula(law.criterion(defined.id()), ofMember);
        }
        if (criterion instanceof Criterion.Deprived deprived) {
            int index = indexOf(deprived.indicator());
            return Formula.of(source(deprived, () -> new Source.Deprived(index, indicators)), Source.Decided.HOLDS);
        }
        if (criterion instanceof Criterion.LineMet met) {
            return formula(lines.get(met.line()), false);
        }
        throw new UntranslatableException("Not a criterion of a test: " + criterion);
    }

    /** At least so many of the first ones, one after the other. */
    private Formula atLeast(Criterion.AtLeast atLeast, boolean ofMember) {
        var soMany = new Formula[atLeast.count() + 1];
        java.util.Arrays.fill(soMany, Formula.FALSE);
        soMany[0] = Formula.TRUE;
        for (Criterion criterion : atLeast.criteria()) {
            Formula one = formula(criterion, ofMember);
            for (int count = atLeast.count(); count > 0; count--) {
                soMany[count] = soMany[count].or(soMany[count - 1].and(one));
            }
        }
        return soMany[atLeast.count()];
    }

    private Formula answered(FactId fact, List<FactValue> answers, boolean ofMember) {
        Source.Choice choice = choice(fact);
        return asked(choice.slot, ofMember).and(Formula.of(choice, choice.among(answers)));
    }

    Source.Choice choice(FactId fact) {
        return source(fact, () -> {
            Slot slot = law.slot(fact);
            int depth = asked(slot, slot.ofMember()).terms().stream()
                    .flatMap(term -> term.tests().keySet().stream())
                    .mapToInt(source -> 1 + source.depth())
                    .max()
                    .orElse(0);
            return new Source.Choice(slot, depth);
        });
    }

    /** Whether the question is put: a test of an answer is false where it is not. */
    Formula asked(Slot slot, boolean ofMember) {
        return slot.askedOf().map(criterion -> formula(criterion, ofMember)).orElse(Formula.TRUE);
    }

    private Formula some(Criterion criterion) {
        Feature feature = feature(criterion);
        return Formula.of(source(feature, () -> new Source.Any(feature)), Source.Decided.HOLDS);
    }

    Feature feature(Criterion criterion) {
        Feature feature = features.get(criterion);
        if (feature == null) {
            feature = new Feature(formula(criterion, true));
            features.put(criterion, feature);
        }
        return feature;
    }

    private Formula compared(Criterion.Compare compare, boolean ofMember) {
        if (compare.operator() == Operator.EQUAL) {
            var atMost = new Criterion.Compare(compare.left(), Operator.AT_MOST, compare.right());
            var atLeast = new Criterion.Compare(compare.left(), Operator.AT_LEAST, compare.right());
            return formula(atMost, ofMember).and(formula(atLeast, ofMember));
        }
        Formula formula = new Comparison(this, compare, ofMember).formula();
        return formula == null ? refer(compare, ofMember) : formula;
    }

    /** The number that a quantity is, apart from the numbers it is made of; null if it is none of those that have states. */
    Source.@Nullable Number number(Quantity quantity, boolean ofMember) {
        if (quantity instanceof Quantity.OfFact fact) {
            Slot slot = law.slot(fact.fact());
            return slot.isAge() ? source("age", Source.Age::new) : source(fact.fact(), () -> new Source.Answer(slot));
        }
        if (quantity instanceof Quantity.CountMembers count) {
            Optional<Criterion> criterion = count.criterion();
            if (criterion.isEmpty()) {
                return source("size", Source.Size::new);
            }
            Feature feature = feature(criterion.get());
            return source(List.of("count", feature), () -> new Source.Count(feature));
        }
        if (quantity instanceof Quantity.DeprivationCount) {
            return source("deprivations", () -> new Source.Deprivations(indicators));
        }
        if (quantity instanceof Quantity.Score score) {
            return score(score.scorecard());
        }
        if (quantity instanceof Quantity.Tally tally) {
            return tally(tally, ofMember);
        }
        return null;
    }

    private Source.@Nullable Number tally(Quantity.Tally tally, boolean ofMember) {
        Object key = List.of(tally, ofMember);
        if (!sources.containsKey(key)) {
            List<Source.Tally.Entry> entries = new ArrayList<>();
            long most = 0;
            for (Quantity.Entry entry : tally.entries()) {
                Interval points = new Valuation(law).orNull(entry.points());
                if (points == null
                        || !points.isExact()
                        || points.isAbsent()
                        || points.exact().denominator() != 1) {
                    return null;
                }
                most += Math.abs(Math.max(
                        -MOST_POINTS - 1,
                        Math.min(MOST_POINTS + 1, points.exact().numerator())));
                if (most > MOST_POINTS) {
                    return null;
                }
                entries.add(new Source.Tally.Entry(
                        formula(entry.when(), ofMember), points.exact().numerator()));
            }
            sources.put(key, new Source.Tally(ofMember, entries));
        }
        return (Source.Tally) sources.get(key);
    }

    Source.Score score(ScorecardId id) {
        return source(id, () -> new Source.Score(rules(id)));
    }

    private ScoreRules rules(ScorecardId id) {
        Scorecard scorecard = law.standard().scorecard(id).orElseThrow().scorecard();
        List<ScoreRules.Output> outputs = new ArrayList<>();
        for (Scorecard.Item item : scorecard.items()) {
            List<ScoreRules.Row> rows = item.rows().stream()
                    .map(row -> new ScoreRules.Row(
                            ofHousehold(row.when()),
                            scorecard.columns().stream()
                                    .mapToInt(column -> row.pointsIn(column.id()))
                                    .toArray()))
                    .toList();
            if (item.counts() == Scorecard.Counts.FIRST_ROW) {
                outputs.add(new ScoreRules.Output(rows));
            } else {
                rows.forEach(row -> outputs.add(new ScoreRules.Output(List.of(row))));
            }
        }
        long most = outputs.stream()
                .flatMap(output -> output.rows().stream())
                .mapToLong(row -> java.util.Arrays.stream(row.points())
                        .mapToLong(points -> Math.abs((long) points))
                        .max()
                        .orElse(0))
                .sum();
        if (most > MOST_POINTS) {
            throw new UntranslatableException("A scorecard with too many points.");
        }
        return new ScoreRules(
                scorecard.columns().stream()
                        .map(column -> ofHousehold(column.when()))
                        .toList(),
                outputs);
    }

    /** The whole criterion is left to the reference engine. */
    private Formula refer(Criterion criterion, boolean ofMember) {
        return Formula.of(
                source(
                        List.of("refer", criterion, ofMember),
                        () -> new Source.Referred(ofMember, reference(criterion))),
                Source.Decided.HOLDS);
    }

    /** Where the reference engine finds the criterion. */
    int reference(Criterion criterion) {
        TopLevel.refuse(criterion);
        referred.add(criterion);
        return referred.size() - 1;
    }

    @SuppressWarnings("unchecked")
    <S extends Source> S source(Object key, java.util.function.Supplier<S> make) {
        Source source = sources.get(key);
        if (source == null) {
            source = make.get();
            sources.put(key, source);
        }
        return (S) source;
    }

    private int indexOf(IndicatorId id) {
        for (int i = 0; i < indicators.size(); i++) {
            if (law.standard().indicators().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new UntranslatableException("There is no indicator " + id + ".");
    }

    static Interval exactly(long number) {
        return Interval.of(Rational.of(number));
    }
}
