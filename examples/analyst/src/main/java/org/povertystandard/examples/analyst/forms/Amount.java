package org.povertystandard.examples.analyst.forms;

import org.povertystandard.criterion.Truth;
import org.povertystandard.examples.analyst.review.Span;

/**
 * A number in a cell of a form.
 *
 * @param certain what is certain
 * @param open how many households are left out of it, or may be, since something of them is not known
 */
public record Amount(long certain, long open) {
    static final Amount NONE = new Amount(0, 0);

    static Amount of(long certain) {
        return new Amount(certain, 0);
    }

    static Amount of(Span span) {
        return new Amount(span.lowest(), span.isExact() ? 0 : 1);
    }

    static Amount one(Truth truth) {
        return of(Span.one(truth));
    }

    Amount plus(Amount other) {
        return new Amount(Math.addExact(certain, other.certain), Math.addExact(open, other.open));
    }
}
