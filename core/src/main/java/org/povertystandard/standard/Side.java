package org.povertystandard.standard;

import java.util.Locale;

/** The two sides of the multidimensional standard. */
public enum Side {
    INCOME,
    DEPRIVATION;

    /** The code in documents. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
