package org.povertystandard.examples.analyst;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.output.DeterminationTable;
import org.povertystandard.examples.analyst.output.Reasons;
import org.povertystandard.examples.analyst.output.ResultFile;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.summary.RunFacts;
import org.povertystandard.examples.analyst.summary.SummaryText;
import org.povertystandard.examples.analyst.summary.Tally;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.document.DeterminationWriter;
import org.povertystandard.standard.PovertyTest;

/** Determines each household by one test. */
final class DetermineJob implements ResultsJob {
    private final ResultFolder folder;
    private final Request request;
    private final PovertyTest test;
    private final Determiner determiner;
    private final Tally tally;
    private final DeterminationTable table;
    private final Results results;
    private final Reasons reasons;

    DetermineJob(Request request, PovertyTest test, ResultFolder folder, Optional<Language> language) {
        this.folder = folder;
        this.request = request;
        this.test = test;
        this.determiner = request.determiner();
        this.tally = new Tally(request.sampling());
        this.table = new DeterminationTable(request.law(), test, request.sampling());
        this.results = new Results(folder, Results.DETERMINATIONS, table.header(), request.proposal());
        this.reasons = new Reasons(folder, Results.DETERMINATIONS, language);
    }

    @Override
    public void answer(Entry.Ready entry) {
        Determination determination = determiner.determine(entry.household(), request.appliedOn(), test.id());
        results.write(DeterminationWriter.oneLine(determination), table.row(entry, determination));
        reasons.write(words -> Explainer.explain(determination, request.law(), words));
        tally.add(entry, determination);
    }

    @Override
    public Results results() {
        return results;
    }

    @Override
    public void finish() {
        folder.forget(SideBySideJob.optional());
        ResultsJob.super.finish();
    }

    @Override
    public List<String> summary(RunFacts run) {
        return Stream.concat(new SummaryText(run, test, tally).lines().stream(), reasons.lines().stream())
                .toList();
    }

    @Override
    public List<ResultFile> more() {
        return List.of(reasons);
    }
}
