package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.determination.Determination;
import org.povertystandard.examples.analyst.input.Entry;
import org.povertystandard.examples.analyst.input.HouseholdSource;
import org.povertystandard.examples.analyst.input.Inputs;
import org.povertystandard.examples.analyst.output.PartFile;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.summary.UnverifiedUse;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.examples.analyst.terminal.Wrapped;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.document.Problem;
import org.povertystandard.rules.translate.FilledForm;
import org.povertystandard.standard.TestId;

/** Finds one household in the input, determines it, and writes its forms. */
final class FormRun {
    private static final int WRITTEN = 0;
    private static final int REFUSED = 1;
    private static final String LOCAL = "form-local.html";

    private final Surroundings surroundings;
    private final Request request;
    private final TestId test;
    private final String id;
    private final Language language;

    FormRun(Surroundings surroundings, Request request, TestId test, String id, Language language) {
        this.surroundings = surroundings;
        this.request = request;
        this.test = test;
        this.id = id;
        this.language = language;
    }

    int run() {
        try (var folder = new ResultFolder(request.out())) {
            return run(folder, find(folder));
        }
    }

    private int run(ResultFolder folder, List<Entry> found) {
        List<Problem> problems = found.stream().flatMap(FormRun::problems).toList();
        if (!problems.isEmpty()) {
            Failure.lines(problems.stream()).forEach(surroundings.err()::println);
            return REFUSED;
        }
        Household household = found.stream()
                .filter(Entry.Ready.class::isInstance)
                .map(entry -> ((Entry.Ready) entry).household())
                .findFirst()
                .orElseThrow(this::noSuchHousehold);
        folder.forget(List.of(LOCAL));
        print(household, request.law(), test, folder.file("form.html"));
        request.beside()
                .ifPresent(local -> print(household, local.law(), local.test().id(), folder.file(LOCAL)));
        return WRITTEN;
    }

    private List<Entry> find(ResultFolder folder) {
        List<Entry> found = new ArrayList<>();
        var inputs = new Inputs(
                request.facts(),
                request.columns(),
                request.sampling(),
                folder.temporary(),
                surroundings.rowsInMemory());
        try (HouseholdSource source = inputs.open(request.files(), surroundings.in())) {
            source.prepare();
            source.forEach(entry -> {
                if (id.equals(household(entry))) {
                    found.add(entry);
                }
            });
        }
        return found;
    }

    private static String household(Entry entry) {
        if (entry instanceof Entry.Ready ready) {
            return ready.household().id().value();
        }
        return entry instanceof Entry.Refused refused ? refused.household() : ((Entry.Stray) entry).household();
    }

    private static Stream<Problem> problems(Entry entry) {
        if (entry instanceof Entry.Refused refused) {
            return refused.problems().stream();
        }
        return entry instanceof Entry.Stray stray ? Stream.of(stray.problem()) : Stream.of();
    }

    private Failure noSuchHousehold() {
        return Failure.usage(
                "--id: No household of the input has the id \"" + id + "\".", "--id: Không có hộ nào có mã này.");
    }

    private void print(Household household, LoadedStandard law, TestId by, Path page) {
        Determination determination =
                Determiner.of(law, request.unverified()).determine(household, request.appliedOn(), by);
        PartFile.write(page, FilledForm.of(household, determination, law).html(language));
        surroundings.out().println(page);
        surroundings.show(Wrapped.all(UnverifiedUse.lines(law.standard(), request.unverified())));
    }
}
