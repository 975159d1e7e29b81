package org.povertystandard.examples.analyst;

import java.util.List;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.output.ComparisonResults;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.summary.ComparisonText;
import org.povertystandard.examples.analyst.summary.CrossTable;
import org.povertystandard.examples.analyst.summary.RunFacts;
import org.povertystandard.examples.analyst.summary.UnverifiedColumn;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.standard.PovertyTest;

/** Determines each household by two tests of one standard, and sets the answers side by side. */
final class CompareJob implements Job {
    private final Request request;
    private final List<PovertyTest> tests;
    private final Determiner determiner;
    private final CrossTable table;
    private final ComparisonResults results;

    CompareJob(Request request, List<PovertyTest> tests, ResultFolder folder) {
        this.request = request;
        this.tests = tests;
        this.determiner = request.determiner();
        this.table = new CrossTable(request.law().standard());
        this.results = new ComparisonResults(
                folder,
                tests.get(0),
                tests.get(1),
                request.sampling(),
                request.proposal(),
                new UnverifiedColumn(request.unverified(), List.of(request.law().standard())));
    }

    @Override
    public void answer(Entry.Ready entry) {
        Determination first = determination(entry, tests.get(0));
        Determination second = determination(entry, tests.get(1));
        table.add(entry.weight(), first, second);
        results.write(entry, first, second);
    }

    private Determination determination(Entry.Ready entry, PovertyTest test) {
        return determiner.determine(entry.household(), request.appliedOn(), test.id());
    }

    @Override
    public void refuse(String household, Problem problem) {
        results.refuse(household, problem);
    }

    @Override
    public void finish() {
        results.finish(table.rows());
    }

    @Override
    public List<String> summary(RunFacts run) {
        return new ComparisonText(run, tests, request.sampling(), table).lines();
    }

    @Override
    public void close() {
        results.close();
    }
}
