package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.fact.Label;

/**
 * Something that a check of the standard finds, and that is the law's own or meant to be so: with it stands why.
 *
 * @param finding what the check finds
 * @param about the name of what it finds it of, as the check says it
 * @param reason why it is so
 * @param cite what the reason rests on
 */
public record Peculiarity(Finding finding, String about, Label reason, List<CitationId> cite) {
    public Peculiarity {
        cite = List.copyOf(cite);
    }

    /**
     * The findings that can be the law's own. What is never meant is not among them: a household in two classes, a figure
     * without a source. For households in no class there is {@link Category#gap()}.
     */
    public enum Finding {
        /** No household is in a class that a test names. */
        UNREACHABLE_CLASS("unreachable-class"),
        /** No household is deprived in an indicator. */
        NEVER_DEPRIVED("never-deprived"),
        /** Every household is deprived in an indicator. */
        ALWAYS_DEPRIVED("always-deprived"),
        /** A row of a scorecard holds for no household. */
        ROW_NEVER_HOLDS("row-never-holds"),
        /** Wherever a row of a scorecard holds, an earlier row scores instead. */
        ROW_SHADOWED("row-shadowed"),
        /** The points of a row in a column are given to no household, or a row has none to give. */
        ENTRY_NEVER_SCORES("entry-never-scores"),
        /** A table has an empty cell between two full ones. */
        HOLE_IN_TABLE("hole-in-table"),
        /** A row of a table is looked up for no household. */
        ROW_OUT_OF_REACH("row-out-of-reach"),
        /** Rows of a table of years are looked up in no review. */
        YEARS_OUT_OF_REACH("years-out-of-reach"),
        /** Something is looked up in a row that is of another year, or lies far from it at the end of a table. */
        ROW_GOES_ON("row-goes-on"),
        /** The distances of the rows of a table look as if one were missing between two of them. */
        MISSING_ROW("missing-row"),
        /** A test is not applied on days between days on which it is. */
        HOLE_IN_APPLICATION("hole-in-application"),
        /** A test is applied on no day. */
        NEVER_APPLIED("never-applied"),
        /** No test, inquiry or reading names it: it is there for its own sake, such as for a report form. */
        UNUSED("unused");

        private final String code;

        Finding(String code) {
            this.code = code;
        }

        /** The code in documents. */
        public String code() {
            return code;
        }
    }
}
