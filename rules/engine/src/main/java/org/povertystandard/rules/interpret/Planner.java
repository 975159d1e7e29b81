package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.ColumnId;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.FactId;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Question;

/** Makes a variant of a standard ready. */
final class Planner {
    private final PovertyStandard standard;
    private final Overlay overlay;
    private final Resolver resolver;
    private final Sums sums;
    private final Vocabulary vocabulary;
    private final Map<ScorecardId, Rules.ScoreLayout> scorecards = new LinkedHashMap<>();
    private final Map<Scorecard.Row, Output.FirstRow.Row> rows = new IdentityHashMap<>();
    private final @Nullable Planner asItStands;
    private final Set<Object> behindTests = new HashSet<>();
    private final Rules rules;

    /** Of the standard as it stands. */
    Planner(PovertyStandard standard, Vocabulary vocabulary) {
        this(standard, Overlay.builder().build(), vocabulary, null);
    }

    private Planner(PovertyStandard standard, Overlay overlay, Vocabulary vocabulary, @Nullable Planner asItStands) {
        this.standard = standard;
        this.overlay = overlay;
        this.vocabulary = vocabulary;
        this.asItStands = asItStands;
        this.resolver = new Resolver(standard, overlay, vocabulary, asItStands == null ? null : asItStands.resolver);
        this.sums = new Sums(standard, resolver, asItStands == null ? null : asItStands.sums);
        this.rules = plan();
    }

    /** Whether anything planned here would be planned otherwise. */
    boolean hangsOn(Overlay sets) {
        return resolver.hangsOn(sets)
                || !sets.indicators().isEmpty()
                || hasOneOf(sets.points())
                || hasOneOf(sets.items())
                || hasOneOf(sets.rows());
    }

    private boolean hasOneOf(Map<ScorecardId, ?> cards) {
        return !Collections.disjoint(scorecards.keySet(), cards.keySet());
    }

    /** Of the standard with something set otherwise; what that does not touch is taken over. */
    Planner with(Overlay sets) {
        return new Planner(standard, sets, vocabulary, this);
    }

    static Rules plan(PovertyStandard standard, Overlay overlay, Vocabulary vocabulary) {
        return new Planner(standard, overlay, vocabulary, null).rules;
    }

    Rules rules() {
        return rules;
    }

    Resolver resolver() {
        return resolver;
    }

    private Rules plan() {
        for (Indicator indicator : standard.indicators()) {
            Criterion criterion = overlay.indicators().getOrDefault(indicator.id(), indicator.deprivedWhen());
            sums.addOutput(new Output.Holds(resolver.whole(criterion)));
        }
        for (CitedScorecard cited : standard.scorecards()) {
            addScorecard(cited.scorecard());
        }
        return asItStands != null && overlay.items().isEmpty() && !resolver.isOtherwise(asItStands.behindTests)
                ? withTestsOf(asItStands.rules)
                : withTests();
    }

    /** Where nothing but what is counted comes out otherwise, it is counted as before. */
    private Rules withTestsOf(Rules before) {
        List<Output> outputs = new ArrayList<>(sums.outputs());
        for (int i = outputs.size(); i < before.outputs().size(); i++) {
            outputs.add(before.outputs().get(i));
        }
        return new Rules(
                List.copyOf(outputs),
                before.accumulators(),
                scorecards,
                before.plans(),
                before.inquiries(),
                before.conditional());
    }

    private Rules withTests() {
        resolver.noteIn(behindTests);
        Map<PlanId, Rules.TestRules> plans = new LinkedHashMap<>();
        for (PovertyTest test : standard.tests()) {
            plans.put(PlanId.of(test.id()), plan(test));
        }
        Map<InquiryId, Rules.InquiryRules> inquiries = new LinkedHashMap<>();
        for (Inquiry inquiry : standard.inquiries()) {
            inquiries.put(inquiry.id(), reported(inquiry));
            for (PovertyTest test : standard.tests()) {
                plans.put(PlanId.of(inquiry.id(), test.id()), plan(inquiry, test));
            }
        }
        List<Slot> conditional = new ArrayList<>();
        for (Question question : standard.questions()) {
            for (FactId fact : question.facts()) {
                conditional.add(resolver.slot(fact));
            }
        }
        return new Rules(sums.outputs(), sums.accumulators(), scorecards, plans, inquiries, conditional);
    }

    private void addScorecard(Scorecard scorecard) {
        ScoreColumns columns = columns(scorecard);
        List<List<Integer>> items = new ArrayList<>();
        for (Scorecard.Item item : scorecard.items()) {
            List<Output.FirstRow.Row> rows = new ArrayList<>();
            for (Scorecard.Row row : item.rows()) {
                rows.add(row(scorecard, row));
            }
            Scorecard.Counts counts =
                    overlay.items().getOrDefault(scorecard.id(), Map.of()).getOrDefault(item.id(), item.counts());
            List<Integer> outputs = new ArrayList<>();
            if (counts == Scorecard.Counts.FIRST_ROW) {
                outputs.add(sums.addOutput(new Output.FirstRow(columns, List.copyOf(rows))));
            } else {
                for (Output.FirstRow.Row row : rows) {
                    outputs.add(sums.addOutput(new Output.FirstRow(columns, List.of(row))));
                }
            }
            items.add(List.copyOf(outputs));
        }
        scorecards.put(scorecard.id(), new Rules.ScoreLayout(columns, items));
        sums.addScore(scorecard.id(), items);
    }

