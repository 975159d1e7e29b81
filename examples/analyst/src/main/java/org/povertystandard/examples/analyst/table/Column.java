package org.povertystandard.examples.analyst.table;

import java.util.function.BiConsumer;

/**
 * A column that the program knows.
 *
 * @param <B> what its cells go into
 * @param name its header
 * @param path the field in which a household's contradictions are reported, such as {@code dwelling.areaM2}
 * @param read puts a cell's answer in its place
 */
public record Column<B>(String name, String path, BiConsumer<B, Cell> read) {}
