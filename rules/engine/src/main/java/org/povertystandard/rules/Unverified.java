package org.povertystandard.rules;

import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.Citation;
import org.povertystandard.standard.PovertyStandard;

/**
 * What becomes of figures and tests whose citation is marked {@code unverified}: known as common knowledge of the field, with
 * no source at hand.
 */
public enum Unverified {
    /**
     * They are not used. An indicator that rests on one is unknown, and the determination says so; a test or an inquiry whose own lines or
     * scorecards rest on one is refused.
     */
    WITHHELD,
    /** They are used like the rest, and show as a caveat. */
    USED;

    /** Whether anything in the standard is so marked. */
    public static boolean isIn(PovertyStandard standard) {
        for (Citation citation : standard.citations()) {
            if (citation.attestation() == Attestation.UNVERIFIED) {
                return true;
            }
        }
        return false;
    }
}
