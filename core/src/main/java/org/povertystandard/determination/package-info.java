/** What comes out: the class or the classes still possible, the reasons, and what is missing. */
@NullMarked
package org.povertystandard.determination;

import org.jspecify.annotations.NullMarked;
