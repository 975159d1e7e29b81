package org.povertystandard.rules.document;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands. The pointer is built only when someone asks, since most values never appear in a problem.
 *
 * @param parent of the object or array it stands in; null for the whole document
 * @param step its key, or its index from 0
 * @param line the line it begins on, from 1
 */
record Location(@Nullable Location parent, String step, int line) {

    static Location root(int line) {
        return new Location(null, "", line);
    }

    Location child(String step, int line) {
        return new Location(this, step, line);
    }

    /** The JSON pointer (RFC 6901); empty for the whole document. */
    String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
