package org.povertystandard.review;

/** Which households of an area a file holds. */
public enum Extent {
    /** All of them: whoever is not in it was not there. */
    EVERY_HOUSEHOLD,
    /** The poor and the near-poor, as a list has them: whoever is not in it was on neither list. */
    LISTED_ONLY
}
