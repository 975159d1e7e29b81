package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Relation;

/** Members who are there on one side of an atom and not on the other: as many kinds as are needed so that one masks the rest. */
final class Newcomers {
    private static final FactId RELATION = FactId.of("relation");
    private static final int[] AGES = {70, 20, 10, 3};

    private final Law law;
    private final Trial trial;

    Newcomers(Law law, Trial trial) {
        this.law = law;
        this.trial = trial;
    }

    /** Whoever has come in since becomes like the first member. */
    void makePlain(Draft draft, int before) {
        for (int member = before; member < draft.size(); member++) {
            draft.makeLike(member, 0);
        }
    }

    /** The two as they are, if nobody has come or gone; else the smaller one with one more member of each kind. */
    List<Draft[]> between(Draft one, Draft other) {
        if (Math.abs(one.size() - other.size()) != 1) {
            return List.<Draft[]>of(new Draft[] {one, other});
        }
        boolean grows = one.size() < other.size();
        List<Draft[]> pairs = new ArrayList<>();
        for (Draft larger : larger(grows ? one : other)) {
            pairs.add(grows ? new Draft[] {one, larger} : new Draft[] {larger, other});
        }
        return pairs;
    }

    private List<Draft> larger(Draft smaller) {
        List<Draft> kinds = new ArrayList<>();
        Draft like = smaller.copy();
        like.addLike(0, String.valueOf(smaller.size() + 1));
        int member = smaller.size();
        like.answers(member).put(RELATION, FactValue.of(Relation.OTHER.code()));
        kinds.add(like);
        for (FactId fact : trial.facts()) {
            FactDeclaration declared = law.fact(fact);
            if (declared.scope() == Scope.MEMBER && like.answers(member).containsKey(fact)) {
                for (FactValue.Known answer : PlainHouseholds.candidates(declared)) {
                    Draft kind = like.copy();
                    kind.answers(member).put(fact, answer);
                    CompleteDrafts.dropWhatContradicts(kind, member);
                    kinds.add(kind);
                }
            }
        }
        for (int age : AGES) {
            Draft kind = like.copy();
            kind.birth(member, BirthDate.of(smaller.reviewedOn().minusYears(age).minusDays(100)));
            kinds.add(kind);
        }
        return kinds;
    }
}
