package org.povertystandard.examples.analyst;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.decide.LedgerDecisions;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.output.CsvFile;
import org.povertystandard.examples.analyst.output.RefusedTable;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.review.ReviewColumns;
import org.povertystandard.examples.analyst.review.Reviewer;
import org.povertystandard.examples.analyst.summary.ReviewText;
import org.povertystandard.examples.analyst.summary.RunFacts;
import org.povertystandard.examples.analyst.summary.Tally;
import org.povertystandard.examples.analyst.summary.UnverifiedColumn;
import org.povertystandard.fact.Label;
import org.povertystandard.review.Decision;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyTest;

/** Determines each household, looks up what was decided, and writes both into one table. */
final class ReviewJob implements Job {
    static final String TABLE = "review.csv";
    private static final Label FOLLOWED_ANOTHER = Label.of(
            "Quyết định trong sổ dựa trên một kết quả xác định khác của hộ này cho cùng lần rà soát; loại được quyết"
                    + " định bị bỏ trống.",
            "The decision in the ledger followed another determination of this household in this review; the class"
                    + " decided is left empty.");

    private final Request request;
    private final PovertyTest test;
    private final Year year;
    private final LedgerDecisions decisions;
    private final Determiner determiner;
    private final Reviewer reviewer;
    private final Tally tally;
    private final ReviewText.Decided decided = new ReviewText.Decided();
    private final List<Indicator> indicators;
    private final UnverifiedColumn unverified;
    private final CsvFile table;
    private final CsvFile refused;

    ReviewJob(Request request, PovertyTest test, Year year, LedgerDecisions decisions, ResultFolder folder) {
        this.request = request;
        this.test = test;
        this.year = year;
        this.decisions = decisions;
        this.determiner = request.determiner();
        this.reviewer = new Reviewer(request.law(), request.unverified(), request.appliedOn());
        this.tally = new Tally(request.sampling());
        this.indicators = request.law().standard().indicators();
        this.unverified =
                new UnverifiedColumn(request.unverified(), List.of(request.law().standard()));
        List<String> header = new ArrayList<>(ReviewColumns.header(indicators));
        header.addAll(unverified.header());
        this.table = CsvFile.ofResults(folder.file(TABLE), header, request.proposal());
        this.refused = CsvFile.ofRefused(folder.file(Results.REFUSED));
    }

    @Override
    public void answer(Entry.Ready entry) {
        Determination determination = determiner.determine(entry.household(), request.appliedOn(), test.id());
        Optional<Decision> decision = decision(determination);
        List<String> row = new ArrayList<>(ReviewColumns.row(
                entry.household(),
                determination,
                decision,
                year,
                reviewer.profile(entry.household(), determination, decision),
                indicators));
        row.addAll(unverified.cell(determination));
        table.write(row);
        tally.add(entry, determination);
        decided.add(decision.map(Decision::decided));
    }

    private Optional<Decision> decision(Determination determination) {
        if (decisions.followedAnother(determination)) {
            decided.addOfAnother();
            String household = determination.household().value();
            refuse(
                    household,
                    new Problem(
                            Problem.Code.CONTRADICTION,
                            "ledger",
                            0,
                            "",
                            Optional.empty(),
                            FOLLOWED_ANOTHER,
                            Optional.empty()));
            return Optional.empty();
        }
        return decisions.inForce(determination);
    }

    @Override
    public void refuse(String household, Problem problem) {
        refused.write(RefusedTable.row(household, problem));
    }

    @Override
    public void finish() {
        table.finish();
        refused.finish();
    }

    @Override
    public boolean hasLeftOut() {
        return decided.isAnyOfAnother();
    }

    @Override
    public List<String> summary(RunFacts run) {
        return new ReviewText(run, test, tally, decided).lines(year, List.of(TABLE, Results.REFUSED));
    }

    @Override
    public void close() {
        table.close();
        refused.close();
    }
}
