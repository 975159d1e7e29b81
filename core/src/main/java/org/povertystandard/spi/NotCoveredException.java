package org.povertystandard.spi;

/** A standard was asked for a day or a test that it does not cover. The message names what is covered. */
public class NotCoveredException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public NotCoveredException(String message) {
        super(message);
    }
}
