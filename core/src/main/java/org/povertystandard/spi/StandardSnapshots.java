package org.povertystandard.spi;

import org.povertystandard.standard.StandardId;

/**
 * A source's standards as its build has read and checked them, so that one can be used without reading all documents.
 *
 * <ul>
 *   <li>They say what the documents say. The documents are the law; snapshots are made of them and never edited.
 *   <li>Unlike documents they are not checked again: they come with the code of a source, and are trusted as it is.
 *   <li>An engine that does not know their format reads the documents.
 * </ul>
 */
public interface StandardSnapshots {

    /** What there is: each standard's id, place, days, tests and hash. */
    byte[] index();

    /**
     * One standard.
     *
     * @param id one of the index
     */
    byte[] standard(StandardId id);
}
