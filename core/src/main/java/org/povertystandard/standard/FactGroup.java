package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;

/**
 * Facts of one scope that are answered together, such as attendance and the level attended.
 *
 * @param id its name
 * @param label its name for people
 * @param facts the facts
 */
public record FactGroup(GroupId id, Label label, List<FactId> facts) {
    public FactGroup {
        facts = List.copyOf(facts);
    }
}
