package org.povertystandard.rules.snapshot;

import java.util.List;
import org.povertystandard.criterion.LookupTable;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Table;

/** Writes tables, scorecards, tests and inquiries, as {@link TestsIn} reads them. */
final class TestsOut {
    private final SnapshotOut out;
    private final TreesOut trees;
    private final PartsOut parts;

    TestsOut(SnapshotOut out, TreesOut trees, PartsOut parts) {
        this.out = out;
        this.trees = trees;
        this.parts = parts;
    }

    void table(Table table) {
        LookupTable lookup = table.table();
        out.text(lookup.id());
        out.list(lookup.columns(), out::text);
        out.list(lookup.rows(), row -> {
            out.rational(row.at());
            out.list(row.cells(), cell -> out.optional(cell, out::rational));
        });
        out.label(table.label());
        out.text(table.unit());
        out.cite(table.cite());
    }

    void scorecard(CitedScorecard cited) {
        Scorecard card = cited.scorecard();
        out.text(card.id());
        out.label(card.label());
        out.list(card.columns(), column -> {
            out.text(column.id());
            out.label(column.label());
            trees.criterion(column.when());
        });
        out.list(card.items(), item -> {
            out.text(item.id());
            out.text(item.number());
            out.label(item.label());
            out.code(item.counts());
            out.list(item.rows(), this::row);
        });
        out.cite(cited.cite());
    }

    private void row(Scorecard.Row row) {
        out.text(row.id());
        out.label(row.label());
        trees.criterion(row.when());
        OverlaysOut.points(out, row.points());
    }

    void test(PovertyTest test) {
        out.text(test.id());
        out.label(test.label());
        measures(test.measures());
        out.list(test.categories(), rule -> {
            out.text(rule.category());
            trees.criterion(rule.when());
        });
        out.cite(test.cite());
    }

    private void measures(List<Measure> measures) {
        out.list(measures, measure -> {
            out.text(measure.id());
            out.code(measure.side());
            out.label(measure.label());
            out.text(measure.unit());
            trees.quantity(measure.quantity());
            out.list(measure.lines(), line -> {
                out.text(line.id());
                out.label(line.label());
                out.code(line.operator());
                trees.quantity(line.limit());
                out.cite(line.cite());
            });
        });
    }

    void inquiry(Inquiry inquiry) {
        out.text(inquiry.id());
        out.label(inquiry.label());
        out.list(inquiry.applied(), parts::period);
        out.optional(inquiry.subject(), subject -> {
            trees.criterion(subject.who());
            out.text(subject.otherwise());
        });
        out.list(inquiry.signs(), sign -> {
            out.text(sign.number());
            out.text(sign.means());
        });
        measures(inquiry.measures());
        out.list(inquiry.outcomes(), outcome -> {
            out.text(outcome.id());
            out.label(outcome.label());
            out.label(outcome.meaning());
            out.optional(outcome.when(), trees::criterion);
        });
        out.cite(inquiry.cite());
    }
}
