package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.TableId;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;

/** Where the criteria of a standard, those that nothing uses included, look tables up, and when that can matter. */
final class LookupUses {
    private final PovertyStandard standard;
    private final Set<Use> found = new LinkedHashSet<>();

    /**
     * One place where a table is looked up.
     *
     * @param lookup the table, and what is looked up
     * @param against what the cell is compared with; empty if something else is done with it
     * @param conditions what holds wherever the cell makes a difference; there may be more
     */
    record Use(Quantity.Lookup lookup, Optional<Quantity> against, List<Criterion> conditions) {

        /** Whether a row is looked up by the year of the review itself. */
        boolean isByTheYear() {
            return lookup.at() instanceof Quantity.OfFact fact && fact.fact().equals(FormAnswers.REVIEW_YEAR);
        }
    }

    private LookupUses(PovertyStandard standard) {
        this.standard = standard;
    }

    /** Where one table is looked up. */
    static List<Use> of(PovertyStandard standard, TableId table) {
        return of(standard).stream()
                .filter(use -> use.lookup().table().equals(table))
                .toList();
    }

    static Set<Use> of(PovertyStandard standard) {
        var uses = new LookupUses(standard);
        standard.questions().forEach(question -> uses.criterion(question.askedOf(), List.of()));
        standard.indicators().forEach(indicator -> uses.criterion(indicator.deprivedWhen(), List.of()));
        standard.scorecards()
                .forEach(cited -> cited.scorecard()
                        .items()
                        .forEach(item -> item.rows().forEach(row -> uses.criterion(row.when(), List.of()))));
        standard.scorecards()
                .forEach(cited ->
                        cited.scorecard().columns().forEach(column -> uses.criterion(column.when(), List.of())));
        standard.tests().forEach(test -> uses.measures(test.measures()));
        standard.tests().forEach(test -> test.categories().forEach(rule -> uses.criterion(rule.when(), List.of())));
        standard.inquiries().forEach(uses::inquiry);
        Set<Object> mentioned = Mentions.in(standard);
        standard.definitions().stream()
                .filter(definition -> !mentioned.contains(definition.id()))
                .map(Definition::expression)
                .forEach(uses::expression);
        return uses.found;
    }

    private void measures(List<Measure> measures) {
        for (Measure measure : measures) {
            quantity(measure.quantity(), List.of());
            measure.lines().forEach(line -> quantity(line.limit(), List.of()));
        }
    }

    private void inquiry(Inquiry inquiry) {
        inquiry.subject().ifPresent(subject -> criterion(subject.who(), List.of()));
        inquiry.signs().forEach(sign -> criterion(new Criterion.Defined(sign.means()), List.of()));
        measures(inquiry.measures());
        inquiry.outcomes().forEach(outcome -> outcome.when().ifPresent(when -> criterion(when, List.of())));
    }

    private void expression(Expression expression) {
        if (expression instanceof Criterion criterion) {
            criterion(criterion, List.of());
        } else {
            quantity((Quantity) expression, List.of());
        }
    }

    private void criterion(Criterion criterion, List<Criterion> conditions) {
        if (criterion instanceof Criterion.All all) {
            each(all.criteria(), conditions, true);
        } else if (criterion instanceof Criterion.Any any) {
            each(any.criteria(), conditions, false);
        } else if (criterion instanceof Criterion.Not not) {
            criterion(not.criterion(), conditions);
        } else if (criterion instanceof Criterion.Compare compare) {
            side(compare.left(), compare.right(), conditions);
            side(compare.right(), compare.left(), conditions);
        } else if (criterion instanceof Criterion.Defined defined && meant(defined.id()) instanceof Criterion meant) {
            criterion(meant, conditions);
        } else {
            // Here another subject begins, of whom the conditions do not speak; or they may be fewer.
            criterion.parts().forEach(this::expression);
        }
    }

    /** Each part matters only while no other part decides: in all of them none is false, in any of them none is true. */
    private void each(List<Criterion> parts, List<Criterion> conditions, boolean undecidedBy) {
        for (Criterion part : parts) {
            List<Criterion> known = new ArrayList<>(conditions);
            parts.stream()
                    .filter(other -> other != part && !looksUp(other))
                    .forEach(other -> known.add(undecidedBy ? other : new Criterion.Not(other)));
            criterion(part, List.copyOf(known));
        }
    }

    private void side(Quantity side, Quantity other, List<Criterion> conditions) {
        if (meant(side) instanceof Quantity.Lookup lookup) {
            // What cannot stand outside of a test cannot be asked of a row.
            found.add(new Use(lookup, Optional.of(other).filter(against -> !looksUp(against)), conditions));
            quantity(lookup.at(), conditions);
        } else {
            quantity(side, conditions);
        }
    }

    private void quantity(Quantity quantity, List<Criterion> conditions) {
        Quantity meant = meant(quantity);
        if (meant instanceof Quantity.Lookup lookup) {
            found.add(new Use(lookup, Optional.empty(), conditions));
        }
        for (Expression part : meant.parts()) {
            if (part instanceof Quantity some) {
                quantity(some, conditions);
            } else {
                expression(part);
            }
        }
    }

    private Quantity meant(Quantity quantity) {
        return quantity instanceof Quantity.Defined defined && meant(defined.id()) instanceof Quantity meant
                ? meant(meant)
                : quantity;
    }

    private @Nullable Expression meant(DefinitionId id) {
        return standard.definition(id).map(Definition::expression).orElse(null);
    }

    /** Whether something looks a table up, or cannot stand outside of a test. */
    private boolean looksUp(Expression expression) {
        boolean[] does = new boolean[] {TestOnly.is(standard, expression)};
        expression.walk(part -> {
            @Nullable
            Expression meant = part instanceof Criterion.Defined criterion
                    ? meant(criterion.id())
                    : part instanceof Quantity.Defined quantity ? meant(quantity.id()) : null;
            does[0] |= part instanceof Quantity.Lookup || (meant != null && looksUp(meant));
        });
        return does[0];
    }
}
