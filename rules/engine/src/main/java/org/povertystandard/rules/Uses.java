package org.povertystandard.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Definition;
import org.povertystandard.standard.PovertyStandard;

/** Collects the citations of every figure, table, definition and scorecard that trees of a standard use. */
final class Uses {
    private final PovertyStandard standard;
    private final Set<CitationId> cited = new LinkedHashSet<>();
    private final Set<DefinitionId> followed = new HashSet<>();
    private final Deque<Definition> open = new ArrayDeque<>();

    Uses(PovertyStandard standard) {
        this.standard = standard;
    }

    /** The citations so far; those of definitions that are used by definitions as well. */
    Set<CitationId> cited() {
        while (!open.isEmpty()) {
            Definition definition = open.pop();
            cited.addAll(definition.cite());
            if (definition instanceof Definition.OfCriterion named) {
                add(named.criterion());
            } else if (definition instanceof Definition.OfQuantity named) {
                add(named.quantity());
            }
        }
        return cited;
    }

    Uses add(List<CitationId> cite) {
        cited.addAll(cite);
        return this;
    }

    Uses add(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            all.criteria().forEach(this::add);
        } else if (criterion instanceof Criterion.Any any) {
            any.criteria().forEach(this::add);
        } else if (criterion instanceof Criterion.AtLeast least) {
            least.criteria().forEach(this::add);
        } else if (criterion instanceof Criterion.Not not) {
            add(not.criterion());
        } else if (criterion instanceof Criterion.AnyMember any) {
            add(any.criterion());
        } else if (criterion instanceof Criterion.EveryMember every) {
            add(every.criterion());
        } else if (criterion instanceof Criterion.Compare compare) {
            add(compare.left());
            add(compare.right());
        } else if (criterion instanceof Criterion.Defined defined) {
            follow(defined.id());
        }
        return this;
    }

    Uses add(Quantity quantity) {
        if (quantity instanceof Quantity.OfFigure figure) {
            standard.figures().stream()
                    .filter(declared -> declared.id().equals(figure.id()))
                    .forEach(declared -> add(declared.cite()));
        } else if (quantity instanceof Quantity.CountMembers count) {
            count.criterion().ifPresent(this::add);
        } else if (quantity instanceof Quantity.Sum sum) {
            sum.terms().forEach(this::add);
        } else if (quantity instanceof Quantity.Product product) {
            product.factors().forEach(this::add);
        } else if (quantity instanceof Quantity.Quotient quotient) {
            add(quotient.dividend());
            add(quotient.divisor());
        } else if (quantity instanceof Quantity.ByChoice choice) {
            choice.quantities().values().forEach(this::add);
        } else if (quantity instanceof Quantity.Lookup lookup) {
            standard.tables().stream()
                    .filter(table -> table.table().id().equals(lookup.table()))
                    .forEach(table -> add(table.cite()));
            add(lookup.at());
        } else if (quantity instanceof Quantity.Defined defined) {
            follow(defined.id());
        } else if (quantity instanceof Quantity.Score score) {
            standard.scorecard(score.scorecard()).ifPresent(cited -> add(cited.cite()));
        } else if (quantity instanceof Quantity.Tally tally) {
            tally.entries().forEach(entry -> {
                add(entry.when());
                add(entry.points());
            });
        }
        return this;
    }

    private void follow(DefinitionId id) {
        if (followed.add(id)) {
            standard.definition(id).ifPresent(open::push);
        }
    }
}
