package org.povertystandard.review;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.HouseholdId;

/**
 * A household's path through the years.
 *
 * @param household whose path
 * @param reviews what is on record, the oldest in front; several in one year where there were off-cycle reviews
 * @param complete whether these are all the reviews after which it was on a list; if not, it may have been listed in others
 */
public record HouseholdHistory(HouseholdId household, List<HouseholdReview> reviews, boolean complete) {

    /**
     * Takes the reviews.
     *
     * @throws IllegalArgumentException if one is of another household, or their reporting years do not ascend
     */
    public HouseholdHistory {
        reviews = List.copyOf(reviews);
        for (int i = 0; i < reviews.size(); i++) {
            if (!reviews.get(i).household().equals(household)) {
                throw new IllegalArgumentException("Review " + i + " is not of the household (" + household + ").");
            }
            if (i > 0
                    && reviews.get(i)
                            .reportingYear()
                            .isBefore(reviews.get(i - 1).reportingYear())) {
                throw new IllegalArgumentException("The reviews of a household come oldest first; review " + i
                        + " is of an earlier reporting year than the one before it.");
            }
        }
    }

    /** The last review of a reporting year. */
    public Optional<HouseholdReview> review(Year year) {
        return last(reviews.stream()
                .filter(review -> review.reportingYear().equals(year))
                .toList());
    }

    /** The list it was on after the reviews of a year; empty if that is not known on this basis. */
    public Optional<ListStatus> status(Year year, Basis basis) {
        return review(year).flatMap(review -> review.status(basis));
    }

    /** Whether it was on a list in any year before this one. */
    public Truth listedBefore(Year year, Basis basis) {
        return listed(
                reviews.stream()
                        .filter(review -> review.reportingYear().isBefore(year))
                        .toList(),
                basis);
    }

    private Truth listed(List<HouseholdReview> some, Basis basis) {
        boolean open = !complete;
        for (HouseholdReview review : some) {
            Truth one = ListStatus.isListed(review.possible(basis));
            if (one == Truth.TRUE) {
                return Truth.TRUE;
            }
            open |= one == Truth.UNKNOWN;
        }
        return open ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * How it moved from one year's lists to another's; empty if it is not known where it stood, or was on neither list in both. It
     * returned if any review before the opening's last one had it on a list, off-cycle reviews of the opening's own year among them.
     */
    public Optional<Movement> movement(Year from, Year to, Basis basis) {
        Truth listedBefore = listedBefore(from.plusYears(1), basis);
        return status(from, basis)
                .flatMap(opening ->
                        status(to, basis).flatMap(closing -> Movement.between(opening, closing, listedBefore)));
    }

    /**
     * Whether it is a newly escaped household (<i>hộ mới thoát nghèo</i>) on a day: it was on a list, is off both by decision, was
     * found to have an income above the near-poor line, and has been off the lists for no longer than the rule says. The years are
     * counted from the day of the decision that took it off, and their last day is included. A household that went from the poor
     * to the near-poor list is not off the lists.
     *
     * @param day the day asked about; reviews decided after it do not count
     * @param rule the rule in force on the day
     */
    public Truth newlyEscaped(LocalDate day, NewlyEscapedRule rule) {
        List<HouseholdReview> decided =
                reviews.stream().filter(review -> decidedBy(review, day)).toList();
        List<HouseholdReview> off = new ArrayList<>();
        for (int i = decided.size() - 1; i >= 0 && off(decided.get(i)); i--) {
            off.add(0, decided.get(i));
        }
        if (off.isEmpty()) {
            return decided.isEmpty() ? Truth.UNKNOWN : Truth.FALSE;
        }
        LocalDate left = off.get(0).decision().orElseThrow().decidedOn();
        Truth wasListed = listed(decided.subList(0, decided.size() - off.size()), Basis.DECIDED);
        return wasListed
                .and(Truth.of(!day.isAfter(left.plusYears(rule.years()))))
                .and(last(off).orElseThrow().aboveNearPoorLine());
    }

    private static boolean decidedBy(HouseholdReview review, LocalDate day) {
        return review.decision()
                .filter(decision -> !decision.decidedOn().isAfter(day))
                .isPresent();
    }

    private static boolean off(HouseholdReview review) {
        return review.status(Basis.DECIDED).filter(status -> !status.isListed()).isPresent();
    }

    private static Optional<HouseholdReview> last(List<HouseholdReview> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(some.size() - 1));
    }
}
