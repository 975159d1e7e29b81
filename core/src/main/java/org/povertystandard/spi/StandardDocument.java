package org.povertystandard.spi;

/**
 * The bytes of a standard, not read yet.
 *
 * @param name where it comes from, for messages, such as a file name
 * @param content UTF-8 JSON; not to be changed
 */
public record StandardDocument(String name, byte[] content) {}
