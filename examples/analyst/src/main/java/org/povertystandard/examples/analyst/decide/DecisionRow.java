package org.povertystandard.examples.analyst.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.review.Decision;
import org.povertystandard.review.DecisionNumber;
import org.povertystandard.review.DecisionReference;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.CategoryId;

/**
 * One row of a table of decisions. The class is still as it was written: which classes there are, the standard of the
 * determination says.
 *
 * @param file the table
 * @param line the row's line in it
 * @param household whose decision it is
 * @param reviewedOn of which review, where the row says so
 * @param decided the class, as a code or in words
 * @param decidedOn the day
 * @param number the number
 * @param office who decided
 * @param reason why
 * @param replaces what it corrects
 */
record DecisionRow(
        String file,
        int line,
        HouseholdId household,
        Optional<LocalDate> reviewedOn,
        String decided,
        LocalDate decidedOn,
        DecisionNumber number,
        Optional<String> office,
        Optional<String> reason,
        Optional<DecisionReference> replaces) {

    Decision decision(CategoryId category) {
        return Decision.builder()
                .decided(category)
                .decidedOn(decidedOn)
                .number(number)
                .office(office)
                .reason(reason)
                .replaces(replaces)
                .build();
    }

    boolean isOf(ReviewKey key) {
        return household.equals(key.household())
                && reviewedOn.map(key.reviewedOn()::equals).orElse(true);
    }

    Problem problem(Problem.Code code, DecisionColumn column, Label message) {
        return problem(code, column, message, Optional.empty());
    }

    Problem problem(Problem.Code code, DecisionColumn column, Label message, Optional<String> suggestion) {
        return new Problem(code, file, line, column.title(), found(column), message, suggestion);
    }

    /** What stands in the cell, where that is what is wrong. */
    private Optional<String> found(DecisionColumn column) {
        return switch (column) {
            case HOUSEHOLD -> Optional.of(household.value());
            case REVIEWED_ON -> reviewedOn.map(LocalDate::toString);
            case DECIDED -> Optional.of(decided);
            case DECIDED_ON -> Optional.of(decidedOn.toString());
            case NUMBER -> Optional.of(number.value());
            case OFFICE -> office;
            case REASON -> reason;
            case REPLACES_NUMBER -> replaces.map(reference -> reference.number().value());
            case REPLACES_DECIDED_ON ->
                replaces.map(reference -> reference.decidedOn().toString());
        };
    }
}
