/** Small programs, one idea each, on the public interface only. */
@NullMarked
package org.povertystandard.examples.embedding;

import org.jspecify.annotations.NullMarked;
