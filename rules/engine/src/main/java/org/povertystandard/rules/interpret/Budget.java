package org.povertystandard.rules.interpret;

/**
 * How many suppositions and evaluations a determination may still spend on walking through completions.
 *
 * <p>The sizes leave room for what is promised (8 members, 6 unknown facts) and keep a nearly empty form from holding up a
 * file of households.
 */
final class Budget {
    private long left;

    private Budget(long steps) {
        this.left = steps;
    }

    /** To find the classes that are possible. */
    static Budget forClasses() {
        return new Budget(300_000);
    }

    /** To find out which unanswered questions matter, all of them together. */
    static Budget forMissingFacts() {
        return new Budget(1_600_000);
    }

    /** To find what other readings would change, all of them together. */
    static Budget forReadings() {
        return new Budget(600_000);
    }

    /** Uses up a part; false when nothing is left. */
    boolean spend(long steps) {
        left -= steps;
        return left >= 0;
    }
}
