package org.povertystandard.examples.analyst;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.output.DeterminationTable;
import org.povertystandard.examples.analyst.output.Findings;
import org.povertystandard.examples.analyst.output.Reasons;
import org.povertystandard.examples.analyst.output.ResultFile;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.output.SideBySideTable;
import org.povertystandard.examples.analyst.summary.CrossTable;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.summary.RunFacts;
import org.povertystandard.examples.analyst.summary.SideBySideText;
import org.povertystandard.examples.analyst.summary.Tally;
import org.povertystandard.examples.analyst.summary.UnverifiedColumn;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.SideBySide;
import org.povertystandard.rules.document.DeterminationWriter;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/**
 * Determines each household by the nation's standard and by its place's own. Each has files of its own, of one form, so that what reads
 * the one reads the other; a third table sets the classes side by side.
 */
final class SideBySideJob implements ResultsJob {
    static final String LOCAL = "local-determinations";

    private final Request request;
    private final Beside beside;
    private final PovertyTest test;
    private final SideBySide both;
    private final Tally tally;
    private final Tally localTally;
    private final DeterminationTable table;
    private final DeterminationTable localTable;
    private final Results results;
    private final Findings localResults;
    private final SideBySideTable sideBySide;
    private final CrossTable crossTable;
    private final Reasons reasons;
    private final Reasons localReasons;

    SideBySideJob(Request request, Beside beside, PovertyTest test, ResultFolder folder, Optional<Language> language) {
        this.request = request;
        this.beside = beside;
        this.test = test;
        this.both = new SideBySide(
                request.determiner(),
                test.id(),
                Determiner.of(beside.law(), request.unverified()),
                beside.test().id(),
                request.appliedOn());
        this.tally = new Tally(request.sampling());
        this.localTally = new Tally(request.sampling());
        this.table = new DeterminationTable(request.law(), test, request.sampling());
        this.localTable = new DeterminationTable(beside.law(), beside.test(), request.sampling());
        this.reasons = new Reasons(folder, Results.DETERMINATIONS, language);
        this.localReasons = new Reasons(folder, LOCAL, language);
        Proposal ofLocal = Proposal.of(beside.law().standard());
        this.results = new Results(folder, Results.DETERMINATIONS, table.header(), request.proposal());
        this.localResults = new Findings(folder, LOCAL, localTable.header(), ofLocal);
        List<PovertyStandard> laws =
                List.of(request.law().standard(), beside.law().standard());
        this.sideBySide = new SideBySideTable(
                folder, request.sampling(), Proposal.of(laws), new UnverifiedColumn(request.unverified(), laws));
        this.crossTable = new CrossTable(request.law().standard(), beside.law().standard());
    }

    /** The files that are made beside those of a run by one standard. */
    static List<String> optional() {
        return Stream.concat(Findings.files(LOCAL).stream(), Stream.of(SideBySideTable.NAME, Reasons.file(LOCAL)))
                .toList();
    }

    @Override
    public void answer(Entry.Ready entry) {
        SideBySide.Both determined = both.determine(entry.household());
        Determination national = determined.national();
        Determination local = determined.local();
        results.write(DeterminationWriter.oneLine(national), table.row(entry, national));
        localResults.write(DeterminationWriter.oneLine(local), localTable.row(entry, local));
        sideBySide.write(entry, national, local);
        reasons.write(words -> Explainer.explain(national, request.law(), words));
        localReasons.write(words -> Explainer.explain(local, beside.law(), words));
        tally.add(entry, national);
        localTally.add(entry, local);
        crossTable.add(entry.weight(), national, local);
    }

    @Override
    public Results results() {
        return results;
    }

    @Override
    public List<ResultFile> more() {
        return List.of(localResults, sideBySide, reasons, localReasons);
    }

    @Override
    public List<String> summary(RunFacts run) {
        var text = new SideBySideText(run, test, tally, beside.law(), beside.test(), localTally, crossTable);
        return Stream.of(text.lines(LOCAL, request.sampling().isWeighted()), reasons.lines(), localReasons.lines())
                .flatMap(List::stream)
                .toList();
    }
}
