package org.povertystandard.rules.document;

/**
 * How large a document may be. Checked while it is parsed, before anything is built from it.
 *
 * @param bytes of the whole document
 * @param depth of objects and arrays in one another
 * @param nodes values in the document
 * @param numberLength characters of a number, and its greatest power of ten
 */
record Limits(int bytes, int depth, int nodes, int numberLength) {
    /** Of a standard: some ten times the largest we know; checks that compare parts with parts stay within seconds. */
    static final Limits STANDARD = new Limits(2 << 20, 64, 60_000, 40);

    /** Of one household. */
    static final Limits HOUSEHOLD = new Limits(4 << 20, 16, 100_000, 40);
}
