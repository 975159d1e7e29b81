package org.povertystandard.standard;

import org.jspecify.annotations.Nullable;

/**
 * The name of a note within its standard.
 *
 * @param value not blank
 */
public record NoteId(String value) implements Comparable<NoteId> {
    public NoteId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a note is not blank.");
        }
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
