package org.povertystandard.examples.analyst.area;

import java.util.List;
import java.util.stream.Collectors;

/** As many of a list as anybody reads on a terminal. */
public final class SomeOf {
    private static final int SOME = 10;

    private SomeOf() {}

    public static String joined(List<String> all, String separator) {
        return all.stream().limit(SOME).collect(Collectors.joining(separator))
                + (all.size() > SOME ? separator + "..." : "");
    }
}
