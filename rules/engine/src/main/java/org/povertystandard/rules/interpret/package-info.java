/** The reference engine: walks the tree of criteria, three-valued, and explains everything. */
@NullMarked
package org.povertystandard.rules.interpret;

import org.jspecify.annotations.NullMarked;
