package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.IdSyntax;

/**
 * The name of a note within its standard.
 *
 * @param value as {@link IdSyntax} has it
 */
public record NoteId(String value) implements Comparable<NoteId> {
    public NoteId {
        IdSyntax.check("a note", value);
    }

    public static NoteId of(String value) {
        return new NoteId(value);
    }

    @Override
    public int compareTo(NoteId other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteId that && value.equals(that.value);
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
