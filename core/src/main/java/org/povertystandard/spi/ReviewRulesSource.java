package org.povertystandard.spi;

/**
 * Yields the law of reviews of a country as a document.
 *
 * <ul>
 *   <li>The document is bytes of JSON; reading and checking it is the caller's work.
 *   <li>Found by the service loader or given explicitly; there are no priorities, and two at once are an error.
 * </ul>
 */
public interface ReviewRulesSource {

    /** The document. */
    StandardDocument document();
}
