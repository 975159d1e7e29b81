package org.povertystandard.criterion;

/**
 * The name of a named criterion or quantity within its standard.
 *
 * @param value not blank
 */
public record DefinitionId(String value) implements Comparable<DefinitionId> {
    public DefinitionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a named criterion or quantity is not blank.");
        }
    }

    public static DefinitionId of(String value) {
        return new DefinitionId(value);
    }

    @Override
    public int compareTo(DefinitionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
