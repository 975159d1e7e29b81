package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;

/** What one tree (a definition, an indicator, a limit ...) uses: what the checks across trees need to know of it. */
final class Trace {
    final List<Use> uses = new ArrayList<>();
    final List<Divisor> divisors = new ArrayList<>();
    final Set<FactId> facts = new LinkedHashSet<>();
    boolean aggregates;

    /** A definition is used, in the tree of one member or not. */
    record Use(DefinitionId definition, boolean ofMember, JsonValue at) {}

    /** Something divides; the quantity is empty if it has problems of its own. */
    record Divisor(Optional<Quantity> quantity, JsonValue at) {}
}
