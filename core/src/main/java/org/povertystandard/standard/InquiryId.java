package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of an inquiry within its standard, such as {@code screening}.
 *
 * @param value as {@link IdSyntax} has it
 */
public record InquiryId(String value) implements Comparable<InquiryId> {
    public InquiryId {
        IdSyntax.check("an inquiry", value);
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
