package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
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
import org.povertystandard.standard.Indicator;
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
    private final Map<Integer, Formula> ofMembers = new HashMap<>();
    private final Map<Integer, Formula> ofHouseholds = new HashMap<>();
    private final Map<Integer, Feature> features = new HashMap<>();
    private final Map<Object, Source> sources = new HashMap<>();
    private final Map<LineId, Criterion.Compare> lines = new HashMap<>();
    private final List<Criterion> referred = new ArrayList<>();

    /** Thrown where a test cannot be compiled, and the reference engine has to do all of it. */
    static final class UntranslatableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UntranslatableException(String message) {
            super(message);
        }
    }

    Translator(PovertyStandard standard) {
        this.law = new Law(standard);
        for (Indicator indicator : standard.indicators()) {
            indicators.add(ofHousehold(indicator.deprivedWhen()));
        }
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
        Map<Integer, Formula> known = ofMember ? ofMembers : ofHouseholds;
        int shape = shape(criterion);
        Formula formula = known.get(shape);
        if (formula == null) {
            try {
                formula = translate(criterion, ofMember);
            } catch (Formula.TooWideException e) {
                formula = refer(criterion, ofMember);
            }
            known.put(shape, formula);
        }
        return formula;
    }

    private int shape(Expression expression) {
        return law.shapes().of(expression);
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
            List<FactValue> answers = new ArrayList<>();
            for (String code : in.codes()) {
                answers.add(FactValue.of(code));
            }
            return answered(in.fact(), answers, ofMember);
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
            var source = new Source.Deprived(indexOf(deprived.indicator()), indicators);
            return Formula.of(known(deprived.indicator(), source), Source.Decided.HOLDS);
        }
        if (criterion instanceof Criterion.LineMet met) {
            return formula(lines.get(met.line()), false);
        }
        throw new UntranslatableException("Not a criterion of a test: " + criterion);
    }

    /** At least so many of the first ones, one after the other. */
    private Formula atLeast(Criterion.AtLeast atLeast, boolean ofMember) {
        var soMany = new Formula[atLeast.count() + 1];
        Arrays.fill(soMany, Formula.FALSE);
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
        Source known = sources.get(fact);
        if (known == null) {
            Slot slot = law.slot(fact);
            known = new Source.Choice(slot, depth(asked(slot, slot.ofMember())));
            sources.put(fact, known);
        }
        return (Source.Choice) known;
    }

    /** How many answers must be known before. */
    private static int depth(Formula asked) {
        int depth = 0;
        for (Formula.Term term : asked.terms()) {
            for (Source source : term.tests().keySet()) {
                depth = Math.max(depth, 1 + source.depth());
            }
        }
        return depth;
    }

    /** Whether the question is put: a test of an answer is false where it is not. */
    Formula asked(Slot slot, boolean ofMember) {
        return slot.askedOf().isEmpty() ? Formula.TRUE : formula(slot.askedOf().get(), ofMember);
    }

    private Formula some(Criterion criterion) {
        Feature feature = feature(criterion);
        return Formula.of(known(feature, new Source.Any(feature)), Source.Decided.HOLDS);
    }

    Feature feature(Criterion criterion) {
        Feature feature = features.get(shape(criterion));
        if (feature == null) {
            feature = new Feature(formula(criterion, true));
            features.put(shape(criterion), feature);
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
            return slot.isAge() ? known("age", new Source.Age()) : known(fact.fact(), new Source.Answer(slot));
        }
        if (quantity instanceof Quantity.CountMembers count) {
            Optional<Criterion> criterion = count.criterion();
            if (criterion.isEmpty()) {
                return known("size", new Source.Size());
            }
            Feature feature = feature(criterion.get());
            return known(List.of("count", feature), new Source.Count(feature));
        }
        if (quantity instanceof Quantity.DeprivationCount) {
            return known("deprivations", new Source.Deprivations(indicators));
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
        Object key = List.of("tally", shape(tally), ofMember);
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
        Source known = sources.get(id);
        if (known == null) {
            known = new Source.Score(rules(id));
            sources.put(id, known);
        }
        return (Source.Score) known;
    }

    private ScoreRules rules(ScorecardId id) {
        Scorecard scorecard = law.standard().scorecard(id).orElseThrow().scorecard();
        List<ScoreRules.Output> outputs = new ArrayList<>();
        for (Scorecard.Item item : scorecard.items()) {
            List<ScoreRules.Row> rows = new ArrayList<>();
            for (Scorecard.Row row : item.rows()) {
                rows.add(row(scorecard, row));
            }
            if (item.counts() == Scorecard.Counts.FIRST_ROW) {
                outputs.add(new ScoreRules.Output(rows));
            } else {
                for (ScoreRules.Row row : rows) {
                    outputs.add(new ScoreRules.Output(List.of(row)));
                }
            }
        }
        List<Formula> columns = new ArrayList<>();
        for (Scorecard.Column column : scorecard.columns()) {
            columns.add(ofHousehold(column.when()));
        }
        var rules = new ScoreRules(columns, outputs);
        if (rules.mostPoints() > MOST_POINTS) {
            throw new UntranslatableException("A scorecard with too many points.");
        }
        return rules;
    }

    private ScoreRules.Row row(Scorecard scorecard, Scorecard.Row row) {
        int[] points = new int[scorecard.columns().size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = row.pointsIn(scorecard.columns().get(i).id());
        }
        return new ScoreRules.Row(ofHousehold(row.when()), points);
    }

    /** The whole criterion is left to the reference engine. */
    private Formula refer(Criterion criterion, boolean ofMember) {
        Object key = List.of("refer", shape(criterion), ofMember);
        Source known = sources.get(key);
        if (known == null) {
            known = new Source.Referred(ofMember, reference(criterion));
            sources.put(key, known);
        }
        return Formula.of(known, Source.Decided.HOLDS);
    }

    /** Where the reference engine finds the criterion. */
    int reference(Criterion criterion) {
        TopLevel.refuse(criterion);
        referred.add(criterion);
        return referred.size() - 1;
    }

    /** The one source of this key: this one, if there was none before. */
    @SuppressWarnings("unchecked")
    private <S extends Source> S known(Object key, S source) {
        Source before = sources.putIfAbsent(key, source);
        return before == null ? source : (S) before;
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
