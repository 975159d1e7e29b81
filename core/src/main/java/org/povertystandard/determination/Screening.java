package org.povertystandard.determination;

import java.util.Map;
import org.povertystandard.criterion.Truth;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.InquiryId;

/**
 * The quick screen of form A, done for households that ask to be reviewed, before form B is filled.
 *
 * @param answer the answer of the standard's inquiry {@link #INQUIRY}
 */
public record Screening(Answer answer) {
    /** The name the inquiry has in every standard that screens. */
    public static final InquiryId INQUIRY = InquiryId.of("screening");

    private static final Map<CategoryId, Result> RESULTS = Map.of(
            CategoryId.of("already-listed"), Result.ALREADY_LISTED,
            CategoryId.of("no-request"), Result.NO_REQUEST,
            CategoryId.of("out-of-scope"), Result.OUT_OF_SCOPE,
            CategoryId.of("stopped"), Result.STOPPED,
            CategoryId.of("goes-on"), Result.GOES_ON);

    /** What comes of the screen. */
    public enum Result {
        /** On the list of the previous year: goes straight to form B. */
        ALREADY_LISTED,
        /** Nobody asked for a review of this household. */
        NO_REQUEST,
        /** Out by column 0; columns 1 to 9 stay empty. */
        OUT_OF_SCOPE,
        /** As many of the nine columns hold as stop the review. */
        STOPPED,
        /** Form B is to be filled. */
        GOES_ON,
        /** Not known yet; {@link Answer#missing()} says what would settle it. */
        UNDECIDED
    }

    /**
     * Takes the answer of a screen.
     *
     * @throws IllegalArgumentException if it is the answer to another inquiry, or to one with outcomes of its own
     */
    public Screening {
        if (!answer.inquiry().equals(INQUIRY)) {
            throw new IllegalArgumentException(
                    "A screening is the answer to the inquiry " + INQUIRY + ", not to " + answer.inquiry() + ".");
        }
        answer.possible().stream()
                .filter(outcome -> !RESULTS.containsKey(outcome))
                .findFirst()
                .ifPresent(outcome -> {
                    throw new IllegalArgumentException(
                            "A screening has no outcome " + outcome + ". It has: " + RESULTS.keySet() + ".");
                });
    }

    /** What comes of the screen. */
    public Result result() {
        return answer.outcome().map(RESULTS::get).orElse(Result.UNDECIDED);
    }

    /** How many of columns 1 to 9 hold at least, and at most. Column 0 does not count. */
    public Range points() {
        long certain = counted(Truth.TRUE);
        return Range.of(certain, certain + counted(Truth.UNKNOWN));
    }

    private long counted(Truth truth) {
        return answer.signs().stream()
                .filter(sign -> !sign.number().equals("0") && sign.holds() == truth)
                .count();
    }
}
