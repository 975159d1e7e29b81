package org.povertystandard.spi;

import java.util.List;

/**
 * Yields the documents of standards.
 *
 * <ul>
 *   <li>Found by {@link java.util.ServiceLoader} or given explicitly; both the same.
 *   <li>Two documents with one id, from whichever sources, are an error.
 * </ul>
 */
public interface StandardSource {

    /** The documents, in a stable order. */
    List<StandardDocument> documents();
}
