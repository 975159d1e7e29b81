package org.povertystandard.examples.analyst.table;

import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.Place;

/** A household while its row is read. */
public final class HouseholdDraft {
    final Household.Builder household = Household.builder();
    final Place.Builder place = Place.builder();
    final Dwelling.Builder dwelling = Dwelling.builder();

    /** The household's builder, with everything in it but the members. */
    public Household.Builder finished() {
        return household.place(place.build()).dwelling(dwelling.build());
    }
}
