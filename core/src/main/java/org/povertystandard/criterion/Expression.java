package org.povertystandard.criterion;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.povertystandard.fact.FactId;

/** A criterion or a quantity: what the tests of law are made of. */
public sealed interface Expression permits Criterion, Quantity {

    /**
     * The expressions right below this one, in the order in which they stand. What it only names, such as a definition or
     * the rows of a table, is not among them.
     *
     * @return the parts; empty for a leaf
     */
    default List<Expression> parts() {
        return List.of();
    }

    /**
     * The fact that this expression asks by itself; what its parts ask is not meant.
     *
     * @return the fact; empty if it asks none
     */
    default Optional<FactId> asks() {
        return Optional.empty();
    }

    /**
     * Shows this expression and every part of it, each before its own parts.
     *
     * @param visitor what looks at them
     */
    default void walk(Consumer<? super Expression> visitor) {
        visitor.accept(this);
        parts().forEach(part -> part.walk(visitor));
    }
}
