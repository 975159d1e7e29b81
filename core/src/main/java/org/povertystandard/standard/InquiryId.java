package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;

/**
 * The name of an inquiry within its standard, such as {@code screening}.
 *
 * @param value not blank
 */
public record InquiryId(String value) implements Comparable<InquiryId> {
    public InquiryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of an inquiry is not blank.");
        }
    }

    public static InquiryId of(String value) {
        return new InquiryId(value);
    }

    @Override
    public int compareTo(InquiryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InquiryId that && value.equals(that.value);
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
