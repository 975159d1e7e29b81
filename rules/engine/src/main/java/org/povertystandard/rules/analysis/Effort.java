package org.povertystandard.rules.analysis;

/** How many steps a search may still take. */
final class Effort {
    private long left;

    Effort(long steps) {
        this.left = steps;
    }

    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Undecided("Hết số bước tính cho phép.", "The steps allowed for the search are used up.");
        }
    }
}
