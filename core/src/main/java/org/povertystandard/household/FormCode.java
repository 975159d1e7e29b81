package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** A choice of the official survey form (form 3.1), known by its code, its number on the form, and its label. */
public interface FormCode {

    /** The enum constant's name. */
    String name();

    /** The code in documents: lower-case words joined by hyphens. */
    default String code() {
        return FormCodes.text(this);
    }

    /** The number printed on the form; 0 for the empty answer of a column that lists only what is received. */
    int number();

    /** The choice in words. */
    Label label();
}
