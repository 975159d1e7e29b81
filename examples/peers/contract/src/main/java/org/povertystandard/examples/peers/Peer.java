package org.povertystandard.examples.peers;

/**
 * A way to answer a question, set up as its manual says; making one reads the rules. The service loader finds it, and its
 * simple class name is what it is called on the command line.
 *
 * @param <F> the facts that the question is about
 * @param <I> what it takes
 */
public interface Peer<F, I> {

    /** What it answers. */
    Question<F> question();

    /** Facts in the form it takes, made beforehand. */
    I input(F facts);

    /** The class, {@code poor}, {@code near-poor} or {@code not-poor}; or whatever else it answers, in words. */
    String decide(I input);
}
