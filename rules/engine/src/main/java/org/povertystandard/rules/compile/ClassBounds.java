package org.povertystandard.rules.compile;

/**
 * What a test makes of a household as far as it is known. Every completion of the household lies within.
 *
 * @param possible the classes that are not excluded, as bits in the order of {@link CompiledTest#classes()}
 * @param deprived the indicators in which the household is certainly deprived, as bits in the standard's order
 * @param unknown the indicators in which it may or may not be deprived, as bits in the standard's order
 */
public record ClassBounds(long possible, long deprived, long unknown) {}
