package org.povertystandard.standard;

import org.povertystandard.fact.Label;

/**
 * The standard that another one stands on: everything the other does not set is of this one.
 *
 * @param base the standard it stands on
 * @param baseHash the content of that standard at the time
 * @param kind whether the result is law
 * @param reason why it differs
 */
public record Derivation(StandardId base, ContentHash baseHash, Kind kind, Label reason) {

    /** What a standard made of another one is. */
    public enum Kind {
        /** Law, which refers to the other: a city's line over the nation's indicators. */
        LAW("law"),
        /** A proposal to compare with the law; no day has it as its standard. */
        REFORM("reform");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }
}
