/** Standards as a build has read them: bytes that become values again without parsing and checking. */
@NullMarked
package org.povertystandard.rules.snapshot;

import org.jspecify.annotations.NullMarked;
