package org.povertystandard.examples.analyst.summary;

import java.util.List;
import org.povertystandard.standard.PovertyStandard;

/** That a standard is a proposal and no law, wherever results are told that might be taken for the law's. */
public final class Proposal {
    private Proposal() {}

    /** Nothing, if it is law. */
    static List<String> lines(PovertyStandard standard) {
        return standard.derivedFrom()
                .filter(derivation -> standard.isReform())
                .map(derivation -> List.of(
                        standard.id() + " is a proposal and no law; it stands on " + derivation.base(),
                        standard.id() + " là phương án đề xuất, không phải quy định; lập trên " + derivation.base()))
                .orElse(List.of());
    }

    /** The same for an official form, which is in Vietnamese. */
    public static String ofForm(PovertyStandard standard) {
        return "Theo phương án đề xuất, không phải quy định: " + standard.name().vi() + " (" + standard.id() + ")";
    }
}
