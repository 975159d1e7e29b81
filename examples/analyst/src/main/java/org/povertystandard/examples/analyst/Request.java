package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.povertystandard.examples.analyst.input.Sampling;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.table.ColumnMap;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.document.LoadedStandard;

/**
 * What the user asked for.
 *
 * @param files the input
 * @param appliedOn the day whose law is applied
 * @param law that law
 * @param unverified whether figures and tests of it without a source at hand are used
 * @param columns what foreign columns mean
 * @param sampling weight and groups
 * @param out where results go
 */
record Request(
        List<String> files,
        LocalDate appliedOn,
        LoadedStandard law,
        Unverified unverified,
        ColumnMap columns,
        Sampling sampling,
        Path out) {
    Request {
        files = List.copyOf(files);
    }

    /** What determines by that law. */
    Determiner determiner() {
        return Determiner.of(law, unverified);
    }

    /** What the results are by, if it is no law. */
    Proposal proposal() {
        return Proposal.of(law.standard());
    }
}
