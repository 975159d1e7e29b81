package org.povertystandard.examples.analyst.review;

/**
 * The children of one household, each judged alone, as form 7.11 counts them.
 *
 * @param all children under the age that the standard names
 * @param uninsured of the age for insurance and without it
 * @param malnourished by weight or height for the age
 * @param notAtLevel not attending the level for the age
 */
public record Children(Span all, Span uninsured, Span malnourished, Span notAtLevel) {
    static final Children NONE = new Children(Span.NONE, Span.NONE, Span.NONE, Span.NONE);

    Children plus(Children other) {
        return new Children(
                all.plus(other.all),
                uninsured.plus(other.uninsured),
                malnourished.plus(other.malnourished),
                notAtLevel.plus(other.notAtLevel));
    }
}
