package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.PovertyTest;

/** One test of a standard, tried on drafts: what generators aim by. The reference engine has the last word. */
final class Trial {
    private final Law law;
    private final PovertyTest test;
    private final Evaluator evaluator;
    private final List<Indicator> indicators;
    private final Mentioned mentioned;

    Trial(Law law, PovertyTest test) {
        this.law = law;
        this.test = test;
        this.evaluator = new Evaluator(law);
        this.mentioned = new Mentioned(law);
        test.measures().forEach(measure -> {
            mentioned.add(measure.quantity());
            measure.lines().forEach(line -> mentioned.add(line.limit()));
        });
        test.categories().forEach(rule -> mentioned.add(rule.when()));
        this.indicators = law.standard().indicators().stream()
                .filter(indicator -> mentioned.indicators().contains(indicator.id()))
                .toList();
    }

    PovertyTest test() {
        return test;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** The indicators that the test looks at. */
    List<Indicator> indicators() {
        return indicators;
    }

    /** The scorecards that the test looks at. */
    Set<ScorecardId> scorecards() {
        return mentioned.scorecards();
    }

    /** The questions that the test asks, and those on which it hangs whether they are asked. */
    Set<FactId> facts() {
        return mentioned.facts();
    }

    Verdict of(Draft draft) {
        return of(draft, evaluator);
    }

    /** What the test would come to if something of the draft came out as in another one. */
    Verdict of(Draft draft, Swap swap) {
        return of(draft, new Evaluator(law, swap));
    }

    private Verdict of(Draft draft, Evaluator by) {
        Set<IndicatorId> deprived = new LinkedHashSet<>();
        for (Indicator indicator : indicators) {
            if (by.deprived(indicator.id(), draft)) {
                deprived.add(indicator.id());
            }
        }
        Map<MeasureId, Rational> values = new HashMap<>();
        Map<LineId, Truth> lines = new HashMap<>();
        for (Measure measure : test.measures()) {
            Reckoned value = reckoned(measure, draft, by);
            value.number().ifPresent(known -> values.put(measure.id(), known));
            for (Line line : measure.lines()) {
                lines.put(line.id(), met(measure, line, value, draft, by));
            }
        }
        return new Verdict(deprived, values, category(lines, draft, by));
    }

    private Truth met(Measure measure, Line line, Reckoned value, Draft draft, Evaluator by) {
        Evaluator ofLine = by.in("line " + line.id() + " of " + test.id());
        return ofLine != by
                ? ofLine.truth(compare(measure, line), draft, HOUSEHOLD)
                : value.compared(line.operator(), by.numbers().reckoned(line.limit(), draft, HOUSEHOLD));
    }

    Optional<Rational> value(Measure measure, Draft draft) {
        return reckoned(measure, draft, evaluator).number();
    }

    private Reckoned reckoned(Measure measure, Draft draft, Evaluator by) {
        return by.in("measure " + measure.id() + " of " + test.id())
                .numbers()
                .reckoned(measure.quantity(), draft, HOUSEHOLD);
    }

    static Criterion.Compare compare(Measure measure, Line line) {
        return new Criterion.Compare(measure.quantity(), line.operator(), line.limit());
    }

    /** The class that alone is possible; empty if it is none, or not known. */
    private Optional<CategoryId> category(Map<LineId, Truth> lines, Draft draft, Evaluator by) {
        List<CategoryId> possible = test.categories().stream()
                .filter(rule -> meets(rule.when(), lines, draft, by) != Truth.FALSE)
                .map(CategoryRule::category)
                .toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private Truth meets(Criterion when, Map<LineId, Truth> lines, Draft draft, Evaluator by) {
        if (when instanceof Criterion.All all) {
            return Evaluator.all(all.criteria().stream().map(each -> meets(each, lines, draft, by)));
        }
        if (when instanceof Criterion.Any any) {
            return Evaluator.atLeast(1, any.criteria().stream().map(each -> meets(each, lines, draft, by)));
        }
        if (when instanceof Criterion.AtLeast atLeast) {
            return Evaluator.atLeast(
                    atLeast.count(), atLeast.criteria().stream().map(each -> meets(each, lines, draft, by)));
        }
        if (when instanceof Criterion.Not not) {
            return meets(not.criterion(), lines, draft, by).not();
        }
        return when instanceof Criterion.LineMet met
                ? Objects.requireNonNull(lines.get(met.line()))
                : by.truth(when, draft, HOUSEHOLD);
    }

    /** The criteria whose holding a number adds up: of indicators, rows and tallies; none if it adds up none. */
    List<Criterion> summands(Quantity quantity) {
        List<Criterion> summands = new ArrayList<>();
        quantity.walk(each -> {
            if (each instanceof Quantity.DeprivationCount) {
                indicators.forEach(indicator -> summands.add(new Criterion.Deprived(indicator.id())));
            } else if (each instanceof Quantity.Score score) {
                law.scorecard(score.scorecard())
                        .items()
                        .forEach(item -> item.rows().forEach(row -> summands.add(row.when())));
            } else if (each instanceof Quantity.Tally tally) {
                tally.entries().forEach(entry -> summands.add(entry.when()));
            } else if (each instanceof Quantity.Defined defined) {
                summands.addAll(summands(law.quantity(defined.id())));
            }
        });
        return summands;
    }
}
