package org.povertystandard.standard;

import java.time.LocalDate;
import org.povertystandard.fact.Label;

/**
 * An act of law.
 *
 * @param id its name in the standard
 * @param number the official number, such as {@code 07/2021/NĐ-CP}
 * @param kind what it is, such as decree
 * @param signed the day it was signed
 * @param inForce the day it came into force
 */
public record Instrument(InstrumentId id, String number, Label kind, LocalDate signed, LocalDate inForce) {}
