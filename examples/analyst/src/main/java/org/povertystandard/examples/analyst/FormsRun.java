package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povertystandard.examples.analyst.decide.ClassWords;
import org.povertystandard.examples.analyst.forms.FormFiles;
import org.povertystandard.examples.analyst.forms.Forms;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.review.HeadNames;
import org.povertystandard.examples.analyst.review.MovementFiles;
import org.povertystandard.examples.analyst.review.RefusedFile;
import org.povertystandard.examples.analyst.review.YearFiles;
import org.povertystandard.examples.analyst.review.YearReader;
import org.povertystandard.examples.analyst.summary.FormsText;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.household.HouseholdId;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.Movements;
import org.povertystandard.standard.PovertyStandard;

/** One run of {@code forms}. */
final class FormsRun {
    private final Surroundings surroundings;
    private final PovertyStandard standard;
    private final Year year;
    private final Map<String, String> names;
    private final Path out;
    private boolean fails;

    FormsRun(Surroundings surroundings, PovertyStandard standard, Year year, Map<String, String> names, Path out) {
        this.surroundings = surroundings;
        this.standard = standard;
        this.year = year;
        this.names = names;
        this.out = out;
    }

    int run(YearFiles files, Optional<Path> heads) {
        try (var folder = new ResultFolder(out)) {
            CutShort.watch(folder, surroundings.err(), () -> {
                try (var refused = new RefusedFile(folder)) {
                    fill(files, HeadNames.read(heads, refused), folder, refused);
                }
            });
        }
        return fails ? 1 : 0;
    }

    private void fill(YearFiles files, Map<HouseholdId, String> heads, ResultFolder folder, RefusedFile refused) {
        var classes = new ClassWords(standard);
        var first = new YearReader(files, classes, refused);
        first.readClosing(row -> {});
        var forms = new Forms(files.basis(), files.level(), names, standard.indicators(), first.listed());
        // Read again to be counted; what is refused was told the first time.
        new YearReader(files, classes, (household, problems) -> {}).readClosing(forms::add);
        Optional<Movements> movements = first.movements(forms::unit);
        movements.ifPresent(refused::contradictions);
        List<String> failing = new ArrayList<>();
        movements.ifPresent(moved -> List.of(ListStatus.POOR, ListStatus.NEAR_POOR).stream()
                .filter(list -> MovementFiles.fails(moved.table(list)))
                .forEach(list -> failing.add(list == ListStatus.POOR ? "7.2" : "7.3")));
        Forms.Filled filled = forms.fill(year.toString(), first.listed(), heads, movements, first::now);
        FormFiles.write(filled, folder);
        refused.finish();
        fails = refused.rows() > 0 || !failing.isEmpty();
        new FormsText(filled, failing, movements.isPresent())
                .lines(year, out.toString(), refused.rows())
                .forEach(surroundings.out()::println);
    }
}
