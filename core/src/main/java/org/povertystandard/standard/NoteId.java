package org.povertystandard.standard;

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
    public String toString() {
        return value;
    }
}
