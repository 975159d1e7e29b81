package org.povertystandard.rules.document;

import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.StandardId;

/**
 * A standard as it was read, with the hash of its content.
 *
 * @param standard the law
 * @param hash SHA-256 of its canonical document
 */
public record LoadedStandard(PovertyStandard standard, ContentHash hash) {
    public StandardId id() {
        return standard.id();
    }

    /** Its id and the beginning of its hash: the whole law is long. */
    @Override
    public String toString() {
        return id() + " (" + hash.value().substring(0, 12) + ")";
    }
}
