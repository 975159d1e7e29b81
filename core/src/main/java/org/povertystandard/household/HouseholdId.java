package org.povertystandard.household;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An opaque name of a household within a file or system. It means nothing; never a name or an identity number of a person.
 *
 * @param value not blank, at most 200 characters
 */
public record HouseholdId(String value) implements Comparable<HouseholdId>, Serializable {
    public HouseholdId {
        Ids.check("household", value);
    }

    public static HouseholdId of(String value) {
        return new HouseholdId(value);
    }

    @Override
    public int compareTo(HouseholdId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HouseholdId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
