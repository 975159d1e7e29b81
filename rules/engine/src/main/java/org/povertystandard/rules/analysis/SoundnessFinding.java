package org.povertystandard.rules.analysis;

import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.household.Household;
import org.povertystandard.standard.Peculiarity;

/**
 * Something in a standard that is not sound.
 *
 * @param kind what is wrong
 * @param about the name of what it is wrong with
 * @param text the finding in words
 * @param witness the smallest household that shows it, where a household can
 */
public record SoundnessFinding(Kind kind, String about, Label text, Optional<Household> witness) {

    /** What can be wrong. */
    public enum Kind {
        /** A household is in no class, and the standard declares no such gap of the law. */
        GAP,
        /** A household is in two classes. */
        OVERLAP,
        /** No household is in a class that a test names. */
        UNREACHABLE_CLASS(Peculiarity.Finding.UNREACHABLE_CLASS),
        /** No household is deprived in an indicator. */
        NEVER_DEPRIVED(Peculiarity.Finding.NEVER_DEPRIVED),
        /** Every household is deprived in an indicator. */
        ALWAYS_DEPRIVED(Peculiarity.Finding.ALWAYS_DEPRIVED),
        /** A household is served by no column of a scorecard. */
        NO_COLUMN,
        /** A household is served by two columns of a scorecard. */
        TWO_COLUMNS,
        /** A row of a scorecard holds for no household. */
        ROW_NEVER_HOLDS(Peculiarity.Finding.ROW_NEVER_HOLDS),
        /** Wherever a row of a scorecard holds, an earlier row of its item scores instead. */
        ROW_SHADOWED(Peculiarity.Finding.ROW_SHADOWED),
        /** The points of a row in a column are given to no household, or a row has none to give. */
        ENTRY_NEVER_SCORES(Peculiarity.Finding.ENTRY_NEVER_SCORES),
        /** A line of a measure is not above the one before it. */
        LINES_DO_NOT_ASCEND,
        /** A table has an empty cell between two full ones. */
        HOLE_IN_TABLE(Peculiarity.Finding.HOLE_IN_TABLE),
        /** A row of a table with numbers is looked up for no household. */
        ROW_OUT_OF_REACH(Peculiarity.Finding.ROW_OUT_OF_REACH),
        /** Rows of a table of years are looked up in no review. */
        YEARS_OUT_OF_REACH(Peculiarity.Finding.YEARS_OUT_OF_REACH),
        /**
         * Something is looked up for which a table has no row of its own, and the nearest goes on: in the review of a year of which
         * there is none, or further past the end of a table than its rows are apart there.
         */
        ROW_GOES_ON(Peculiarity.Finding.ROW_GOES_ON),
        /** The distances of the rows of a table look as if one were missing between two of them. */
        MISSING_ROW(Peculiarity.Finding.MISSING_ROW),
        /** Something is looked up for which a table has no row, so that what it says is unknown. */
        NO_ROW,
        /** A test, or an inquiry beside a test, is not applied on days between days on which it is. */
        HOLE_IN_APPLICATION(Peculiarity.Finding.HOLE_IN_APPLICATION),
        /** A test is applied twice on one day. */
        APPLIED_TWICE,
        /** A test is applied on no day. */
        NEVER_APPLIED(Peculiarity.Finding.NEVER_APPLIED),
        /** A figure, table, definition, citation or act that nothing names. */
        UNUSED(Peculiarity.Finding.UNUSED),
        /** A figure names no source. */
        NO_SOURCE,
        /** The standard declares a peculiarity, and nothing like it is found. */
        NOT_PECULIAR,
        /** A question that could not be decided. */
        NOT_DECIDED;

        private final Optional<Peculiarity.Finding> declarable;

        Kind() {
            this.declarable = Optional.empty();
        }

        Kind(Peculiarity.Finding declarable) {
            this.declarable = Optional.of(declarable);
        }

        /** As what a standard can declare it to be the law's own; empty if that is never meant. */
        public Optional<Peculiarity.Finding> declarable() {
            return declarable;
        }
    }

    /** Whether a standard that holds this peculiarity says so itself. */
    boolean is(Peculiarity peculiarity) {
        return kind.declarable().equals(Optional.of(peculiarity.finding())) && about.equals(peculiarity.about());
    }
}
