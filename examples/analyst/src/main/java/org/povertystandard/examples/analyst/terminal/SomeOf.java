package org.povertystandard.examples.analyst.terminal;

import java.util.List;
import java.util.stream.Collectors;

/** As many of a list as anybody reads on a terminal. */
public final class SomeOf {
    /** Of short ones, such as codes. */
    public static final int CODES = 10;

    private SomeOf() {}

    /** The first of them, and whether there are more. */
    public static String joined(List<String> all, int most, String separator) {
        return all.stream().limit(most).collect(Collectors.joining(separator))
                + (all.size() > most ? separator + "..." : "");
    }
}
