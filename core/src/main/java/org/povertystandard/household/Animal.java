package org.povertystandard.household;

import org.povertystandard.fact.Label;

/** Form 3.1, item XI: the household's own livestock, counted in heads. Poultry is birds; the form's column counts tens. */
public enum Animal implements FormCode {
    LARGE_LIVESTOCK(1, "trâu, bò, ngựa", "buffaloes, cows and horses"),
    PIGS_GOATS_SHEEP(2, "lợn, dê, cừu", "pigs, goats and sheep"),
    POULTRY(3, "gia cầm, chim", "poultry and birds"),
    OTHER_LIVESTOCK(4, "vật nuôi khác", "other livestock");

    private final int number;
    private final Label label;

    Animal(int number, String vi, String en) {
        this.number = number;
        this.label = Label.of(vi, en);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Label label() {
        return label;
    }
}
