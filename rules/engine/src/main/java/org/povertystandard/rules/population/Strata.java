package org.povertystandard.rules.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;

/**
 * The parts of a population for which limits are the same: those with one answer to the choice that the lines of the test go
 * by, which is the area in Vietnam's law.
 *
 * @param fact the choice; empty if no limit depends on one
 * @param codes its answers; the stratum of {@code codes.get(i)} is {@code i + 1}, and 0 is everybody else
 */
record Strata(Optional<FactId> fact, List<String> codes) {
    /** Who gave no answer; everybody, if no limit depends on one. */
    static final int UNKNOWN = 0;

    Strata {
        codes = List.copyOf(codes);
    }

    /** No limit depends on an answer. */
    static final Strata ONE = new Strata(Optional.empty(), List.of());

    static Strata of(FactId fact) {
        FormFact found = FormFacts.find(fact)
                .filter(FormFact.OfHousehold.class::isInstance)
                .orElseThrow(() -> new NotAnswerableException(
                        "Limits depend on the fact " + fact + ", which is no choice of the official form."));
        if (!(found.declaration().type() instanceof FactType.Choice choice)) {
            throw new NotAnswerableException("Limits depend on the fact " + fact + ", which is no choice.");
        }
        return new Strata(Optional.of(fact), new ArrayList<>(choice.codes()));
    }

    int size() {
        return codes.size() + 1;
    }

    /** The stratum of a household. */
    int of(Household household) {
        return fact.flatMap(FormFacts::find)
                .map(FormFact.OfHousehold.class::cast)
                .flatMap(found -> found.reader().apply(household))
                .map(answer -> of(((FactValue.Code) answer).code()))
                .orElse(UNKNOWN);
    }

    private int of(String code) {
        int index = codes.indexOf(code);
        if (index < 0) {
            throw new IllegalArgumentException("The answer is not one of those of the choice.");
        }
        return index + 1;
    }
}
