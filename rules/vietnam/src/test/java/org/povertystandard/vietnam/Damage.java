package org.povertystandard.vietnam;

import java.util.EnumSet;
import java.util.Set;

/**
 * One small damage to a document, which can be made and undone.
 *
 * @param kind what sort
 * @param name what is damaged, and how
 * @param parts the parts of the standard in which it stands, as boundaries name their owners
 * @param make damages the document
 * @param undo makes it sound again
 */
record Damage(Kind kind, String name, Set<String> parts, Runnable make, Runnable undo) {
    /** A kind of damage. */
    enum Kind {
        ANSWER_IN_A_LIST,
        BOUND_MADE_STRICT,
        ANSWER_TURNED_ROUND,
        SOME_MADE_ALL,
        AND_MADE_OR,
        NOT_DROPPED,
        BRANCHES_SWAPPED,
        POINTS_SWAPPED,
        COUNTED_OTHERWISE,
        INDICATOR_DROPPED,
        FIGURE_MOVED,
        ROW_DROPPED,
        CELL_MOVED,
        ASKED_OF_ALL,
        ASKED_OF_NOBODY,
        POINTS_MOVED,
        SIGNS_SWAPPED,
        OUTCOMES_SWAPPED,
        DAY_MOVED,
        TEST_DROPPED;

        /** Those of what decides the class; the others are of who is asked and of inquiries. */
        static Set<Kind> ofTests() {
            return EnumSet.range(ANSWER_IN_A_LIST, CELL_MOVED);
        }
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
