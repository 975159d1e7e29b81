/** Made-up households of a province or of the nation, calibrated to published counts, to try things on. */
@NullMarked
package org.povertystandard.examples.generator;

import org.jspecify.annotations.NullMarked;
