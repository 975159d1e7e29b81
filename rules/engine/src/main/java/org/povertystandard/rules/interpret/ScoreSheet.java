package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.ScoreOutcome;

/** How a scorecard that a test sums came out, item by item. What comes out of most items is made beforehand. */
final class ScoreSheet {
    private final Scorecard scorecard;
    private final int accumulator;
    private final ScoreColumns columns;
    private final List<List<ColumnId>> alone;
    private final List<ScoreItem> items = new ArrayList<>();

    ScoreSheet(Scorecard scorecard, int accumulator, TestPlan plan) {
        Rules.ScoreLayout layout = plan.rules().scorecards().get(scorecard.id());
        this.scorecard = scorecard;
        this.accumulator = accumulator;
        this.columns = layout.columns();
        this.alone =
                columns.columns().stream().map(column -> List.of(column.id())).toList();
        for (int i = 0; i < scorecard.items().size(); i++) {
            List<Output.FirstRow> groups = layout.items().get(i).stream()
                    .map(output -> (Output.FirstRow) plan.output(output))
                    .toList();
            items.add(new ScoreItem(
                    scorecard.items().get(i), groups, columns.columns().size()));
        }
    }

    int accumulator() {
        return accumulator;
    }

    String name() {
        return scorecard.id().value();
    }

    ScoreOutcome outcome(Facts facts) {
        int[] possible = facts.columns(columns);
        ScoreOutcome.Item[] outcomes = new ScoreOutcome.Item[items.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = items.get(i).outcome(possible, facts);
        }
        return new ScoreOutcome(
                scorecard.id(),
                ids(possible),
                facts.accumulator(accumulator).toRange().orElseGet(Range::unbounded),
                List.of(outcomes));
    }

    private List<ColumnId> ids(int[] possible) {
        if (possible.length == 1) {
            return alone.get(possible[0]);
        }
        List<ColumnId> ids = new ArrayList<>();
        for (int column : possible) {
            ids.add(columns.columns().get(column).id());
        }
        return ids;
    }
}
