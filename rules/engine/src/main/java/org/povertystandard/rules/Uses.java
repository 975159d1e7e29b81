package org.povertystandard.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Expression;
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
            add(definition.expression());
        }
        return cited;
    }

    Uses add(List<CitationId> cite) {
        cited.addAll(cite);
        return this;
    }

    Uses add(Expression expression) {
        expression.walk(this::use);
        return this;
    }

    private void use(Expression expression) {
        if (expression instanceof Quantity.OfFigure figure) {
            standard.figures().stream()
                    .filter(declared -> declared.id().equals(figure.id()))
                    .forEach(declared -> add(declared.cite()));
        } else if (expression instanceof Quantity.Lookup lookup) {
            standard.tables().stream()
                    .filter(table -> table.table().id().equals(lookup.table()))
                    .forEach(table -> add(table.cite()));
        } else if (expression instanceof Quantity.Score score) {
            standard.scorecard(score.scorecard()).ifPresent(scorecard -> add(scorecard.cite()));
        } else if (expression instanceof Quantity.Defined defined) {
            follow(defined.id());
        } else if (expression instanceof Criterion.Defined defined) {
            follow(defined.id());
        }
    }

    private void follow(DefinitionId id) {
        if (followed.add(id)) {
            standard.definition(id).ifPresent(open::push);
        }
    }
}
