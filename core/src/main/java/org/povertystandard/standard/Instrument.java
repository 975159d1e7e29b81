package org.povertystandard.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.povertystandard.fact.Label;

/**
 * An act of law.
 *
 * @param id its name in the standard
 * @param number the official number, such as {@code 07/2021/NĐ-CP}; empty if it is not known
 * @param kind what it is, such as decree
 * @param signed the day it was signed; empty if it is not known
 * @param inForce the day it came into force; empty if it is not known
 */
public record Instrument(
        InstrumentId id,
        Optional<String> number,
        Label kind,
        Optional<LocalDate> signed,
        Optional<LocalDate> inForce) {}