    private ScoreColumns columns(Scorecard scorecard) {
        List<ScoreColumns.Column> columns = new ArrayList<>();
        for (Scorecard.Column column : scorecard.columns()) {
            columns.add(new ScoreColumns.Column(column.id(), resolver.whole(column.when())));
        }
        return vocabulary.columns(List.copyOf(columns));
    }

    private Output.FirstRow.Row row(Scorecard card, Scorecard.Row row) {
        TestNode when =
                resolver.whole(overlay.rows().getOrDefault(card.id(), Map.of()).getOrDefault(row.id(), row.when()));
        Map<ColumnId, Integer> set =
                overlay.points().getOrDefault(card.id(), Map.of()).getOrDefault(row.id(), Map.of());
        Output.FirstRow.Row before = asItStands == null ? null : asItStands.rows.get(row);
        if (before != null && before.when() == when && set.isEmpty()) {
            return before;
        }
        List<Integer> points = new ArrayList<>();
        for (Scorecard.Column column : card.columns()) {
            points.add(set.getOrDefault(column.id(), row.pointsIn(column.id())));
        }
        var planned = new Output.FirstRow.Row(when, points);
        rows.put(row, planned);
        return planned;
    }

    private Rules.TestRules plan(PovertyTest test) {
        sums.startTest();
        var lined = new Lined();
        List<Rules.MeasureRules> measures = lined.plan(test.measures());
        return new Rules.TestRules(PlanId.of(test.id()), test.cite(), measures, lined.classes(test), used());
    }

    /** An inquiry is planned like a test, over its own lines and the classes of the test it stands beside. */
    private Rules.TestRules plan(Inquiry inquiry, PovertyTest test) {
        sums.startTest();
        Map<String, TestNode> classes = new HashMap<>();
        if (inquiry.asksForTheClass()) {
            var ofTest = new Lined();
            ofTest.plan(test.measures());
            for (Rules.CategoryTest rule : ofTest.classes(test)) {
                classes.put(rule.category().value(), rule.when());
            }
        }
        var lined = new Lined();
        List<Rules.MeasureRules> measures = lined.plan(inquiry.measures());
        List<TestNode> earlier = new ArrayList<>();
        List<Rules.CategoryTest> outcomes = new ArrayList<>();
        for (Inquiry.Outcome outcome : inquiry.outcomes()) {
            List<TestNode> first = new ArrayList<>(earlier);
            if (outcome.when().isPresent()) {
                var top = new TopNodes(resolver.nodes(), sums, lined.lines, classes);
                TestNode holds = resolver.test(outcome.when().get(), top);
                first.add(holds);
                earlier.add(resolver.nodes().not(holds));
            }
            outcomes.add(new Rules.CategoryTest(outcome.id(), resolver.nodes().all(List.copyOf(first))));
        }
        return new Rules.TestRules(PlanId.of(inquiry.id(), test.id()), inquiry.cite(), measures, outcomes, used());
    }

    private Rules.InquiryRules reported(Inquiry inquiry) {
        List<TestNode> signs = new ArrayList<>();
        for (Inquiry.Sign sign : inquiry.signs()) {
            signs.add(resolver.test(new Criterion.Defined(sign.means())));
        }
        Feature subject = inquiry.subject().isEmpty()
                ? null
                : resolver.feature(inquiry.subject().get().who());
        return new Rules.InquiryRules(List.copyOf(signs), subject);
    }

    private List<Integer> used() {
        return List.copyOf(new TreeSet<>(sums.usedByTest()));
    }

    /** Measures with their lines, as they are planned. */
    private final class Lined {
        private final Map<LineId, Atom.Compare> lines = new HashMap<>();

        List<Rules.MeasureRules> plan(List<Measure> measures) {
            List<Rules.MeasureRules> planned = new ArrayList<>();
            for (Measure measure : measures) {
                planned.add(plan(measure));
            }
            return List.copyOf(planned);
        }

        private Rules.MeasureRules plan(Measure measure) {
            QuantityNode quantity = top(measure.quantity());
            List<Rules.LineRules> lineRules = new ArrayList<>();
            for (Line line : measure.lines()) {
                var compare = resolver.nodes().compare(quantity, line.operator(), top(line.limit()));
                lines.put(line.id(), compare);
                lineRules.add(new Rules.LineRules(line, compare));
            }
            return new Rules.MeasureRules(measure, quantity, lineRules);
        }

        List<Rules.CategoryTest> classes(PovertyTest test) {
            var top = new TopNodes(resolver.nodes(), sums, lines, Map.of());
            List<Rules.CategoryTest> classes = new ArrayList<>();
            for (CategoryRule rule : test.categories()) {
                classes.add(new Rules.CategoryTest(rule.category(), resolver.test(rule.when(), top)));
            }
            return List.copyOf(classes);
        }
    }

    private QuantityNode top(Quantity quantity) {
        return resolver.quantity(quantity, new TopNodes(resolver.nodes(), sums, Map.of(), Map.of()));
    }
}
