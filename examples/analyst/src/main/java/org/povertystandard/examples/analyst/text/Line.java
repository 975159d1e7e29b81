package org.povertystandard.examples.analyst.text;

/**
 * One line of a file.
 *
 * @param number from 1
 * @param text without its line end; bytes that are not UTF-8 are replaced
 * @param fault what is wrong with it
 */
public record Line(int number, String text, Fault fault) {}
