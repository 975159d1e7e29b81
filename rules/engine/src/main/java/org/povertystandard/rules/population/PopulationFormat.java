package org.povertystandard.rules.population;

/**
 * How a population lies in a file; {@code docs/population-format.md} says it in full.
 *
 * <p>Big-endian throughout. A head in front, then the chunks, then an end; each of the parts has its length or number of rows
 * and a CRC-32C, so that a file cut short or changed is noticed.
 */
final class PopulationFormat {
    /** The first eight bytes, "PSTDPOPU". */
    static final long MAGIC = 0x50535444504f5055L;

    /** The last eight bytes, "PSTDPEND". */
    static final long END = 0x5053544450454e44L;

    static final int VERSION = 1;

    /** Of the head, in bytes; names of a hundred thousand villages take a tenth of it. */
    static final int MOST_HEAD = 64 << 20;

    /** Kinds of groups. */
    static final int MOST_GROUPS = 32;

    private PopulationFormat() {}
}
