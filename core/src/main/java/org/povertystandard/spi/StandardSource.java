package org.povertystandard.spi;

import java.util.List;
import java.util.Optional;

/**
 * Yields the documents of standards.
 *
 * <ul>
 *   <li>Found by {@link java.util.ServiceLoader} or given explicitly; both the same.
 *   <li>Two documents with one id, from whichever sources, are an error.
 *   <li>A source may have been read beforehand, by its build; then it has snapshots of all its documents.
 * </ul>
 */
public interface StandardSource {

    /** The documents, in a stable order. */
    List<StandardDocument> documents();

    /** The same standards as a build has read them, in the same order; empty if none has. */
    default Optional<StandardSnapshots> snapshots() {
        return Optional.empty();
    }
}
