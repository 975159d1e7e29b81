package org.povertystandard.fact;

/** Of whom a fact is asked. */
public enum Scope {
    HOUSEHOLD,
    MEMBER
}
