package org.povertystandard.household;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.fact.FactValue;

/**
 * Reads how many a household has of one kind, or how much.
 *
 * @param kind an asset, land or an animal
 */
record Counted(FormCode kind) implements Function<Household, Optional<FactValue.Known>> {
    @Override
    public Optional<FactValue.Known> apply(Household household) {
        Integer count = counts(household).get(kind);
        return count == null ? Optional.empty() : WholeAnswers.of(count);
    }

    /** Of all kinds beside this one. */
    Map<?, Integer> counts(Household household) {
        return kind instanceof Asset
                ? household.assets()
                : kind instanceof LandKind ? household.land() : household.livestock();
    }
}
