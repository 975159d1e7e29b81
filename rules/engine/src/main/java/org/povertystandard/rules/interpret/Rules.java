package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;

/**
 * One variant of a standard made ready: as it stands, or with one alternative of a reading.
 *
 * @param outputs the indicators in order, then the rows of scorecards and whatever else is summed
 * @param accumulators the sums of outputs
 * @param scorecards where the rows of each scorecard are among the outputs
 * @param plans the tests, and the inquiries beside each test
 * @param inquiries what the inquiries report besides
 * @param conditional the facts that are not asked of every member
 */
record Rules(
        List<Output> outputs,
        List<Accumulator> accumulators,
        Map<ScorecardId, ScoreLayout> scorecards,
        Map<PlanId, TestRules> plans,
        Map<InquiryId, InquiryRules> inquiries,
        List<Slot> conditional) {

    /**
     * The outputs of a scorecard.
     *
     * @param columns its columns
     * @param items for each item, the indices of its outputs
     */
    record ScoreLayout(ScoreColumns columns, List<List<Integer>> items) {}

    /**
     * A test made ready, or an inquiry beside a test.
     *
     * @param id which
     * @param cite where it stands
     * @param measures its measures
     * @param categories its classes, the poorest first, or its outcomes
     * @param accumulators indices of the accumulators it uses
     */
    record TestRules(
            PlanId id,
            List<CitationId> cite,
            List<MeasureRules> measures,
            List<CategoryTest> categories,
            List<Integer> accumulators) {

        /** Whether measures, lines and classes are decided in the same way, of one vocabulary. */
        boolean isLike(TestRules other) {
            boolean same = measures.size() == other.measures.size() && categories.size() == other.categories.size();
            for (int i = 0; same && i < measures.size(); i++) {
                same = measures.get(i).isLike(other.measures.get(i));
            }
            for (int i = 0; same && i < categories.size(); i++) {
                same = categories.get(i).when() == other.categories.get(i).when();
            }
            return same;
        }
    }

    /**
     * What an inquiry reports besides its outcome.
     *
     * @param signs its signs, in order
     * @param subject whom it is asked of; null for the household
     */
    record InquiryRules(List<TestNode> signs, @Nullable Feature subject) {}

    /** A measure made ready. */
    record MeasureRules(Measure measure, QuantityNode quantity, List<LineRules> lines) {
        private boolean isLike(MeasureRules other) {
            boolean same = quantity == other.quantity && lines.size() == other.lines.size();
            for (int i = 0; same && i < lines.size(); i++) {
                same = lines.get(i).test() == other.lines.get(i).test();
            }
            return same;
        }
    }

    /** A line made ready. */
    record LineRules(Line line, Atom.Compare test) {}

    /** When a household is in a class, or an outcome is given. */
    record CategoryTest(CategoryId category, TestNode when) {}
}
