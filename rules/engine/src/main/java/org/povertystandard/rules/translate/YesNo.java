package org.povertystandard.rules.translate;

import org.povertystandard.fact.Label;
import org.povertystandard.household.FormCode;

/** The form's numbers for yes and no. */
enum YesNo implements FormCode {
    YES(1, Phrase.YES),
    NO(2, Phrase.NO);

    private final int number;
    private final Phrase phrase;

    YesNo(int number, Phrase phrase) {
        this.number = number;
        this.phrase = phrase;
    }

    static YesNo of(boolean yes) {
        return yes ? YES : NO;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Label label() {
        return phrase.label();
    }
}
