/** The official lists and report forms of Annexes VI and VII, filled from a year's review; as tables and as a workbook. */
@NullMarked
package org.povertystandard.examples.analyst.forms;

import org.jspecify.annotations.NullMarked;
