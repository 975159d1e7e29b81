package org.povertystandard.examples.analyst;

import java.util.List;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.HouseholdSource;
import org.povertystandard.examples.analyst.input.Inputs;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.output.Results;
import org.povertystandard.examples.analyst.summary.InputFacts;
import org.povertystandard.examples.analyst.summary.RunFacts;
import org.povertystandard.examples.analyst.summary.SummaryText;
import org.povertystandard.examples.analyst.summary.Tally;
import org.povertystandard.examples.analyst.terminal.Progress;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.standard.StandardFact;

/** One run: households in, determinations out, everything counted. */
final class Run {
    private static final int ANSWERED = 0;
    private static final int SOME_REFUSED = 1;

    private final Surroundings surroundings;
    private final Request request;
    private final long started;
    private final Tally tally = new Tally();
    private final Determiner determiner;

    Run(Surroundings surroundings, Request request, long started) {
        this.surroundings = surroundings;
        this.request = request;
        this.started = started;
        this.determiner = Determiner.of(request.law());
    }

    int run() {
        try (var folder = new ResultFolder(request.out())) {
            CutShort.watch(folder, surroundings.err(), () -> run(folder));
        }
        return tally.refused().isAny() ? SOME_REFUSED : ANSWERED;
    }

    private void run(ResultFolder folder) {
        try (HouseholdSource source = open(folder)) {
            long entries = source.prepare();
            determineAll(folder, source, entries);
            // Whoever maps columns has chosen them; a list of all the others would only be in the way.
            print(new InputFacts(
                    request.columns().isMapped() ? List.of() : source.absentColumns(), source.assumptions()));
        }
    }

    private HouseholdSource open(ResultFolder folder) {
        List<FactDeclaration> facts = request.law().standard().facts().stream()
                .map(StandardFact::declaration)
                .toList();
        return new Inputs(facts, request.columns(), folder.temporary(), surroundings.rowsInMemory())
                .open(request.files(), surroundings.in());
    }

    private void determineAll(ResultFolder folder, HouseholdSource source, long entries) {
        try (var results = new Results(folder, request.law(), request.test());
                var progress = Progress.of(surroundings.terminal(), "households", entries)) {
            source.forEach(entry -> {
                take(entry, results);
                progress.step();
            });
            results.finish();
        }
    }

    private void take(Entry entry, Results results) {
        if (entry instanceof Entry.Ready ready) {
            Household household = ready.household();
            Determination determination = determiner.determine(
                    household, request.appliedOn(), request.test().id());
            results.write(determination);
            tally.add(household, determination);
        } else if (entry instanceof Entry.Refused refused) {
            refused.problems().forEach(problem -> results.refuse(refused.household(), problem));
            tally.refused().add(refused);
        } else if (entry instanceof Entry.Stray stray) {
            results.refuse(stray.household(), stray.problem());
            tally.refused().add(stray);
        }
    }

    private void print(InputFacts input) {
        var facts = new RunFacts(
                request.law(),
                request.test(),
                request.appliedOn(),
                input,
                request.out().toString(),
                surroundings.nanos().getAsLong() - started);
        new SummaryText(facts, tally).lines().forEach(surroundings.out()::println);
    }
}
