package org.povertystandard.review;

import java.time.LocalDate;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.CitationId;

/**
 * Where a rule of the review stands.
 *
 * @param id its name in the rules
 * @param number the act's official number, such as {@code 24/2021/QĐ-TTg}
 * @param kind what the act is
 * @param signed the day it was signed; empty if no source at hand says
 * @param inForce the day it came into force
 * @param place article, clause or page; the act as a whole if the place is not known
 * @param attestation how well it is known
 * @param note what a reader should know about the source
 */
public record ReviewSource(
        CitationId id,
        String number,
        Label kind,
        Optional<LocalDate> signed,
        LocalDate inForce,
        Label place,
        Attestation attestation,
        Optional<Label> note) {}
