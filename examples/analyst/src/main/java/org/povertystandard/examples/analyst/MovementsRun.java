package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.examples.analyst.decide.ClassWords;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.review.CountsTable;
import org.povertystandard.examples.analyst.review.MovementFiles;
import org.povertystandard.examples.analyst.review.RefusedFile;
import org.povertystandard.examples.analyst.review.YearFiles;
import org.povertystandard.examples.analyst.review.YearReader;
import org.povertystandard.examples.analyst.summary.MovementText;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.household.AreaCode;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.MovementTable;
import org.povertystandard.review.Movements;

/** One run of {@code movements}. */
final class MovementsRun {
    private static final List<ListStatus> LISTS = List.of(ListStatus.POOR, ListStatus.NEAR_POOR);

    private final Surroundings surroundings;
    private final AtHand atHand;
    private final Map<String, String> names;
    private final Path out;
    private final MovementText text = new MovementText();
    private boolean fails;

    MovementsRun(Surroundings surroundings, AtHand atHand, Map<String, String> names, Path out) {
        this.surroundings = surroundings;
        this.atHand = atHand;
        this.names = names;
        this.out = out;
    }

    /** From the counts of a file. */
    int ofCounts(Path counts) {
        return run((files, refused) -> {
            var table = new CountsTable(counts, refused);
            tables(files, table::tables);
            for (ListStatus list : LISTS) {
                table.tables(list).forEach((area, movement) -> text.table(area.map(AreaCode::value), movement));
            }
        });
    }

    /** From the households of a year. */
    int ofHouseholds(YearFiles year) {
        if (year.opening().isEmpty()) {
            throw Failure.usage(
                    "--opening: Movements need both ends of the year. Name the review of the year before, or its list.",
                    "--opening: Hãy nêu kết quả rà soát hoặc danh sách của năm trước.");
        }
        return run((files, refused) -> {
            var reader = new YearReader(year, words(), refused);
            reader.readClosing(row -> {});
            Movements movements =
                    reader.movements(row -> year.level().of(row.place())).orElseThrow();
            refused.contradictions(movements);
            movements.all().forEach(files::household);
            tables(files, movements::tables);
            LISTS.forEach(list -> text.table(Optional.empty(), movements.table(list)));
        });
    }

    private interface Work {
        void on(MovementFiles files, RefusedFile refused);
    }

    private int run(Work work) {
        try (var folder = new ResultFolder(out)) {
            CutShort.watch(folder, surroundings.err(), () -> {
                try (var files = new MovementFiles(folder, names);
                        var refused = new RefusedFile(folder)) {
                    work.on(files, refused);
                    files.finish();
                    refused.finish();
                    fails |= refused.rows() > 0;
                    text.lines(out.toString(), refused.rows()).forEach(surroundings.out()::println);
                }
            });
        }
        return fails ? 1 : 0;
    }

    private void tables(MovementFiles files, Function<ListStatus, Map<Optional<AreaCode>, MovementTable>> tables) {
        for (ListStatus list : LISTS) {
            tables.apply(list).forEach((area, movement) -> {
                files.table(area, movement);
                fails |= MovementFiles.fails(movement);
            });
        }
    }

    /** Last year's list may be of another standard than this year's review. */
    private ClassWords words() {
        return new ClassWords(atHand.all().stream()
                .flatMap(standard -> standard.standard().categories().stream())
                .toList());
    }
}
