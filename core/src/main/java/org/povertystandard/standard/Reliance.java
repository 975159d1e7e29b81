package org.povertystandard.standard;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.Scorecard;
import org.povertystandard.fact.FactId;

/**
 * What parts of a standard rely on: the sources of every figure, table, definition, scorecard and question that they use,
 * however deep. Not safe for use by several threads.
 */
public final class Reliance {
    private final PovertyStandard standard;
    private final Set<CitationId> sources = new LinkedHashSet<>();
    private final Set<Object> followed = new HashSet<>();
    private final Deque<Expression> open = new ArrayDeque<>();

    public Reliance(PovertyStandard standard) {
        this.standard = standard;
    }

    /** The sources so far, in the order in which they were come upon; a view, which goes on with what is added later. */
    public Set<CitationId> sources() {
        while (!open.isEmpty()) {
            use(open.pop());
        }
        return Collections.unmodifiableSet(sources);
    }

    /** What is said to stand there. */
    public Reliance on(List<CitationId> cite) {
        sources.addAll(cite);
        return this;
    }

    /** A criterion or a quantity. */
    public Reliance on(Expression expression) {
        open.add(expression);
        return this;
    }

    /** An indicator. */
    public Reliance on(Indicator indicator) {
        return on(indicator.cite()).on(indicator.deprivedWhen());
    }

    /** A test of law, without the indicators that it counts. */
    public Reliance on(PovertyTest test) {
        onMeasures(test.cite(), test.measures());
        for (CategoryRule rule : test.categories()) {
            on(rule.when());
        }
        return this;
    }

    /** A scorecard: its columns and its rows. */
    public Reliance on(CitedScorecard cited) {
        on(cited.cite());
        for (Scorecard.Column column : cited.scorecard().columns()) {
            on(column.when());
        }
        for (Scorecard.Item item : cited.scorecard().items()) {
            for (Scorecard.Row row : item.rows()) {
                on(row.when());
            }
        }
        return this;
    }

    /** What the law asks beside the class, without the test that decides the class. */
    public Reliance on(Inquiry inquiry) {
        onMeasures(inquiry.cite(), inquiry.measures());
        if (inquiry.subject().isPresent()) {
            on(inquiry.subject().get().who());
        }
        for (Inquiry.Sign sign : inquiry.signs()) {
            follow(sign.means());
        }
        for (Inquiry.Outcome outcome : inquiry.outcomes()) {
            if (outcome.when().isPresent()) {
                on(outcome.when().get());
            }
        }
        return this;
    }

    private void onMeasures(List<CitationId> cite, List<Measure> measures) {
        on(cite);
        for (Measure measure : measures) {
            on(measure.quantity());
            for (Line line : measure.lines()) {
                on(line.cite()).on(line.limit());
            }
        }
    }

    private void use(Expression expression) {
        Optional<FactId> asked = expression.asks();
        if (asked.isPresent()) {
            ask(asked.get());
        }
        if (expression instanceof Quantity quantity) {
            useQuantity(quantity);
        } else if (expression instanceof Criterion.Defined defined) {
            follow(defined.id());
        }
        for (Expression part : expression.parts()) {
            use(part);
        }
    }

    private void useQuantity(Quantity quantity) {
        if (quantity instanceof Quantity.OfFigure figure) {
            for (Figure declared : standard.figures()) {
                if (declared.id().equals(figure.id())) {
                    on(declared.cite());
                }
            }
        } else if (quantity instanceof Quantity.Lookup lookup) {
            for (Table table : standard.tables()) {
                if (table.table().id().equals(lookup.table())) {
                    on(table.cite());
                }
            }
        } else if (quantity instanceof Quantity.Score score && followed.add(score.scorecard())) {
            on(standard.scorecard(score.scorecard()).orElseThrow());
        } else if (quantity instanceof Quantity.Defined defined) {
            follow(defined.id());
        }
    }

    /** An answer counts only of those of whom it is asked. */
    private void ask(FactId fact) {
        if (followed.add(fact)) {
            for (Question question : standard.questions()) {
                if (question.facts().contains(fact)) {
                    on(question.cite()).on(question.askedOf());
                }
            }
        }
    }

    private void follow(DefinitionId id) {
        if (followed.add(id)) {
            Definition definition = standard.definition(id).orElseThrow();
            on(definition.cite()).on(definition.expression());
        }
    }
}
