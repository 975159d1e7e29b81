package org.povertystandard.examples.analyst;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.law.AtHand;
import org.povertystandard.examples.analyst.output.ResultFolder;
import org.povertystandard.examples.analyst.review.CountsTable;
import org.povertystandard.examples.analyst.review.MovementFiles;
import org.povertystandard.examples.analyst.review.RefusedFile;
import org.povertystandard.examples.analyst.review.YearFiles;
import org.povertystandard.examples.analyst.review.YearReader;
import org.povertystandard.examples.analyst.summary.Marks;
import org.povertystandard.examples.analyst.summary.MovementText;
import org.povertystandard.examples.analyst.summary.Proposal;
import org.povertystandard.examples.analyst.summary.UnverifiedColumn;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Surroundings;
import org.povertystandard.household.AreaCode;
import org.povertystandard.review.ListStatus;
import org.povertystandard.review.MovementTable;
import org.povertystandard.review.Movements;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.StandardId;

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

    /** From the counts of a file, which does not say by what they are; then it is by what the user names. */
    int ofCounts(Path counts) {
        return run(List.of(counts), refused -> {
            var table = new CountsTable(counts, refused);
            for (ListStatus list : LISTS) {
                table.tables(list).forEach((area, movement) -> text.table(area.map(AreaCode::value), movement));
            }
            return new Counted(marks(Set.of(), Set.of()), List.of(), files -> tables(files, table::tables));
        });
    }

    /** From the households of a year. */
    int ofHouseholds(YearFiles year) {
        if (year.opening().isEmpty()) {
            throw Failure.usage(
                    "--opening: Movements need both ends of the year. Name the review of the year before, or its list.",
                    "--opening: Hãy nêu kết quả rà soát hoặc danh sách của năm trước.");
        }
        return run(year.all(), refused -> {
            var reader = new YearReader(year, atHand, refused);
            reader.readClosing(row -> {});
            Movements movements = reader.movements(reader::area).orElseThrow();
            refused.contradictions(movements);
            LISTS.forEach(list -> text.table(Optional.empty(), movements.table(list)));
            Set<StandardId> named = new LinkedHashSet<>(reader.standards());
            named.addAll(reader.earlierStandards());
            return new Counted(marks(named, reader.unverified()), reader.notes(), files -> {
                movements.all().forEach(files::household);
                tables(files, movements::tables);
            });
        });
    }

    /** What lists are by and used. A plain list names no standard, and is by the user's own if there is one. */
    private Marks marks(Set<StandardId> named, Set<String> unverified) {
        Stream<LoadedStandard> standards =
                named.isEmpty() ? atHand.own().stream() : named.stream().map(atHand::ofReview);
        return new Marks(
                Proposal.of(standards.map(LoadedStandard::standard).toList()), new UnverifiedColumn(unverified));
    }

    /**
     * What was counted.
     *
     * @param marks what it is by, and what was used for it
     * @param notes what to tell of the files
     * @param writer writes it
     */
    private record Counted(Marks marks, List<String> notes, Consumer<MovementFiles> writer) {}

    private int run(List<Path> read, Function<RefusedFile, Counted> work) {
        try (var folder = new ResultFolder(out, read)) {
            CutShort.watch(folder, surroundings.err(), () -> {
                try (var refused = new RefusedFile(folder)) {
                    write(work.apply(refused), folder, refused);
                }
            });
        }
        return fails ? 1 : 0;
    }

    private void write(Counted counted, ResultFolder folder, RefusedFile refused) {
        try (var files = new MovementFiles(folder, names, counted.marks())) {
            counted.writer().accept(files);
            files.finish();
        }
        refused.finish();
        fails |= refused.rows() > 0;
        surroundings.show(text.lines(counted.marks(), counted.notes(), out.toString(), refused.rows()));
    }

    private void tables(MovementFiles files, Function<ListStatus, Map<Optional<AreaCode>, MovementTable>> tables) {
        for (ListStatus list : LISTS) {
            tables.apply(list).forEach((area, movement) -> {
                files.table(area, movement);
                fails |= MovementFiles.fails(movement);
            });
        }
    }
}
