package org.povertystandard.examples.analyst.review;

import java.util.Optional;

/**
 * What the lists print of the head of a household. Names are never in it: whoever has them gives them beside.
 *
 * @param sex the form's code, 1 or 2
 * @param birth as well as it is known
 */
public record Head(Optional<String> sex, Optional<String> birth) {}
