package org.povertystandard.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.povertystandard.household.Household;

/** Tells jqwik what a parameter {@code @ForAll Household} is. Found as a service; nobody calls it. */
public final class HouseholdProvider implements ArbitraryProvider {
    /** For the service loader. */
    public HouseholdProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(Household.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(Households.any());
    }
}
