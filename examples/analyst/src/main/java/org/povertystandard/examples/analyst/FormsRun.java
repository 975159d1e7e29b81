package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.forms.FormFiles;
import org.povertystandard.examples.analyst.forms.Forms;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.review.HeadNames;
import org.povertystandard.examples.analyst.review.MovementFiles;
import org.povertystandard.examples.analyst.review.RefusedFile;
import org.povertystandard.examples.analyst.review.YearFiles;
import org.povertystandard.examples.analyst.review.YearReader;
import org.povertystandard.examples.analyst.summary.FormsText;
import org.povertystandard.examples.analyst.summary.Marks;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.summary.UnverifiedColumn;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.Movements;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/** One run of {@code forms}. */
final class FormsRun {
    private static final TestId CIRCULAR = TestId.of("circular");

    private final Surroundings surroundings;
    private final AtHand atHand;
    private final Year year;
    private final Map<String, String> names;
    private final Path out;
    private boolean fails;

    FormsRun(Surroundings surroundings, AtHand atHand, Year year, Map<String, String> names, Path out) {
        this.surroundings = surroundings;
        this.atHand = atHand;
        this.year = year;
        this.names = names;
        this.out = out;
    }

    int run(YearFiles files, Optional<Path> heads) {
        try (var folder = new ResultFolder(out, files.all())) {
            CutShort.watch(folder, surroundings.err(), () -> {
                try (var refused = new RefusedFile(folder)) {
                    fill(files, new HeadNames(heads, refused), folder, refused);
                }
            });
        }
        return fails ? 1 : 0;
    }

    private void fill(YearFiles files, HeadNames heads, ResultFolder folder, RefusedFile refused) {
        var first = new YearReader(files, atHand, refused);
        first.readClosing(row -> heads.see(row.household()));
        first.requireYear(year);
        Optional<LoadedStandard> law = law(first.standards());
        List<Indicator> indicators =
                law.map(loaded -> loaded.standard().indicators()).orElse(List.of());
        first.deprivedColumns().requireAmong(indicators);
        var forms = new Forms(files.basis(), files.level(), first.areas(), names, indicators, first.listed());
        Optional<Movements> movements = first.movements(forms::unit);
        // Read again to be counted; what is refused was told the first time.
        new YearReader(files, atHand, (household, problems) -> {}).readClosing(forms::add);
        movements.ifPresent(moved -> moved.all().forEach(each -> heads.see(each.household())));
        movements.ifPresent(refused::contradictions);
        List<String> failing = new ArrayList<>();
        movements.ifPresent(moved -> List.of(ListStatus.POOR, ListStatus.NEAR_POOR).stream()
                .filter(list -> MovementFiles.fails(moved.table(list)))
                .forEach(list -> failing.add(list == ListStatus.POOR ? "7.2" : "7.3")));
        Forms.Filled filled = forms.fill(year.toString(), first.listed(), heads.names(), movements, first::now);
        Proposal proposal = Proposal.of(
                Stream.concat(law.stream(), first.earlierStandards().stream().map(atHand::ofReview))
                        .map(LoadedStandard::standard)
                        .toList());
        var marks = new Marks(proposal, new UnverifiedColumn(first.unverified()));
        FormFiles.write(filled, marks, folder);
        refused.finish();
        fails = refused.rows() > 0 || !failing.isEmpty();
        surroundings.show(new FormsText(filled, failing, movements.isPresent(), marks)
                .lines(year, first.notes(), out.toString(), refused.rows()));
    }

    /** What the review was determined by; a plain list names none, and then the user's own, or the one that has the circular's test. */
    private Optional<LoadedStandard> law(Set<StandardId> reviewedBy) {
        return reviewedBy.stream()
                .map(atHand::ofReview)
                .findFirst()
                .or(atHand::applied)
                .or(() -> atHand.all().stream()
                        .filter(loaded -> loaded.standard().test(CIRCULAR).isPresent())
                        .findFirst());
    }
}
