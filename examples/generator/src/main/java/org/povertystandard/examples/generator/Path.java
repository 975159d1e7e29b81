package org.povertystandard.examples.generator;

import java.util.Optional;

/**
 * What becomes of a household between two reviews, and how it came.
 *
 * @param before what the first review finds; empty if it is not there yet
 * @param after what the second review finds; empty if it is there no more
 * @param earlier what a review before the first had found, where that is said of it: it is back on a list it had left
 */
record Path(Optional<Standing> before, Optional<Standing> after, Optional<Standing> earlier) {

    static Path of(Standing before, Standing after) {
        return new Path(Optional.of(before), Optional.of(after), Optional.empty());
    }

    static Path back(Standing after) {
        return new Path(Optional.of(Standing.NOT_POOR), Optional.of(after), Optional.of(after));
    }

    static Path away(Standing before) {
        return new Path(Optional.of(before), Optional.empty(), Optional.empty());
    }

    static Path arrived(Standing after) {
        return new Path(Optional.empty(), Optional.of(after), Optional.empty());
    }

    /** What it is found to be first. */
    Standing first() {
        return before.or(() -> after).orElseThrow();
    }
}
