package org.povertystandard.rules.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.ItemId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.RowId;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CategoryRule;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.Line;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.MeasureId;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Side;
import org.povertystandard.standard.Table;
import org.povertystandard.standard.TestId;

/** Reads tables, scorecards, tests and inquiries, the parts that hold parts themselves. */
final class TestsIn {
    private static final Operator[] OPERATORS = Operator.values();
    private static final Side[] SIDES = Side.values();
    private static final Scorecard.Counts[] COUNTS = Scorecard.Counts.values();

    private final SnapshotIn in;
    private final TreesIn trees;
    private final PartsIn parts;

    TestsIn(SnapshotIn in, TreesIn trees, PartsIn parts) {
        this.in = in;
        this.trees = trees;
        this.parts = parts;
    }

    Table table() {
        TableId id = TableId.of(in.text());
        List<String> columns = in.texts();
        int count = in.count();
        List<LookupTable.Row> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new LookupTable.Row(in.rational(), parts.cells()));
        }
        return new Table(new LookupTable(id, columns, rows), in.label(), in.text(), in.cite());
    }

    CitedScorecard scorecard() {
        ScorecardId id = ScorecardId.of(in.text());
        Label label = in.label();
        int columnCount = in.count();
        List<Scorecard.Column> columns = new ArrayList<>(columnCount);
        for (int i = 0; i < columnCount; i++) {
            columns.add(new Scorecard.Column(in.column(), in.label(), trees.criterion()));
        }
        int itemCount = in.count();
        List<Scorecard.Item> items = new ArrayList<>(itemCount);
        for (int i = 0; i < itemCount; i++) {
            items.add(new Scorecard.Item(ItemId.of(in.text()), in.text(), in.label(), COUNTS[in.count()], rows()));
        }
        return new CitedScorecard(new Scorecard(id, label, columns, items), in.cite());
    }

    private List<Scorecard.Row> rows() {
        int count = in.count();
        List<Scorecard.Row> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new Scorecard.Row(RowId.of(in.text()), in.label(), trees.criterion(), OverlaysIn.points(in)));
        }
        return rows;
    }

    PovertyTest test() {
        TestId id = TestId.of(in.text());
        Label label = in.label();
        List<Measure> measures = measures();
        int count = in.count();
        List<CategoryRule> categories = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            categories.add(new CategoryRule(CategoryId.of(in.text()), trees.criterion()));
        }
        return new PovertyTest(id, label, measures, categories, in.cite());
    }

    private List<Measure> measures() {
        int count = in.count();
        List<Measure> measures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            MeasureId id = MeasureId.of(in.text());
            Side side = SIDES[in.count()];
            measures.add(new Measure(id, side, in.label(), in.text(), trees.quantity(), lines()));
        }
        return measures;
    }

    private List<Line> lines() {
        int count = in.count();
        List<Line> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LineId id = LineId.of(in.text());
            Label label = in.label();
            Operator operator = OPERATORS[in.count()];
            Quantity limit = trees.quantity();
            lines.add(new Line(id, label, operator, limit, in.cite()));
        }
        return lines;
    }

    Inquiry inquiry() {
        InquiryId id = InquiryId.of(in.text());
        Label label = in.label();
        List<AppliedPeriod> applied = parts.periods();
        Optional<Inquiry.Subject> subject = in.flag()
                ? Optional.of(new Inquiry.Subject(trees.criterion(), CategoryId.of(in.text())))
                : Optional.empty();
        int count = in.count();
        List<Inquiry.Sign> signs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            signs.add(new Inquiry.Sign(in.text(), DefinitionId.of(in.text())));
        }
        List<Measure> measures = measures();
        return new Inquiry(id, label, applied, subject, signs, measures, outcomes(), in.cite());
    }

    private List<Inquiry.Outcome> outcomes() {
        int count = in.count();
        List<Inquiry.Outcome> outcomes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            outcomes.add(
                    new Inquiry.Outcome(CategoryId.of(in.text()), in.label(), in.label(), trees.optionalCriterion()));
        }
        return outcomes;
    }
}
