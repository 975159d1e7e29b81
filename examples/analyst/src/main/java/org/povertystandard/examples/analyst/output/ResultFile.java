package org.povertystandard.examples.analyst.output;

/** A file of results, or several together: it has its name only once it is complete. */
public interface ResultFile extends AutoCloseable {

    /** Gives what is complete its name. */
    void finish();

    @Override
    void close();
}
