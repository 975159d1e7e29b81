package org.povertystandard.determination;

/** How much the set of possible classes says. */
public enum Precision {
    /** Each class listed is the class of some valid completion of the household. */
    EXACT,
    /** No other class is possible; but not each listed one need be: the search budget ended. */
    BOUND
}
