package org.povertystandard.examples.analyst;

import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * The standard of a place that households are determined by beside the nation's.
 *
 * @param law the place's own standard
 * @param test its test
 */
record Beside(LoadedStandard law, PovertyTest test) {}
