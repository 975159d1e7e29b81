package org.povertystandard.examples.analyst.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.Place;

/** A household while its row is read. */
public final class HouseholdDraft {
    /** What cannot be read stands as what no document says, and contradicts nothing. */
    final Household.Builder household = Household.builder().id("\0").reviewedOn(LocalDate.MAX);

    final Place.Builder place = Place.builder();
    final Dwelling.Builder dwelling = Dwelling.builder();
    final Map<String, String> groups = new HashMap<>();
    BigDecimal weight = BigDecimal.ONE;

    /** Nothing read yet. */
    public HouseholdDraft() {}

    /** For how many households it stands; 1 where there are no weights. */
    public BigDecimal weight() {
        return weight;
    }

    /** Where it is, as far as that was read. */
    public Place place() {
        return place.build();
    }

    /** What its row says in a column that it is grouped by. */
    public String group(String column) {
        return groups.getOrDefault(column, "");
    }

    /** The household's builder, with everything in it but the members. */
    public Household.Builder finished() {
        return household.place(place.build()).dwelling(dwelling.build());
    }
}
