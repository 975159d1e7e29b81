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
    /** Of a standard: some twenty times the largest we know. */
    static final Limits STANDARD = new Limits(4 << 20, 64, 200_000, 40);

    /** Of one household: some fifty times the largest that is likely. */
    static final Limits HOUSEHOLD = new Limits(1 << 20, 16, 100_000, 40);

    /** Of one determination, which names the facts of each member once for each indicator. */
    static final Limits DETERMINATION = new Limits(8 << 20, 16, 500_000, 40);
}
