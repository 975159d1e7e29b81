package org.povertystandard.rules.population;

import java.util.List;

/**
 * Households that a test determined, packed: of each, the bounds of what was measured, the indicators it is deprived in and
 * those not known, its weight and its groups. Nothing else of a household is kept, not even its id.
 *
 * <p>Made by a {@link PopulationBuilder}, read by a {@link PopulationReader}, counted by a {@link Grid}. Immutable and
 * thread-safe.
 */
public final class Population {
    private final Layout layout;
    private final PopulationHeader header;
    private final List<List<String>> groupValues;
    private final List<Chunk> chunks;

    Population(Layout layout, PopulationHeader header, List<List<String>> groupValues, List<Chunk> chunks) {
        this.layout = layout;
        this.header = header;
        this.groupValues = groupValues;
        this.chunks = List.copyOf(chunks);
    }

    /** By what it was determined, and how large it is. */
    public PopulationHeader header() {
        return header;
    }

    /** Bytes of all columns in memory. */
    public long bytes() {
        return chunks.stream().mapToLong(Chunk::bytes).sum();
    }

    Layout layout() {
        return layout;
    }

    /** The values of each kind of group, in the order of their codes. */
    List<List<String>> groupValues() {
        return groupValues;
    }

    List<Chunk> chunks() {
        return chunks;
    }
}
