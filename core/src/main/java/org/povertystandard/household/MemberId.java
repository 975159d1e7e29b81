package org.povertystandard.household;

import org.jspecify.annotations.Nullable;

/**
 * An opaque name of a member within the household, such as the line number of the form; never a person's name or number.
 *
 * @param value not blank, at most 200 characters
 */
public record MemberId(String value) implements Comparable<MemberId> {
    public MemberId {
        Ids.check("member", value);
    }

    public static MemberId of(String value) {
        return new MemberId(value);
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemberId that && value.equals(that.value);
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
