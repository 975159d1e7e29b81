package org.povertystandard.standard;

import java.util.Optional;
import org.povertystandard.fact.Label;

/**
 * A place in an act.
 *
 * @param id its name in the standard
 * @param instrument the act
 * @param place article, clause, form or page, as each language writes it
 * @param attestation how well it is known
 * @param note what a reader should know about the source
 * @param verified who last compared what is cited with the text, and when; empty if nobody is known to have
 */
public record Citation(
        CitationId id,
        InstrumentId instrument,
        Label place,
        Attestation attestation,
        Optional<Label> note,
        Optional<Verification> verified) {}
