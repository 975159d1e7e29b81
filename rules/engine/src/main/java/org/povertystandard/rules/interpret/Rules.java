package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Map;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/**
 * One variant of a standard made ready: as it stands, or with one alternative of a reading.
 *
 * @param outputs the indicators in order, then the rows of scorecards and whatever else is summed
 * @param accumulators the sums of outputs
 * @param scorecards where the rows of each scorecard are among the outputs
 * @param tests the tests
 * @param conditional the facts that are not asked of every member
 */
record Rules(
        List<Output> outputs,
        List<Accumulator> accumulators,
        Map<ScorecardId, ScoreLayout> scorecards,
        Map<TestId, TestRules> tests,
        List<Slot> conditional) {

    /**
     * The outputs of a scorecard.
     *
     * @param columns its columns
     * @param items for each item, the indices of its outputs
     */
    record ScoreLayout(ScoreColumns columns, List<List<Integer>> items) {}

    /**
     * A test made ready.
     *
     * @param test as the standard has it
     * @param measures its measures
     * @param categories its classes, the poorest first
     * @param accumulators indices of the accumulators it uses
     */
    record TestRules(
            PovertyTest test, List<MeasureRules> measures, List<CategoryTest> categories, List<Integer> accumulators) {}

    /** A measure made ready. */
    record MeasureRules(Measure measure, QuantityNode quantity, List<LineRules> lines) {}

    /** A line made ready. */
    record LineRules(Line line, TestNode.Compare test) {}

    /** When a household is in a class. */
    record CategoryTest(CategoryId category, TestNode when) {}
}
