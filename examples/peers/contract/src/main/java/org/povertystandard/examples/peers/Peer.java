package org.povertystandard.examples.peers;

/**
 * A way to decide, set up as its manual says; making one reads the rules.
 *
 * @param <I> what it takes
 */
public interface Peer<I> {

    /** What it is called on the command line. */
    String name();

    /** Facts in the form it takes, made beforehand. */
    I input(Facts facts);

    /** The class, {@code poor}, {@code near-poor} or {@code not-poor}; or whatever else it answers, in words. */
    String decide(I input);
}
