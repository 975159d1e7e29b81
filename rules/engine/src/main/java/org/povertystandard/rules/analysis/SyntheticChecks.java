package org.povertystandard.rules.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.interpret.JointTests;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;

/** Checks the columns of scorecards and the order of lines, each as a question of its own about all households. */
final class SyntheticChecks {
    private final PovertyStandard standard;
    private final Findings findings;
    private final List<Reach> none;

    /**
     * Checks of one standard.
     *
     * @param none where it is added what no household does
     */
    SyntheticChecks(PovertyStandard standard, Findings findings, List<Reach> none) {
        this.standard = standard;
        this.findings = findings;
        this.none = none;
    }

    void checkAll() {
        standard.scorecards().forEach(cited -> columns(cited.scorecard()));
        standard.tests()
                .forEach(test ->
                        test.measures().forEach(measure -> lines(test.id().value(), measure)));
        standard.inquiries()
                .forEach(inquiry ->
                        inquiry.measures().forEach(measure -> lines(inquiry.id().value(), measure)));
    }

    private void columns(Scorecard scorecard) {
        List<Criterion> whens =
                scorecard.columns().stream().map(Scorecard.Column::when).toList();
        Map<Integer, Reach> reached = decide(whens, Set.of(0, 1, 2), bits -> Math.min(2, Long.bitCount(bits)));
        report(
                SoundnessFinding.Kind.NO_COLUMN,
                scorecard.id().value(),
                Label.of("Có hộ không được chấm theo cột nào.", "A household is served by no column."),
                reached.get(0));
        report(
                SoundnessFinding.Kind.TWO_COLUMNS,
                scorecard.id().value(),
                Label.of("Có hộ được chấm theo hai cột.", "A household is served by two columns."),
                reached.get(2));
    }

    private void lines(String of, Measure measure) {
        for (int i = 1; i < measure.lines().size(); i++) {
            Line lower = measure.lines().get(i - 1);
            Line upper = measure.lines().get(i);
            var falls = new Criterion.Compare(lower.limit(), Operator.AT_LEAST, upper.limit());
            Map<Boolean, Reach> reached = decide(List.of(falls), Set.of(true, false), bits -> bits != 0);
            report(
                    SoundnessFinding.Kind.LINES_DO_NOT_ASCEND,
                    of + "/" + upper.id(),
                    Label.of(
                            "Mức này không cao hơn mức " + lower.id() + " đứng trước.",
                            "This line is not above the line " + lower.id() + " before it."),
                    reached.get(true));
        }
    }

    private <G> Map<G, Reach> decide(List<Criterion> criteria, Set<G> goals, LongFunction<G> goalOf) {
        return Search.decide(
                JointTests.of(List.of(new JointTests.Subject(Alone.criteria(standard, criteria), Alone.TEST))),
                Reviews.of(standard),
                goals,
                outcome -> goalOf.apply(outcome.classes().get(0)));
    }

    private void report(SoundnessFinding.Kind kind, String about, Label text, Reach reach) {
        if (reach instanceof Reach.NotDecided undecided) {
            findings.addNotDecided(about, undecided.reason());
        } else if (reach.isUnreachable()) {
            none.add(reach);
        } else {
            findings.add(kind, about, text, reach.household());
        }
    }
}
