package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Scope;

/** A named part of the tests, so that the law's own words have one place. */
public sealed interface Definition {
    DefinitionId id();

    Label label();

    /** Of whom it speaks. */
    Scope scope();

    List<CitationId> cite();

    /** What it stands for. */
    Expression expression();

    /**
     * A named criterion.
     *
     * @param id its name
     * @param label its name for people
     * @param scope of whom it speaks
     * @param criterion what it stands for
     * @param cite where it stands
     */
    record OfCriterion(DefinitionId id, Label label, Scope scope, Criterion criterion, List<CitationId> cite)
            implements Definition {
        public OfCriterion {
            cite = List.copyOf(cite);
        }

        @Override
        public Expression expression() {
            return criterion;
        }
    }

    /**
     * A named quantity.
     *
     * @param id its name
     * @param label its name for people
     * @param scope of whom it speaks
     * @param quantity what it stands for
     * @param cite where it stands
     */
    record OfQuantity(DefinitionId id, Label label, Scope scope, Quantity quantity, List<CitationId> cite)
            implements Definition {
        public OfQuantity {
            cite = List.copyOf(cite);
        }

        @Override
        public Expression expression() {
            return quantity;
        }
    }
}
