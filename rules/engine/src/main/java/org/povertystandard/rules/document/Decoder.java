package org.povertystandard.rules.document;

import java.util.Optional;

/**
 * Makes a value of one JSON value, or says why not.
 *
 * @param <T> what is made
 */
@FunctionalInterface
interface Decoder<T> {

    /** The value; if empty, at least one problem was added. */
    Optional<T> decode(JsonValue value, Problems problems);
}
