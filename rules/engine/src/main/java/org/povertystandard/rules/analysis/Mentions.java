package org.povertystandard.rules.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.Overlay;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Reading;

/** The figures, tables, definitions and citations that some part of a standard names. */
final class Mentions {
    private final Set<Object> found = new HashSet<>();

    private Mentions() {}

    static Set<Object> in(PovertyStandard standard) {
        var mentions = new Mentions();
        standard.applied().forEach(mentions::period);
        standard.figures().forEach(figure -> mentions.cited(figure.cite()));
        standard.tables().forEach(table -> mentions.cited(table.cite()));
        standard.questions().forEach(question -> mentions.expression(question.askedOf(), question.cite()));
        standard.definitions().forEach(definition -> mentions.expression(definition.expression(), definition.cite()));
        standard.indicators().forEach(indicator -> mentions.expression(indicator.deprivedWhen(), indicator.cite()));
        standard.scorecards().forEach(mentions::scorecard);
        standard.tests().forEach(mentions::test);
        standard.absentTests().forEach(absent -> mentions.cited(absent.cite()));
        standard.inquiries().forEach(mentions::inquiry);
        standard.readings().forEach(mentions::reading);
        standard.notes().forEach(note -> mentions.cited(note.cite()));
        standard.peculiarities().forEach(peculiarity -> mentions.cited(peculiarity.cite()));
        return mentions.found;
    }

    private void cited(List<CitationId> cite) {
        found.addAll(cite);
    }

    private void period(AppliedPeriod period) {
        cited(period.cite());
    }

    private void expression(Expression expression, List<CitationId> cite) {
        cited(cite);
        expression(expression);
    }

    private void expression(Expression expression) {
        expression.walk(part -> {
            if (part instanceof Quantity.OfFigure figure) {
                found.add(figure.id());
            } else if (part instanceof Quantity.Lookup lookup) {
                found.add(lookup.table());
            } else if (part instanceof Quantity.Defined defined) {
                found.add(defined.id());
            } else if (part instanceof Criterion.Defined defined) {
                found.add(defined.id());
            }
        });
    }

    private void scorecard(CitedScorecard cited) {
        cited(cited.cite());
        cited.scorecard().columns().forEach(column -> expression(column.when()));
        cited.scorecard().items().stream()
                .map(Scorecard.Item::rows)
                .flatMap(List::stream)
                .forEach(row -> expression(row.when()));
    }

    private void measures(List<Measure> measures) {
        for (Measure measure : measures) {
            expression(measure.quantity());
            measure.lines().forEach(line -> expression(line.limit(), line.cite()));
        }
    }

    private void test(PovertyTest test) {
        cited(test.cite());
        measures(test.measures());
        test.categories().forEach(rule -> expression(rule.when()));
    }

    private void inquiry(Inquiry inquiry) {
        cited(inquiry.cite());
        inquiry.applied().forEach(this::period);
        inquiry.subject().ifPresent(subject -> expression(subject.who()));
        inquiry.signs().forEach(sign -> found.add(sign.means()));
        measures(inquiry.measures());
        inquiry.outcomes().forEach(outcome -> outcome.when().ifPresent(this::expression));
    }

    private void reading(Reading reading) {
        cited(reading.cite());
        for (Reading.Alternative alternative : reading.alternatives()) {
            Overlay sets = alternative.sets();
            found.addAll(sets.figures().keySet());
            found.addAll(sets.criteria().keySet());
            found.addAll(sets.quantities().keySet());
            sets.criteria().values().forEach(this::expression);
            sets.quantities().values().forEach(this::expression);
            sets.indicators().values().forEach(this::expression);
            sets.rows().values().forEach(rows -> rows.values().forEach(this::expression));
        }
    }
}
