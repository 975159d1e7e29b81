package org.povertystandard.examples.analyst;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.determination.Answer;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.output.AnswerTable;
import org.povertystandard.examples.analyst.output.Reasons;
import org.povertystandard.examples.analyst.output.ResultFile;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.summary.AnswerTally;
import org.povertystandard.examples.analyst.summary.AnswerText;
import org.povertystandard.examples.analyst.summary.RunFacts;
import org.povertystandard.fact.Language;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.document.AnswerWriter;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.PovertyTest;

/** Answers one inquiry for each household, or for each of its members. */
final class AnswerJob implements ResultsJob {
    private final Request request;
    private final PovertyTest test;
    private final Inquiry inquiry;
    private final Determiner determiner;
    private final AnswerTally tally = new AnswerTally();
    private final AnswerTable table;
    private final Results results;
    private final Reasons reasons;

    AnswerJob(Request request, PovertyTest test, Inquiry inquiry, ResultFolder folder, Optional<Language> language) {
        this.request = request;
        this.test = test;
        this.inquiry = inquiry;
        this.determiner = request.determiner();
        this.table = new AnswerTable(request.law().standard(), inquiry, request.sampling());
        this.results = new Results(folder, Results.ANSWERS, table.header(), request.proposal());
        this.reasons = new Reasons(folder, Results.ANSWERS, language);
    }

    @Override
    public void answer(Entry.Ready entry) {
        for (Answer answer : determiner.answer(entry.household(), request.appliedOn(), test.id(), inquiry.id())) {
            results.write(AnswerWriter.oneLine(answer), table.row(entry, answer));
            reasons.write(words -> Explainer.explain(answer, request.law(), words));
            tally.add(entry, answer);
        }
    }

    @Override
    public Results results() {
        return results;
    }

    @Override
    public List<ResultFile> more() {
        return List.of(reasons);
    }

    @Override
    public List<String> summary(RunFacts run) {
        var text = new AnswerText(run, test, inquiry, request.sampling(), tally);
        return Stream.concat(text.lines().stream(), reasons.lines().stream()).toList();
    }
}
