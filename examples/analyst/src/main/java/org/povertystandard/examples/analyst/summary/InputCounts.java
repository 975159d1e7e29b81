package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.document.UnseenCharacters;

/** How much of the input was answered, and how much was refused. */
public final class InputCounts {
    long answered;
    long refused;
    long memberRows;
    long strayRows;
    Optional<Problem> first = Optional.empty();

    final RefusedColumns columns = new RefusedColumns();

    private final LocalDate appliedOn;
    private LocalDate firstReview = LocalDate.MAX;
    private LocalDate lastReview = LocalDate.MIN;
    private long reviewedLater;
    private String firstLater = "";
    private final UnlikelyAnswers unlikely = new UnlikelyAnswers();

    /** Nothing yet; of households to which the law of this day is applied. */
    public InputCounts(LocalDate appliedOn) {
        this.appliedOn = appliedOn;
    }

    /** Counts a household that is answered. */
    public void add(Entry.Ready ready) {
        answered++;
        unlikely.add(ready.household());
        LocalDate day = ready.household().reviewedOn();
        firstReview = day.isBefore(firstReview) ? day : firstReview;
        lastReview = day.isAfter(lastReview) ? day : lastReview;
        if (day.isAfter(appliedOn)) {
            firstLater = reviewedLater == 0
                    ? UnseenCharacters.shown(ready.household().id().value())
                    : firstLater;
            reviewedLater++;
        }
    }

    /** Of which days the answers are, and how many are of a day after the one applied: a year mistyped makes everybody older. */
    List<String> reviews() {
        if (answered == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                firstReview.equals(lastReview)
                        ? "Reviewed on " + firstReview
                        : "Reviewed from " + firstReview + " to " + lastReview);
        if (reviewedLater > 0) {
            lines.add("  after " + appliedOn + ", the day whose law is applied: " + households(reviewedLater) + ", "
                    + firstLater + " first; is the year right?");
            lines.add("  sau ngày áp dụng " + appliedOn + ": " + count(reviewedLater) + " hộ, trước hết là "
                    + firstLater + "; năm ghi có đúng không?");
        }
        lines.addAll(unlikely.lines());
        return lines;
    }

    /** Counts a household that was refused. */
    public void add(Entry.Refused not) {
        refused++;
        memberRows += not.memberRows();
        columns.add(not.problems());
        if (first.isEmpty()) {
            first = not.problems().stream().findFirst();
        }
    }

    /** Counts a member of no household. */
    public void add(Entry.Stray stray) {
        strayRows++;
    }

    /** Whether something was left out. */
    public boolean isAnyRefused() {
        return refused + strayRows > 0;
    }
}
