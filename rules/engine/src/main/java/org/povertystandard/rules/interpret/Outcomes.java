package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Optional;
import org.povertystandard.determination.LineOutcome;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.Range;
import org.povertystandard.determination.ScoreOutcome;

/** The measures and scores of a determination, as they are known. */
record Outcomes(TestPlan plan, Facts facts) {

    List<MeasureOutcome> measures() {
        List<Rules.MeasureRules> rules = plan.test().measures();
        MeasureOutcome[] measures = new MeasureOutcome[rules.size()];
        for (int i = 0; i < measures.length; i++) {
            Rules.MeasureRules measure = rules.get(i);
            measures[i] = new MeasureOutcome(
                    measure.measure().id(),
                    measure.measure().side(),
                    range(measure.quantity()),
                    lines(measure.lines()));
        }
        return List.of(measures);
    }

    private List<LineOutcome> lines(List<Rules.LineRules> rules) {
        LineOutcome[] lines = new LineOutcome[rules.size()];
        for (int i = 0; i < lines.length; i++) {
            Rules.LineRules line = rules.get(i);
            lines[i] = new LineOutcome(
                    line.line().id(),
                    line.line().operator(),
                    range(line.test().right()),
                    line.test().truth(facts),
                    line.line().cite());
        }
        return List.of(lines);
    }

    /** The scorecards that the test sums. */
    List<ScoreOutcome> scores() {
        List<ScoreSheet> sheets = plan.sheets();
        if (sheets.isEmpty()) {
            return List.of();
        }
        ScoreOutcome[] scores = new ScoreOutcome[sheets.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sheets.get(i).outcome(facts);
        }
        return List.of(scores);
    }

    private Range range(QuantityNode quantity) {
        Optional<Range> range = quantity.value(facts).toRange();
        return range.isPresent() ? range.get() : Range.unbounded();
    }
}
