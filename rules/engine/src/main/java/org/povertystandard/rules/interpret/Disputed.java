package org.povertystandard.rules.interpret;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.standard.StandardFact;

/** Facts of one name that standards declare otherwise, so that an answer to one is none to the other. */
final class Disputed {
    private Disputed() {}

    static Set<FactId> in(List<List<StandardFact>> standards) {
        Map<FactId, FactDeclaration> first = new HashMap<>();
        Set<FactId> disputed = new LinkedHashSet<>();
        for (List<StandardFact> facts : standards) {
            for (StandardFact fact : facts) {
                FactDeclaration declaration = fact.declaration();
                FactDeclaration known = first.putIfAbsent(declaration.id(), declaration);
                if (known != null && !isAlike(known, declaration)) {
                    disputed.add(declaration.id());
                }
            }
        }
        return disputed;
    }

    private static boolean isAlike(FactDeclaration one, FactDeclaration other) {
        return one.scope() == other.scope() && isAlike(one.type(), other.type());
    }

    /** What codes are called makes no difference. */
    private static boolean isAlike(FactType one, FactType other) {
        return one instanceof FactType.Choice first && other instanceof FactType.Choice second
                ? Set.copyOf(first.codes()).equals(Set.copyOf(second.codes()))
                : one.equals(other);
    }
}
