package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.HouseholdSource;
import org.povertystandard.examples.analyst.input.Inputs;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.summary.InputCounts;
import org.povertystandard.examples.analyst.summary.InputFacts;
import org.povertystandard.examples.analyst.summary.RunFacts;
import org.povertystandard.examples.analyst.terminal.Progress;
import org.povertystandard.examples.analyst.terminal.Surroundings;

/** One run: households in, results out, everything counted. */
final class Run {
    private static final int ANSWERED = 0;
    private static final int SOME_REFUSED = 1;

    private final Surroundings surroundings;
    private final Request request;
    private final long started;
    private final InputCounts counts;
    private boolean leftOut;

    Run(Surroundings surroundings, Request request, long started) {
        this.surroundings = surroundings;
        this.request = request;
        this.started = started;
        this.counts = new InputCounts(request.appliedOn());
    }

    /** Runs a job and returns the exit code. */
    int run(Function<ResultFolder, Job> jobs) {
        try (var folder = new ResultFolder(
                request.out(), request.files().stream().map(Path::of).toList())) {
            CutShort.watch(folder, surroundings.err(), () -> run(folder, jobs));
        }
        return counts.isAnyRefused() || leftOut ? SOME_REFUSED : ANSWERED;
    }

    private void run(ResultFolder folder, Function<ResultFolder, Job> jobs) {
        try (HouseholdSource source = open(folder)) {
            long entries = source.prepare();
            if (entries == 0) {
                surroundings.err().println("The input holds no household.");
                surroundings.err().println("Tệp không có hộ nào.");
            }
            try (Job job = jobs.apply(folder)) {
                answerAll(source, entries, job);
                job.finish();
                leftOut = job.hasLeftOut();
                surroundings.show(job.summary(facts(source)));
            }
        }
    }

    private void answerAll(HouseholdSource source, long entries, Job job) {
        try (var progress = Progress.of(surroundings.terminal(), "households", entries)) {
            source.forEach(entry -> {
                take(entry, job);
                progress.step();
            });
        }
    }

    private HouseholdSource open(ResultFolder folder) {
        return new Inputs(
                        request.facts(),
                        request.columns(),
                        request.sampling(),
                        folder.temporary(),
                        surroundings.rowsInMemory())
                .open(request.files(), surroundings.in());
    }

    private void take(Entry entry, Job job) {
        if (entry instanceof Entry.Ready ready) {
            job.answer(ready);
            counts.add(ready);
        } else if (entry instanceof Entry.Refused not) {
            not.problems().forEach(problem -> job.refuse(not.household(), problem));
            counts.add(not);
        } else if (entry instanceof Entry.Stray stray) {
            job.refuse(stray.household(), stray.problem());
            counts.add(stray);
        }
    }

    private RunFacts facts(HouseholdSource source) {
        // Whoever maps columns has chosen them; a list of all the others would only be in the way.
        List<String> absent = request.columns().isMapped() ? List.of() : source.absentColumns();
        return new RunFacts(
                request.law(),
                request.unverified(),
                request.appliedOn(),
                new InputFacts(absent, source.assumptions(), source.notes(), counts),
                request.out().toString(),
                surroundings.nanos().getAsLong() - started);
    }
}
