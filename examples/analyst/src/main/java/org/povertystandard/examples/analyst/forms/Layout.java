package org.povertystandard.examples.analyst.forms;

/** Which rows a form has. */
enum Layout {
    /** Urban and rural with their areas, and the total with its areas. */
    BLOCKS,
    /** The same, and the total alone. */
    BLOCKS_AND_TOTAL,
    /** The areas and one total. */
    AREAS
}
