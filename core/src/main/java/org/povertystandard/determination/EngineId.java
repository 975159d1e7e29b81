package org.povertystandard.determination;

/**
 * Which engine answered.
 *
 * @param name its name
 * @param version its version
 */
public record EngineId(String name, String version) {}
