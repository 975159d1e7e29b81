package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.ScoreOutcome;
import org.povertystandard.standard.PovertyStandard;

/** The measures and scores of a determination, as they are known. */
final class Outcomes {
    private final PovertyStandard standard;
    private final TestPlan plan;
    private final Facts facts;

    Outcomes(PovertyStandard standard, TestPlan plan, Facts facts) {
        this.standard = standard;
        this.plan = plan;
        this.facts = facts;
    }

    List<MeasureOutcome> measures() {
        return plan.test().measures().stream()
                .map(rules -> new MeasureOutcome(
                        rules.measure().id(),
                        rules.measure().side(),
                        range(rules.quantity().value(facts)),
                        rules.lines().stream().map(this::line).toList()))
                .toList();
    }

    private LineOutcome line(Rules.LineRules rules) {
        return new LineOutcome(
                rules.line().id(),
                rules.line().operator(),
                range(rules.test().right().value(facts)),
                rules.test().truth(facts),
                rules.line().cite());
    }

    /** The scorecards that the test sums. */
    List<ScoreOutcome> scores() {
        List<ScoreOutcome> scores = new ArrayList<>();
        for (int index : plan.test().accumulators()) {
            Accumulator accumulator = plan.rules().accumulators().get(index);
            standard.scorecards().stream()
                    .map(cited -> cited.scorecard())
                    .filter(scorecard -> scorecard.id().value().equals(accumulator.name()))
                    .forEach(scorecard -> scores.add(score(scorecard, facts.accumulator(index))));
        }
        return scores;
    }

    private ScoreOutcome score(Scorecard scorecard, Interval points) {
        Rules.ScoreLayout layout = plan.rules().scorecards().get(scorecard.id());
        int[] columns = facts.columns(layout.columns());
        List<ScoreOutcome.Item> items = new ArrayList<>();
        for (int i = 0; i < scorecard.items().size(); i++) {
            items.add(item(scorecard.items().get(i), layout.items().get(i), columns));
        }
        List<ColumnId> ids = Arrays.stream(columns)
                .mapToObj(column -> layout.columns().columns().get(column).id())
                .toList();
        return new ScoreOutcome(scorecard.id(), ids, range(points), items);
    }

    private ScoreOutcome.Item item(Scorecard.Item item, List<Integer> outputs, int[] columns) {
        Interval sum = Interval.of(0, 0);
        List<Output.FirstRow.Row> rows = new ArrayList<>();
        List<Truth> truths = new ArrayList<>();
        for (int output : outputs) {
            var group = (Output.FirstRow) plan.output(output);
            sum = sum.plus(group.value(facts));
            boolean settled = false;
            for (Output.FirstRow.Row row : group.rows()) {
                Truth truth = settled ? Truth.FALSE : row.when().truth(facts);
                settled |= truth == Truth.TRUE;
                rows.add(row);
                truths.add(truth);
            }
        }
        List<ScoreOutcome.Row> scoring = IntStream.range(0, rows.size())
                .filter(i -> truths.get(i) != Truth.FALSE)
                .mapToObj(
                        i -> new ScoreOutcome.Row(item.rows().get(i).id(), truths.get(i), points(rows.get(i), columns)))
                .toList();
        return new ScoreOutcome.Item(item.id(), range(sum), scoring);
    }

    private static Range points(Output.FirstRow.Row row, int[] columns) {
        return range(Interval.hull(Arrays.stream(columns)
                .map(column -> row.points().get(column))
                .mapToObj(points -> Interval.of(points, points))
                .toList()));
    }

    private static Range range(Interval interval) {
        return interval.toRange().orElse(Range.unbounded());
    }
}
